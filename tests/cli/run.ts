import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export type Ran = { code: number | null; out: string; err: string };

/** Runs a command of the house as its user would, in English; `started` may send it a signal. */
export function run(
  command: string,
  args: string[],
  started: (kill: (signal: NodeJS.Signals) => void) => void = () => {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...args], {
      cwd: ROOT,
      env: { ...process.env, LC_ALL: 'en' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('close', (code) => done({ code, out, err }));
    started((signal) => child.kill(signal));
  });
}
