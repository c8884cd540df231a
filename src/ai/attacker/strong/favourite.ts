import type { Network } from '../../../belief/world/network';
import type { Chance } from '../../chance';
import { aimOf } from '../adaptive/aim';
import type { Terrain } from '../adaptive/terrain';
import type { Candidate } from './candidates';
import { compare, LEAST_PAIRS } from './gate';

/**
 * Worth, as a chance of reaching the aim, by which one target may be behind another and still be as good as equal:
 * `near`, or, since where little was tried the difference may be chance, one standard error up to `most`.
 */
export type Alike = { near: number; most: number };

/**
 * Of targets that come out almost alike, the one that this attacker secretly likes best, the whole exercise through:
 * whoever always takes the very best one can be foreseen. Answers the option to take in place of `chosen`; the best of
 * those that go for the same.
 */
export function favourite(
  { candidates, trials }: { candidates: readonly Candidate[]; trials: { values: number[][] } },
  chosen: number,
  { network, terrain, chance }: { network: Network; terrain: Terrain; chance: Chance },
  { near, most }: Alike,
): number {
  const against = trials.values[chosen] ?? [];
  const liked = ({ plan }: Candidate): number => {
    const aims = network.cells.map((cell) => aimOf(plan, network, terrain, cell)?.target ?? '');
    return chance.always('favourite', aims.join('/'));
  };
  let best = { at: chosen, liked: liked(candidates[chosen] as Candidate), gain: 0 };
  candidates.forEach((candidate, at) => {
    const own = trials.values[at] ?? [];
    if (at === chosen || own.length < Math.max(LEAST_PAIRS, against.length)) return;
    const { gain, error } = compare(own, against);
    if (gain <= -Math.min(most, Math.max(near, error))) return;
    const found = { at, liked: liked(candidate), gain };
    if (found.liked > best.liked || (found.liked === best.liked && found.gain > best.gain && best.at !== chosen))
      best = found;
  });
  return best.at;
}
