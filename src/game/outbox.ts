import type { Words } from '../text/words';
import type { Answer } from './room';
import type { CommandUp, Up, Wire } from './wire';

type Letter = { send: () => void; settle: (answer: Answer) => void; kept: CommandUp | null };

/** What was said on one line and not yet answered. It is said again, with the same id, when the line is back. */
export type Outbox = {
  say: <E extends keyof Up>(event: E, payload: Up[E]) => Promise<Answer>;
  close: () => void;
};

/** Where unanswered commands of seats lie so that they outlive the page: read once, written at every change. */
export type Drawer = { read: () => CommandUp[]; write: (waiting: CommandUp[]) => void };

const NO_DRAWER: Drawer = { read: () => [], write: () => {} };

type OutboxEars = {
  /** How many commands wait for an answer. */
  counted?: (waiting: number) => void;
  /** Why a command of an earlier page was not carried out; whoever wrote it is no longer there to hear the answer. */
  dropped?: (reason: Words) => void;
};

/** Keeps commands until they are answered. What an earlier page left in the drawer is sent first, with the same ids. */
export function makeOutbox(wire: Wire, { counted, dropped }: OutboxEars = {}, drawer: Drawer = NO_DRAWER): Outbox {
  const letters = new Map<string, Letter>();
  let live = false;

  const changed = (): void => {
    drawer.write([...letters.values()].flatMap(({ kept }) => (kept === null ? [] : [kept])));
    counted?.(letters.size);
  };
  const post = <E extends keyof Up>(event: E, payload: Up[E], answered: (answer: Answer) => void): Letter => {
    const settle = (answer: Answer): void => {
      if (!letters.delete(payload.id)) return;
      changed();
      answered(answer);
    };
    const kept = event === 'command' ? (payload as CommandUp) : null;
    const letter: Letter = { settle, kept, send: () => wire.send(event, payload, settle) };
    letters.set(payload.id, letter);
    return letter;
  };
  const refuseAll = (reason: Words): void => {
    for (const [id, letter] of [...letters]) letter.settle({ id, ok: false, reason });
  };

  for (const up of drawer.read()) post('command', up, (answer) => (answer.ok ? undefined : dropped?.(answer.reason)));
  if (letters.size > 0) counted?.(letters.size);
  const quiet = wire.on('connection', (connection) => {
    live = connection.state === 'live';
    if (live) for (const letter of [...letters.values()]) letter.send();
    if (connection.state === 'refused') refuseAll(connection.reason);
  });

  return {
    say: (event, payload) =>
      new Promise((resolve) => {
        const letter = post(event, payload, resolve);
        changed();
        if (live) letter.send();
      }),
    close: () => {
      quiet();
      refuseAll({ key: 'room.left' });
    },
  };
}
