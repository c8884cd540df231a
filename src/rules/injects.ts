import type { Words } from '../text/words';
import type { Board } from './board';
import { drawCardPerson } from './cardPerson';
import { applyEffects } from './effects/list';
import { personOf } from './personOf';
import { record } from './record';
import { Refusal } from './refusal';
import type { Inject } from './shape/injects';
import type { InjectState, SeatId, State } from './state';
import { isTime } from './timing';
import { withCodes } from './withCodes';

/** What has become of an inject; undefined while it is planned. */
export function injectState(state: State, id: string): InjectState | undefined {
  for (const one of state.injects) if (one.inject === id) return one;
  return undefined;
}

/** The start of a round: what is due by its round or its conditions comes, in the order of the list. */
export function releaseDue(board: Board, state: State): void {
  for (const { inject, timing } of board.releasings) {
    if (!isTime(board, state, timing) || injectState(state, inject.id) !== undefined) continue;
    release(board, state, inject, inject.release.when === 'round' ? 'time' : 'condition');
  }
}

function release(board: Board, state: State, inject: Inject, by: InjectState['by']): void {
  const about = drawCardPerson(board, state, inject);
  const { person: code, companion, true: fears } = about;
  const entry: InjectState = {
    inject: inject.id,
    status: 'released',
    round: state.round,
    by,
    person: code,
    companion,
    true: fears,
  };
  state.injects = [...state.injects.filter((one) => one.inject !== inject.id), entry];
  const params = { title: { text: withCodes(inject.title, about) }, text: { text: withCodes(inject.text, about) } };
  const key = by === 'control' ? 'evidence.injectByControl' : 'evidence.inject';
  record(state, 'megaphone', { key, params }, { seenBy: inject.to, atOnce: true });
  const person = code === null ? undefined : personOf(state, code);
  applyEffects(board, state, inject.effects, {
    card: `inject-${inject.id}`,
    seat: firstService(board, inject),
    person: code,
    companion,
    cell: person?.cell ?? null,
    place: person?.place ?? null,
    true: fears,
    index: 0,
  });
}

/** In whose name its effects happen: the first service that receives it. */
function firstService(board: Board, { to }: Inject): SeatId {
  const services = board.scenario.services.map(({ id }) => id);
  return services.find((id) => to === 'all' || to.includes(id)) ?? services[0] ?? '';
}

/** Why Control cannot release, hold or skip this inject now, or null. */
export function refuseInject(board: Board, state: State, id: string, wish: 'release' | 'hold' | 'skip'): Words | null {
  if (state.phase !== 'planning') return { key: 'refuse.executing' };
  if (!board.scenario.injects.some((inject) => inject.id === id)) return { key: 'refuse.noSuchInject' };
  const status = injectState(state, id)?.status;
  if (status === 'released') return { key: 'refuse.injectReleased' };
  if (status === 'skipped' && wish !== 'release') return { key: 'refuse.injectSkipped' };
  return status === 'held' && wish === 'hold' ? { key: 'refuse.injectHeld' } : null;
}

/** Control brings an inject in now, also one that was held or skipped. Throws a Refusal when it cannot. */
export function releaseByControl(board: Board, state: State, id: string): void {
  const refused = refuseInject(board, state, id, 'release');
  const inject = board.scenario.injects.find((one) => one.id === id);
  if (refused !== null || inject === undefined) throw new Refusal(refused ?? { key: 'refuse.noSuchInject' });
  release(board, state, inject, 'control');
}

/** Control keeps an inject back until it releases it, or strikes it off. Throws a Refusal when it cannot. */
export function setAside(board: Board, state: State, id: string, wish: 'hold' | 'skip'): void {
  const refused = refuseInject(board, state, id, wish);
  if (refused !== null) throw new Refusal(refused);
  const status = wish === 'hold' ? 'held' : 'skipped';
  const entry: InjectState = {
    inject: id,
    status,
    round: state.round,
    by: 'control',
    person: null,
    companion: null,
    true: false,
  };
  state.injects = [...state.injects.filter((one) => one.inject !== id), entry];
  const title = board.scenario.injects.find((one) => one.id === id)?.title;
  const params = { title: title === undefined ? id : { text: title } };
  const key = wish === 'hold' ? 'flow.injectHeld' : 'flow.injectSkipped';
  record(state, 'info', { key, params }, { seenBy: [], atOnce: true });
}
