import type { Board } from './board';
import { bearCell, newcomers } from './cells';
import { even } from './pick';
import { hashText, PURPOSE } from './random';
import { record } from './record';
import type { SeatId, State } from './state';
import { changeTrust } from './trust';

/**
 * Step f of execution: what the round cost the country by itself. Emergency powers and many posted units wear trust
 * down; where trust is low a new cell may form; what has run out ends.
 */
export function upkeep(board: Board, state: State): void {
  const { trust } = board.numbers;
  if (state.emergency) wear(board, state, trust.emergencyPerRound, { key: 'evidence.emergencyWears', seenBy: 'all' });
  if (unitsPosted(state) > trust.unitsFree) {
    wear(board, state, trust.unitsPerRound, { key: 'evidence.unitsWear', seenBy: [...board.posting] });
  }
  maybeBacklash(board, state);
  if (state.lasting.length > 0) state.lasting = state.lasting.filter((entry) => entry.until > state.round);
  if (state.lent.length > 0) state.lent = state.lent.filter((loan) => loan.round >= state.round);
}

function unitsPosted({ posts }: State): number {
  let sum = 0;
  for (const sector in posts) sum += posts[sector] ?? 0;
  return sum;
}

function wear(
  board: Board,
  state: State,
  by: number,
  { key, seenBy }: { key: string; seenBy: SeatId[] | 'all' },
): void {
  if (by === 0) return;
  changeTrust(board, state, -by);
  record(state, 'users', { key, params: { trust: by } }, { seenBy });
}

/** The chance that a cell forms this round out of lost trust: it grows with every point below the line. */
export function backlashChance(board: Board, state: State): number {
  const { backlashBelow, backlashPerPoint, backlashUntil } = board.numbers.trust;
  if (state.round > backlashUntil || state.trust >= backlashBelow) return 0;
  return Math.min(1, backlashPerPoint * (backlashBelow - state.trust));
}

function maybeBacklash(board: Board, state: State): void {
  const chance = backlashChance(board, state);
  if (chance === 0) return;
  const id = `backlash-${state.round}`;
  const cause = hashText(id);
  if (board.draw(state.seed, PURPOSE.backlash, state.round, cause, 0, chance) === 0) return;
  const districts = board.scenario.map.places.filter(({ kind }) => kind === 'district');
  if (districts.length === 0) return;
  const at = board.draw(state.seed, PURPOSE.backlash, state.round, cause, 1, even(districts.length));
  const place = districts[at]?.id ?? '';
  const members = newcomers(board, state, board.numbers.trust.backlashMembers, cause, place);
  if (members.length === 0) return;
  const cell = bearCell(state, { id, place, members, trained: false, earliest: state.round + 1, links: [] });
  record(
    state,
    'users',
    { key: 'evidence.backlash', params: { cell: { cell: cell.id }, place: { place } } },
    { seenBy: ['attacker'] },
    place,
  );
}
