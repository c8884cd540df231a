import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Loads a module with everything it imports as one file, the way the page gets it: engines run that faster than many
 */
export async function bundled<Module>(entry: string): Promise<Module> {
  const folder = await mkdtemp(join(tmpdir(), 'vigil-bench-'));
  const mode = process.env.NODE_ENV;
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: { ssr: resolve(entry), outDir: folder, rolldownOptions: { output: { entryFileNames: 'entry.mjs' } } },
    });
    return (await import(pathToFileURL(join(folder, 'entry.mjs')).href)) as Module;
  } finally {
    restoreMode(mode);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Bundling sets the mode of the whole process, which would change how other engines in it run. */
function restoreMode(mode: string | undefined): void {
  if (mode === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = mode;
}
