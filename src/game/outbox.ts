import type { Answer } from './room';
import type { Up, Wire } from './wire';

type Letter = { send: () => void; settle: (answer: Answer) => void };

/** What was said on one line and not yet answered. It is said again, with the same id, when the line is back. */
export type Outbox = {
  say: <E extends keyof Up>(event: E, payload: Up[E]) => Promise<Answer>;
  close: () => void;
};

/** Keeps commands until they are answered. `counted` hears how many wait. */
export function makeOutbox(wire: Wire, counted: (waiting: number) => void = () => {}): Outbox {
  const letters = new Map<string, Letter>();
  let live = false;

  const refuseAll = (reason: Extract<Answer, { ok: false }>['reason']): void => {
    for (const [id, letter] of [...letters]) letter.settle({ id, ok: false, reason });
  };
  const quiet = wire.on('connection', (connection) => {
    live = connection.state === 'live';
    if (live) for (const letter of [...letters.values()]) letter.send();
    if (connection.state === 'refused') refuseAll(connection.reason);
  });

  return {
    say: (event, payload) =>
      new Promise((resolve) => {
        const { id } = payload;
        const settle = (answer: Answer): void => {
          if (!letters.delete(id)) return;
          counted(letters.size);
          resolve(answer);
        };
        const letter: Letter = { settle, send: () => wire.send(event, payload, settle) };
        letters.set(id, letter);
        counted(letters.size);
        if (live) letter.send();
      }),
    close: () => {
      quiet();
      refuseAll({ key: 'room.left' });
    },
  };
}
