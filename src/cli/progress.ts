/** A bar that fills: drawn over itself on a terminal, a plain line from time to time elsewhere. */
export type Progress = { show: (done: number, note?: string) => void; clear: () => void };

const WIDTH = 30;
const DRAW_EVERY = 100;
const TELL_EVERY = 10_000;

/** A progress bar for so many steps on the given stream, with nothing done yet. */
export function progressBar(stream: NodeJS.WriteStream, total: number): Progress {
  let shown = Number.NEGATIVE_INFINITY;
  const show = (done: number, note = '') => {
    const now = performance.now();
    if (now - shown < (stream.isTTY ? DRAW_EVERY : TELL_EVERY)) return;
    shown = now;
    const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
    const count = `${done}/${total}${note === '' ? '' : ` ${note}`}`;
    stream.write(stream.isTTY ? `\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${count}` : `${count}\n`);
  };
  show(0);
  return {
    show,
    clear: () => {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
