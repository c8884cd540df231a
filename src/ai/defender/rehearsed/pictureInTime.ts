import { filterFor } from '../../../belief/believe';
import type { Evidence } from '../../../belief/evidence';
import type { ServiceView } from '../../../view/seatView';
import type { OpenBudget } from '../../attacker/strong/budget';
import type { Memory } from '../../memory';
import { keep, recall } from '../../memory';
import type { Mind, Picture } from '../reasoned/picture';
import { evidenceBefore, pictureOf } from '../reasoned/picture';

/** With fewer milliseconds left than this nothing is begun. */
const LEAST_TIME = 10;
/** A step may take so many times as long as the last one did. */
const SLOWER = 1.5;
/** A step that was put off as too slow counts as so much quicker the next time: it may have been bad luck. */
const FORGIVEN = 0.8;

/**
 * What a service believes, if there is time for it. Worlds take up one round after another; where time runs out before
 * they have come to this round, they are kept for the next question and there is no picture yet. Without a clock it is
 * always there, and the same.
 */
export function pictureInTime(view: ServiceView, mind: Mind, time: OpenBudget): Picture | null {
  if (time.left() === Number.POSITIVE_INFINITY) return pictureOf(view, mind);
  if (time.left() < LEAST_TIME) return null;
  const memory: Memory = mind.memory ?? new Map();
  const patient = { ...mind, memory };
  return catchUp(view, patient, time) ? pictureOf(view, patient) : null;
}

/** Carries the seat's worlds on, round after round, as far as time allows; says whether they have come to this round. */
function catchUp(view: ServiceView, mind: Mind & { memory: Memory }, time: OpenBudget): boolean {
  const { board, seed, particles, memory } = mind;
  const { seat } = view;
  const evidence = evidenceBefore(board, view);
  const pace = `pace/${seat}`;
  const upTo = (round: number): Evidence => ({ ...evidence, round });
  const stepTakes = () => (memory.get(pace) as number | undefined) ?? 0;
  const timed = <T>(step: () => T): T => {
    const before = time.left();
    const result = step();
    memory.set(pace, before - time.left());
    return result;
  };
  const wish = { board, particles, seed };
  const filter =
    recall(memory, seat, { ...wish, round: evidence.round }, evidence) ??
    timed(() => filterFor(board, upTo(1), { particles, seed }));
  while (filter.round < evidence.round && SLOWER * stepTakes() < time.left())
    timed(() => filterFor(board, upTo(filter.round + 1), { particles, seed }, filter));
  keep(memory, seat, { ...wish, filter, round: filter.round, evidence });
  if (filter.round === evidence.round) return true;
  memory.set(pace, FORGIVEN * stepTakes());
  return false;
}
