import { transfer } from 'comlink';
import { portWire } from '../../game/portWire';
import type { Connection, Wire } from '../../game/wire';
import type { Language } from '../../text/words';
import type { TalkingWire } from '../connect/networkWire';
import { type OpenSession, sitDown } from '../connect/sitDown';
import type { SoloChoice } from './soloTypes';
import { soloWorker } from './soloWorker';

/** Opens a game alone in the worker of this page: a new one, or the one saved on this device. No server is asked. */
export function openSoloSession(asked: { begin: SoloChoice } | 'resume', language: Language): OpenSession {
  return sitDown('solo', soloWire(asked, language));
}

/** The line to the worker: connecting until the table is laid, refused when there is none to lay. */
function soloWire(asked: { begin: SoloChoice } | 'resume', language: Language): TalkingWire {
  const worker = soloWorker();
  const { port1, port2 } = new MessageChannel();
  const wire = portWire(port1);
  const listeners = new Set<(connection: Connection) => void>();
  let connection: Connection = { state: 'connecting' };
  let spoken = language;
  let closed = false;
  const say = (next: Connection): void => {
    connection = next;
    for (const heard of [...listeners]) heard(next);
  };
  const fail = (): void => say({ state: 'refused', reason: { key: 'lobby.soloFailed' } });
  worker
    .open(asked, language, transfer(port2, [port2]))
    .then((laid) => {
      if (closed) return;
      if (!laid) return fail();
      say({ state: 'live' });
      if (spoken !== language) void worker.speak(spoken);
    })
    .catch(fail);

  const on = (event: Parameters<Wire['on']>[0], heard: (payload: never) => void): (() => void) => {
    if (event !== 'connection')
      return (wire.on as (event: string, heard: (payload: never) => void) => () => void)(event, heard);
    const hears = heard as (connection: Connection) => void;
    listeners.add(hears);
    hears(connection);
    return () => listeners.delete(hears);
  };
  return {
    send: wire.send,
    on: on as Wire['on'],
    speak: (next) => {
      spoken = next;
      if (connection.state === 'live') void worker.speak(next);
    },
    retry: () => {},
    close: () => {
      closed = true;
      listeners.clear();
      wire.close();
      port1.close();
      void worker.close();
    },
  };
}
