import type { Words } from '../../text/words';
import type { Board } from '../board';
import { anySpare, cellOf, roomIn } from '../cells';
import type { Odds } from '../choices';
import { lasting } from '../lasting';
import type { Cell, State } from '../state';
import { liveCells, refuseCell, replacesCellOrder } from './cellOrders';
import type { OrderOf, OrderRule } from './orderRule';
import { costOf } from './orderRule';

/** Chance that recruiting succeeds here: what the attacker may work out, changed by cards that it may not know of. */
export function recruitChance(board: Board, state: State, cell: Cell): number {
  return between(plainChance(board, state, cell) + lasting(state, 'recruitOdds'));
}

/** A base, more with influence in the place and with trust lost since the start. */
function plainChance(board: Board, state: State, cell: Cell): number {
  const { recruitBase, recruitPerInfluence, recruitPerLostTrust } = board.numbers.network;
  const influence = state.attacker.influence[cell.place] ?? 0;
  const lostTrust = Math.max(0, board.numbers.trust.start - state.trust);
  return recruitBase + recruitPerInfluence * influence + recruitPerLostTrust * lostTrust;
}

const between = (chance: number): number => Math.min(1, Math.max(0, chance));

function refuseRecruit(board: Board, state: State, cell: Cell): Words | null {
  if ((state.attacker.influence[cell.place] ?? 0) <= 0)
    return { key: 'refuse.noInfluence', params: { place: { place: cell.place } } };
  if (roomIn(board, cell) === 0) return { key: 'refuse.cellFull', params: { most: board.numbers.network.cellMost } };
  return anySpare(state) ? null : { key: 'refuse.nobodyToRecruit' };
}

function recruitOdds(board: Board, state: State, cell: Cell): Odds {
  const { recruitBase, recruitPerInfluence } = board.numbers.network;
  const influence = state.attacker.influence[cell.place] ?? 0;
  const chance = between(plainChance(board, state, cell));
  return {
    chance,
    range: null,
    words: { key: 'flow.oddsRecruit' },
    items: [
      { words: { key: 'flow.itemBase' }, value: `+${recruitBase.toFixed(2)}` },
      {
        words: { key: 'flow.itemInfluence', params: { level: influence } },
        value: `+${(recruitPerInfluence * influence).toFixed(2)}`,
      },
      {
        words: { key: 'flow.itemTrust' },
        value: `+${Math.max(0, chance - recruitBase - recruitPerInfluence * influence).toFixed(2)}`,
      },
    ],
    misled: null,
  };
}

export const recruitOrder: OrderRule<OrderOf<'recruit'>> = {
  kind: 'recruit',
  names: 'cell',
  cost: (board) => costOf('operation', board.numbers.network.recruitCost),
  refuse(board, state, _seat, order) {
    const cell = cellOf(state, order.cell);
    if (cell === undefined) return { key: 'refuse.noSuchCell' };
    return refuseCell(state, order.cell) ?? refuseRecruit(board, state, cell);
  },
  about: liveCells,
  orders: (_at, cell) => [{ kind: 'recruit', cell }],
  label: () => ({ key: 'flow.recruit' }),
  odds({ board, state }, id) {
    const cell = cellOf(state, id);
    return cell !== undefined && refuseRecruit(board, state, cell) === null ? recruitOdds(board, state, cell) : null;
  },
  words: (_board, _state, _seat, order) => ({ key: 'flow.orderRecruit', params: { cell: { cell: order.cell } } }),
  replaces: replacesCellOrder,
};
