import { io } from 'socket.io-client';
import type { Connection, Down, Handshake, Wire } from '../../game/wire';
import type { Language, Words } from '../../text/words';

/** A line that can be told to speak another language and to try again at once. */
export type TalkingWire = Wire & { speak: (language: Language) => void; retry: () => void };

/** A line to the server over a web socket. It comes back by itself; a token that is refused is not tried again. */
export function networkWire(token: string, language: Language): TalkingWire {
  const handshake: Handshake = { token, language };
  const socket = io({
    transports: ['websocket'],
    auth: handshake,
    reconnectionDelay: 500,
    reconnectionDelayMax: 4000,
    forceNew: true,
  });
  const listeners = new Set<(connection: Connection) => void>();
  let connection: Connection = { state: 'connecting' };

  const say = (next: Connection): void => {
    connection = next;
    for (const heard of [...listeners]) heard(next);
  };
  const again = (): void => {
    socket.disconnect().connect();
  };

  socket.on('connect', () => say({ state: 'live' }));
  socket.on('disconnect', (why) => {
    if (why === 'io client disconnect' || connection.state === 'refused') return;
    say({ state: 'lost' });
    if (why === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', (error: Error & { data?: { reason?: Words } }) => {
    if (socket.active) return connection.state === 'connecting' ? undefined : say({ state: 'lost' });
    say({ state: 'refused', reason: error.data?.reason ?? { key: 'lobby.seatRefused' } });
  });

  const on = (event: keyof Down | 'connection', heard: (payload: never) => void): (() => void) => {
    if (event !== 'connection') {
      const ear = heard as (payload: unknown) => void;
      socket.on(event as string, ear);
      return () => socket.off(event as string, ear);
    }
    const hears = heard as (connection: Connection) => void;
    listeners.add(hears);
    hears(connection);
    return () => listeners.delete(hears);
  };

  return {
    send: (event, payload, answered) => {
      if (socket.connected) socket.emit(event, payload, answered);
    },
    on: on as Wire['on'],
    speak: (next) => {
      if (handshake.language === next) return;
      handshake.language = next;
      if (connection.state !== 'refused') again();
    },
    retry: again,
    close: () => {
      listeners.clear();
      socket.disconnect();
    },
  };
}
