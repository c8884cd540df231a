import type { State as EngineState } from 'boardgame.io';
import { Transport } from 'boardgame.io/internal';
import type { Command } from '../rules/command';
import type { SeatId } from '../rules/state';
import type { SeatView } from '../view/seatView';
import type { Outbox } from './outbox';
import type { Answer } from './room';
import type { Frame, Wire } from './wire';

type TransportOptions = ConstructorParameters<typeof Transport>[0];
type Action = { type: string; payload: { type?: string; args?: unknown } };
/** What a seat's page hands to the engine's client as the one argument of `act`. */
export type Spoken = { id: string; round: number; command: Command; answered: (answer: Answer) => void };

/**
 * Carries one seat between the engine's client and a line: pictures down, the one move `act` up. It asks for nothing,
 * since the other end sends a new line all it may know.
 */
export class SeatTransport extends Transport {
  readonly #wire: Wire;
  readonly #outbox: Outbox;
  readonly #seat: SeatId;
  #quiet: (() => void)[] = [];

  constructor(options: TransportOptions, wire: Wire, outbox: Outbox, seat: SeatId) {
    super(options);
    this.#wire = wire;
    this.#outbox = outbox;
    this.#seat = seat;
  }

  override connect(): void {
    this.#quiet = [
      this.#wire.on('connection', ({ state }) => this.setConnectionStatus(state === 'live')),
      this.#wire.on('sync', (frame) => this.#show('sync', frame)),
      this.#wire.on('update', (frame) => this.#show('update', frame)),
    ];
  }

  override disconnect(): void {
    for (const quiet of this.#quiet) quiet();
    this.#quiet = [];
  }

  override sendAction(_state: unknown, action: unknown): void {
    const { type, payload } = action as Action;
    if (type !== 'MAKE_MOVE' || payload.type !== 'act' || !Array.isArray(payload.args)) return;
    const { id, round, command, answered } = payload.args[0] as Spoken;
    void this.#outbox.say('command', { id, seat: this.#seat, round, command }).then(answered);
  }

  #show(kind: 'sync' | 'update', frame: Frame): void {
    if (frame.seat !== this.#seat) return;
    const state = this.#stateOf(frame);
    if (kind === 'update') this.notifyClient({ type: 'update', args: [this.matchID, state, []] });
    else
      this.notifyClient({
        type: 'sync',
        args: [this.matchID, { state, initialState: state, log: [], filteredMetadata: [] }],
      });
  }

  /** The frame as the engine's client wants it: the view as `G`, and a made-up context with the own seat alone. */
  #stateOf({ view, counter }: Frame): EngineState<SeatView> {
    const player = this.playerID ?? '0';
    const ctx = {
      numPlayers: 1,
      playOrder: [player],
      playOrderPos: 0,
      activePlayers: { [player]: null },
      currentPlayer: player,
      turn: 1,
      phase: null,
    };
    return {
      G: view,
      ctx,
      plugins: {},
      _undo: [],
      _redo: [],
      _stateID: counter,
      deltalog: [],
    } as unknown as EngineState<SeatView>;
  }

  override requestSync(): void {}
  override sendChatMessage(): void {}
  override updateMatchID(): void {}
  override updatePlayerID(): void {}
  override updateCredentials(): void {}
}
