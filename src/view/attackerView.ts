import { asAttackerReads } from '../rules/before';
import type { Board } from '../rules/board';
import { checkOdds, tracesOdds } from '../rules/odds';
import { options } from '../rules/options';
import { isExit } from '../rules/orders/escape';
import type { Cell, State } from '../rules/state';
import type { Language } from '../text/words';
import { cellName } from './cellName';
import { guideInView } from './guideInView';
import { injectsInView } from './injectInView';
import { logInView } from './logInView';
import { ordersInView } from './ordersInView';
import { publicView } from './publicView';
import { resourcesInView } from './resourcesInView';
import { defenderStates } from './seatStates';
import type { AttackerView, CellInView } from './seatView';
import { truth } from './truth';
import { whatNow } from './whatNow';

/** What the attacker may know: its own network, what it met, and what the street and the press show. */
export function attackerView(board: Board, real: State, language: Language, revealed: boolean): AttackerView {
  const state = asAttackerReads(real);
  const { attacker } = state;
  return {
    kind: 'attacker',
    seat: 'attacker',
    ...publicView(board, state, language),
    whatNow: whatNow(board, state, 'attacker', revealed),
    log: logInView(state, 'attacker'),
    truth: revealed ? truth(board, real, language) : null,
    ready: attacker.ready,
    resources: resourcesInView(board, state, 'attacker'),
    orders: ordersInView(board, state, 'attacker', attacker.orders),
    options: options(board, state, 'attacker'),
    injects: injectsInView(board, state, 'attacker', language),
    guide: guideInView(board, state, 'attacker', language),
    history: attacker.history,
    othersWriting: defenderStates(board, state).some((entry) => entry.state === 'writing'),
    doctrine: board.scenario.attacker.doctrine,
    sizes: [...board.doctrine.sizes],
    exits:
      state.act === 'manhunt' ? board.scenario.map.places.map(({ id }) => id).filter((id) => isExit(board, id)) : [],
    cells: state.cells.filter((cell) => !cell.gone).map((cell) => cellInView(board, state, cell)),
    cellNames: state.cells.map((cell) => ({ id: cell.id, name: cellName(board, cell) })),
    hand: attacker.hand.flatMap((id) => {
      const card = board.opportunities.get(id);
      return card === undefined
        ? []
        : [{ card: id, title: card.title[language], does: card.does[language], needs: card.needs }];
    }),
    influence: board.scenario.map.places
      .filter((place) => (attacker.influence[place.id] ?? 0) > 0)
      .map((place) => ({ place: place.id, level: attacker.influence[place.id] ?? 0 })),
    met: attacker.met.map((meeting) => ({
      ...meeting,
      words: { key: `view.met${meeting.what}`, params: { sector: { sector: meeting.sector }, n: meeting.units } },
    })),
    sectors: board.scenario.map.sectors.map((sector) => {
      const last = attacker.met.findLast((meeting) => meeting.sector === sector.id);
      return {
        sector: sector.id,
        units: last?.units ?? null,
        round: last?.round ?? null,
        checked: checkOdds(board, sector, last?.units ?? null),
      };
    }),
  };
}

function cellInView(board: Board, state: State, cell: Cell): CellInView {
  const written = state.attacker.orders.find(
    ({ order }) => 'cell' in order && order.cell === cell.id && order.kind !== 'playCard' && order.kind !== 'papers',
  );
  return {
    id: cell.id,
    number: cell.number,
    name: cellName(board, cell),
    place: cell.place,
    members: [...cell.members],
    trained: cell.trained,
    readiness: cell.readiness,
    size: cell.size,
    canTravelFrom: Math.max(cell.earliest, cell.heldUpUntil + 1),
    papers: cell.papers,
    order: written?.id ?? null,
    traces: tracesOdds(board, cell, written?.order ?? null),
  };
}
