import type { Words } from '../text/words';
import { actBoard } from './actBoard';
import type { Board } from './board';
import type { Options, OrderOption, Refusable } from './choices';
import { OptionToRead } from './optionToRead';
import { kindsOf, refuseNotReady, refuseReady, refuseWriting } from './planning';
import { Reading } from './reading';
import { refuseSend } from './reports';
import type { SeatId, State } from './state';
import { fieldsOf, ToRead, whole } from './toRead';

const FIELDS = fieldsOf<Options>({ orders: true, ready: true, notReady: true, send: true });

/**
 * Everything a service or the attacker may do now. What is not possible says why in a sentence; when the seat can
 * write nothing, nothing is.
 */
export function options(anyBoard: Board, state: State, seat: SeatId): Options {
  return whole<Options>(new OptionsToRead(new Reading(actBoard(anyBoard, state), state, seat)));
}

/** The same, worked out as it is read. */
export class OptionsToRead extends ToRead implements Options {
  readonly #at: Reading;
  #orders: OrderOption[] | undefined;

  constructor(at: Reading) {
    super();
    this.#at = at;
  }

  get orders(): OrderOption[] {
    if (this.#orders === undefined) {
      const at = this.#at;
      const writing = refuseWriting(at.state, at.seat);
      this.#orders = kindsOf(at.board, at.state, at.seat).map((kind) => new OptionToRead(at, kind, writing));
    }
    return this.#orders;
  }

  get ready(): Refusable {
    return refusable(refuseReady(this.#at.state, this.#at.seat));
  }

  get notReady(): Refusable {
    return refusable(refuseNotReady(this.#at.state, this.#at.seat));
  }

  get send(): Options['send'] {
    const { board, state, seat } = this.#at;
    const send: Options['send'] = [];
    for (const { id } of board.scenario.services) {
      if (id === seat || seat === 'attacker') continue;
      const reason = refuseWriting(state, seat) ?? refuseSend(board, state, seat, null, id);
      send.push({ to: id, possible: reason === null, reason });
    }
    return send;
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}

function refusable(reason: Words | null): Refusable {
  return { possible: reason === null, reason };
}
