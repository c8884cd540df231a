import type { Emit } from './line';
import type { Answer } from './room';
import type { ActUp, CommandUp, Down, Up, Wire } from './wire';

/** The part of a MessagePort or Worker that a line needs. */
export type Port = {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', heard: (event: MessageEvent) => void) => void;
  removeEventListener: (type: 'message', heard: (event: MessageEvent) => void) => void;
  start?: () => void;
};

type Message =
  | { down: keyof Down; payload: unknown }
  | { up: keyof Up; payload: unknown; ask: number }
  | { answer: number; value: Answer };

/** The page's end of a line to a worker. It is live from the start and is never lost. */
export function portWire(port: Port): Wire {
  const ears = new Map<keyof Down, Set<(payload: never) => void>>();
  const asked = new Map<number, (answer: Answer) => void>();
  let next = 1;
  const heard = ({ data }: MessageEvent): void => {
    const message = data as Message;
    if ('answer' in message) {
      asked.get(message.answer)?.(message.value);
      asked.delete(message.answer);
    } else if ('down' in message) {
      for (const ear of [...(ears.get(message.down) ?? [])]) ear(message.payload as never);
    }
  };
  port.addEventListener('message', heard);
  port.start?.();

  const on = (event: keyof Down | 'connection', ear: (payload: never) => void): (() => void) => {
    if (event === 'connection') {
      (ear as (connection: { state: 'live' }) => void)({ state: 'live' });
      return () => {};
    }
    const listening = ears.get(event) ?? new Set();
    ears.set(event, listening.add(ear));
    return () => listening.delete(ear);
  };
  return {
    send: (event, payload, answered) => {
      const ask = next++;
      asked.set(ask, answered);
      port.postMessage({ up: event, payload, ask } satisfies Message);
    },
    on: on as Wire['on'],
    close: () => port.removeEventListener('message', heard),
  };
}

/** The worker's end: hands commands to the table and says what comes down. What is returned stops listening. */
export function servePort(
  port: Port,
  { command, act }: { command: (up: CommandUp) => Promise<Answer>; act: (up: ActUp) => Promise<Answer> },
): { emit: Emit; close: () => void } {
  const heard = ({ data }: MessageEvent): void => {
    const message = data as Message;
    if (!('up' in message)) return;
    const answer = message.up === 'command' ? command(message.payload as CommandUp) : act(message.payload as ActUp);
    void answer.then((value) => port.postMessage({ answer: message.ask, value } satisfies Message));
  };
  port.addEventListener('message', heard);
  port.start?.();
  return {
    emit: (event, payload) => port.postMessage({ down: event, payload } satisfies Message),
    close: () => port.removeEventListener('message', heard),
  };
}
