import type { Chronicle } from '../../../src/belief/gap/chronicle';
import { chronicler } from '../../../src/belief/gap/chronicler';
import type { Command, Order } from '../../../src/rules/command';
import type { SeatId } from '../../../src/rules/state';
import type { Table, TableOptions } from '../../harness/table';
import { table } from '../../harness/table';

/** An exercise on the small scenario of which a chronicle is kept. */
export type ToldTable = {
  table: Table;
  act(seat: SeatId, command: Command): void;
  order(seat: SeatId, order: Order): void;
  /** The round is executed, up to the first stop. */
  round(): void;
  chronicle(): Chronicle;
};

/** Nothing happens by itself: no tips, no overheard words, nobody harmless on the road. */
export const QUIET = { tipTrue: false, tipFalse: 0, communication: false, communicationFalse: false } as const;

export function toldTable(options: TableOptions = {}, { traces = true }: { traces?: boolean } = {}): ToldTable {
  const own = table(options);
  const { told, finish } = chronicler(own.board, { traces });
  const act = (seat: SeatId, command: Command) => {
    told(own.state, seat, command);
    own.act(seat, command);
  };
  return {
    table: own,
    act,
    order: (seat, order) => act(seat, { type: 'giveOrder', order }),
    round: () => act('control', { type: 'endPhase' }),
    chronicle: () => finish(own.state),
  };
}
