/** A bar that fills: drawn over itself on a terminal, a plain line from time to time elsewhere. */
export type Progress = { show: (done: number, of: number, note?: string) => void; clear: () => void };

const WIDTH = 30;
const DRAW_EVERY = 100;
const TELL_EVERY = 10_000;

/** A progress bar on the given stream, which is drawn when the first step is shown. */
export function progressBar(stream: NodeJS.WriteStream): Progress {
  let shown = Number.NEGATIVE_INFINITY;
  return {
    show: (done, of, note = '') => {
      const now = performance.now();
      if (now - shown < (stream.isTTY ? DRAW_EVERY : TELL_EVERY)) return;
      shown = now;
      const filled = of === 0 ? WIDTH : Math.floor((Math.min(done, of) / of) * WIDTH);
      const count = `${done}/${of}${note === '' ? '' : ` ${note}`}`;
      stream.write(
        stream.isTTY ? `\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${count}` : `${count}\n`,
      );
    },
    clear: () => {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
