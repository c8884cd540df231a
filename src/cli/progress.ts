/** A bar that fills: drawn over itself on a terminal, silent elsewhere. */
export type Progress = { show: (done: number, note?: string) => void; clear: () => void };

const WIDTH = 30;
const EVERY = 100;

/** A progress bar for so many steps on the given stream. */
export function progressBar(stream: NodeJS.WriteStream, total: number): Progress {
  let drawn = 0;
  return {
    show: (done, note = '') => {
      const now = performance.now();
      if (!stream.isTTY || (now - drawn < EVERY && done < total)) return;
      drawn = now;
      const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
      stream.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${note}`);
    },
    clear: () => {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
