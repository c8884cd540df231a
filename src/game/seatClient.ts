import { Client } from 'boardgame.io/client';
import type { Command } from '../rules/command';
import type { SeatId } from '../rules/state';
import type { SeatView } from '../view/seatView';
import { clientGame } from './clientGame';
import { commandId } from './commandId';
import type { Outbox } from './outbox';
import type { Answer } from './room';
import type { Spoken } from './transport';
import { SeatTransport } from './transport';
import type { Wire } from './wire';

/** One seat on a page: the engine's own client over a line. */
export type SeatClient = { send: (command: Command) => Promise<Answer>; stop: () => void };

/**
 * Sits down at a seat. `player` is the engine's number of the seat, as the face says; `seen` hears every picture. A
 * command sent before the first picture waits for it.
 */
export function makeSeatClient(
  wire: Wire,
  outbox: Outbox,
  seat: SeatId,
  player: string,
  seen: (view: SeatView) => void,
): SeatClient {
  const client = Client<SeatView>({
    game: clientGame,
    playerID: player,
    debug: false,
    multiplayer: (options) => new SeatTransport(options, wire, outbox, seat),
  });
  let shown: SeatView | null = null;
  const waiting: (() => void)[] = [];
  client.start();
  client.subscribe((state) => {
    if (state === null || state.G === shown) return;
    shown = state.G;
    seen(shown);
    for (const go of waiting.splice(0)) go();
  });

  const send = (command: Command): Promise<Answer> =>
    new Promise((answered) => {
      const speak = (): void => {
        const spoken: Spoken = { id: commandId(), round: shown?.round ?? 0, command, answered };
        client.moves.act?.(spoken);
      };
      if (shown === null) waiting.push(speak);
      else speak();
    });
  return { send, stop: () => client.stop() };
}
