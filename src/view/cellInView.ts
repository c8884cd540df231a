import { tracesOdds } from '../rules/odds';
import type { Reading } from '../rules/reading';
import type { PlotSize } from '../rules/shape/numbers';
import type { Cell, WrittenOrder } from '../rules/state';
import { fieldsOf, ToRead } from '../rules/toRead';
import type { Words } from '../text/words';
import { cellName } from './cellName';
import type { CellInView } from './seatView';

const FIELDS = fieldsOf<CellInView>({
  id: true,
  number: true,
  name: true,
  place: true,
  members: true,
  trained: true,
  readiness: true,
  size: true,
  canTravelFrom: true,
  papers: true,
  order: true,
  traces: true,
});

/** The attacker's cells that are still there. */
export function cellsInView(at: Reading): CellInView[] {
  const cells: CellInView[] = [];
  for (const cell of at.state.cells) if (!cell.gone) cells.push(new CellToRead(at, cell));
  return cells;
}

class CellToRead extends ToRead implements CellInView {
  readonly id: string;
  readonly number: number;
  readonly place: string;
  readonly members: string[];
  readonly trained: boolean;
  readonly readiness: number;
  readonly size: PlotSize | null;
  readonly canTravelFrom: number;
  readonly papers: boolean;
  readonly #at: Reading;
  readonly #cell: Cell;

  constructor(at: Reading, cell: Cell) {
    super();
    this.id = cell.id;
    this.number = cell.number;
    this.place = cell.place;
    this.members = [...cell.members];
    this.trained = cell.trained;
    this.readiness = cell.readiness;
    this.size = cell.size;
    this.canTravelFrom = Math.max(cell.earliest, cell.heldUpUntil + 1);
    this.papers = cell.papers;
    this.#at = at;
    this.#cell = cell;
  }

  get name(): Words {
    return cellName(this.#at.board, this.#cell);
  }

  get order(): string | null {
    return this.#written?.id ?? null;
  }

  get traces(): CellInView['traces'] {
    return tracesOdds(this.#at.board, this.#cell, this.#written?.order ?? null);
  }

  /** The one order that is written for the cell; cards and papers come beside it. */
  get #written(): WrittenOrder | undefined {
    return this.#at.state.attacker.orders.find(
      ({ order }) => 'cell' in order && order.cell === this.id && order.kind !== 'playCard' && order.kind !== 'papers',
    );
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}
