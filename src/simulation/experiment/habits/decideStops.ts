import type { StopChoice } from '../../../rules/command';
import type { Manner } from '../habit';

/** From the gravest to the mildest. */
const GRAVITY: readonly StopChoice[] = ['hold', 'shadow', 'question', 'waveThrough'];

/** The stop is decided as the experiment says, within the law. */
export const decideStops: Manner<'decideStops'> = (habit, { seen, play }) => {
  if (seen.kind !== 'service' || seen.stop === null) return play(seen);
  const { stop, choices } = seen.stop;
  const allowed = GRAVITY.slice(GRAVITY.indexOf(habit.choice)).find((choice) =>
    choices.some((one) => one.choice === choice && one.possible && one.lawful),
  );
  return [{ type: 'decideStop', stop, choice: allowed ?? 'waveThrough' }];
};
