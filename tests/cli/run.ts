import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export type Ran = { code: number | null; out: string; err: string };
type Kill = (signal: NodeJS.Signals) => void;

/** Runs a command of the house as its user would, in English. `toldErr` hears its first word on the error stream. */
export function run(command: string, args: string[], toldErr: (kill: Kill) => void = () => {}): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...args], AS_USER);
  return ended(child, toldErr, (signal) => child.kill(signal));
}

/** The same through npm; a signal then goes to npm and all that it started, as a terminal sends it. */
export function runThroughNpm(command: string, args: string[], toldErr: (kill: Kill) => void): Promise<Ran> {
  const child = spawn('npm', ['run', '--silent', command, '--', ...args], { ...AS_USER, detached: true });
  return ended(child, toldErr, (signal) => process.kill(-(child.pid as number), signal));
}

const AS_USER = { cwd: ROOT, env: { ...process.env, LC_ALL: 'en' } };

function ended(child: ChildProcess, toldErr: (kill: Kill) => void, kill: Kill): Promise<Ran> {
  return new Promise((done) => {
    let out = '';
    let err = '';
    child.stdout?.on('data', (data) => {
      out += data;
    });
    child.stderr?.once('data', () => toldErr(kill));
    child.stderr?.on('data', (data) => {
      err += data;
    });
    child.on('close', (code) => done({ code, out, err }));
  });
}
