import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export type Ran = { code: number | null; out: string; err: string };
type Kill = (signal: NodeJS.Signals) => void;

/** Runs a command of the house as its user would, in English. `toldErr` hears its first word on the error stream. */
export function run(command: string, args: string[], toldErr: (kill: Kill) => void = () => {}): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...args], {
      cwd: ROOT,
      env: { ...process.env, LC_ALL: 'en' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.once('data', () => toldErr((signal) => child.kill(signal)));
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (code) => done({ code, out, err }));
  });
}
