import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PHRASE = 'a phrase for browser tests';

/** The real server in a process of its own, as `npm start` runs it, with a data folder that goes with the test. */
export class ServerProcess {
  readonly folder = mkdtempSync(join(tmpdir(), 'vigil-browser-'));
  url = '';
  private child: ChildProcess | null = null;
  private port = '0';

  /** Starts it, the second time on the same port, and waits until it says where it is. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
      env: {
        ...process.env,
        PORT: this.port,
        HOST: '127.0.0.1',
        DATA: this.folder,
        VIGIL_PHRASE: PHRASE,
        VIGIL_AI_DELAY: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    this.url = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout?.on('data', (data) => {
        printed += String(data);
        const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(printed)?.[0];
        if (address !== undefined) resolve(address);
      });
      child.on('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready: ${printed}`)));
    });
    this.port = new URL(this.url).port;
  }

  /** Kills it without a word, as a power cut would. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    this.child = null;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
