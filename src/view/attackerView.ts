import { isExit } from '../rules/orders/escape';
import { fieldsOf } from '../rules/toRead';
import { cellsInView } from './cellInView';
import { cellName } from './cellName';
import { handInView } from './handInView';
import { meetingsInView } from './meetingInView';
import { COMMON_FIELDS, PLAYED_FIELDS } from './playedFields';
import type { Reader } from './playedToRead';
import { PlayedToRead } from './playedToRead';
import { defenderStates } from './seatStates';
import type { AttackerView, CellInView } from './seatView';
import { sectorsMet } from './sectorInView';

const FIELDS = fieldsOf<AttackerView>({
  kind: true,
  ...COMMON_FIELDS,
  ...PLAYED_FIELDS,
  othersWriting: true,
  doctrine: true,
  sizes: true,
  exits: true,
  cells: true,
  cellNames: true,
  hand: true,
  influence: true,
  met: true,
  sectors: true,
});

/** What the attacker may know: its own network, what it met, and what the street and the press show. */
export function attackerView(reader: Reader): AttackerView {
  return new AttackerToRead(reader, reader.at.state.attacker);
}

class AttackerToRead extends PlayedToRead implements AttackerView {
  readonly kind = 'attacker';
  #cells: CellInView[] | undefined;
  #hand: AttackerView['hand'] | undefined;
  #met: AttackerView['met'] | undefined;
  #sectors: AttackerView['sectors'] | undefined;

  get othersWriting(): boolean {
    return defenderStates(this.at.board, this.at.state).some((entry) => entry.state === 'writing');
  }

  get doctrine(): string {
    return this.at.board.scenario.attacker.doctrine;
  }

  get sizes(): AttackerView['sizes'] {
    return [...this.at.board.doctrine.sizes];
  }

  get exits(): string[] {
    if (this.act !== 'manhunt') return [];
    const { board } = this.at;
    return board.scenario.map.places.map(({ id }) => id).filter((id) => isExit(board, id));
  }

  get cells(): CellInView[] {
    this.#cells ??= cellsInView(this.at);
    return this.#cells;
  }

  get cellNames(): AttackerView['cellNames'] {
    return this.at.state.cells.map((cell) => ({ id: cell.id, name: cellName(this.at.board, cell) }));
  }

  get hand(): AttackerView['hand'] {
    this.#hand ??= handInView(this.at.board, this.at.state, this.language);
    return this.#hand;
  }

  get influence(): AttackerView['influence'] {
    const { influence } = this.at.state.attacker;
    return this.at.board.scenario.map.places
      .filter((place) => (influence[place.id] ?? 0) > 0)
      .map((place) => ({ place: place.id, level: influence[place.id] ?? 0 }));
  }

  get met(): AttackerView['met'] {
    this.#met ??= meetingsInView(this.at.state);
    return this.#met;
  }

  get sectors(): AttackerView['sectors'] {
    this.#sectors ??= sectorsMet(this.at);
    return this.#sectors;
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}
