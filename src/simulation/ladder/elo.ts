/** Games of one attacker against one defender level: how often the attacker had its way, of how many. */
export type Pairing = { attacker: number; defenders: number; wins: number; games: number };

/** Elo points of each level above the lowest of its side, and what the attacker's side is worth between the lowest. */
export type Ratings = { attacker: Map<number, number>; defenders: Map<number, number>; side: number };

/** Elo points of a factor of e in the odds. */
const PER_LOGIT = 400 / Math.LN10;
/** As if every rating had been seen half a game at even odds: keeps a level that never lost finite. */
const PRIOR = 0.25;
const STEPS = 60;
const SMALL = 1e-9;

/**
 * Ratings by maximum likelihood: the odds of an attacker against a defender are those of the side, times the one's
 * strength, divided by the other's (Bradley and Terry, with an advantage of the side). Newton steps, coordinate by
 * coordinate, with a weak prior.
 */
export function eloOf(pairings: readonly Pairing[]): Ratings {
  const attackers = levelsOf(pairings.map(({ attacker }) => attacker));
  const defenders = levelsOf(pairings.map(({ defenders: level }) => level));
  const strength = [0, ...attackers.slice(1).map(() => 0), ...defenders.slice(1).map(() => 0)];
  const at = (level: number) => attackers.indexOf(level);
  const against = (level: number) => attackers.length - 1 + defenders.indexOf(level);
  /** What each rating adds to the log odds of a pairing: the side always, a level above the lowest in its own games. */
  const signs = (pairing: Pairing, index: number): number => {
    if (index === 0) return 1;
    if (index < attackers.length) return at(pairing.attacker) === index ? 1 : 0;
    return against(pairing.defenders) === index ? -1 : 0;
  };
  for (let step = 0; step < STEPS; step++) {
    let moved = 0;
    for (let index = 0; index < strength.length; index++) {
      const change = newton(pairings, strength, signs, index);
      strength[index] = (strength[index] as number) + change;
      moved = Math.max(moved, Math.abs(change));
    }
    if (moved < SMALL) break;
  }
  const elo = (index: number) => PER_LOGIT * (strength[index] as number);
  return {
    attacker: new Map(attackers.map((level, index) => [level, index === 0 ? 0 : elo(index)])),
    defenders: new Map(defenders.map((level, index) => [level, index === 0 ? 0 : elo(against(level))])),
    side: elo(0),
  };
}

type Signs = (pairing: Pairing, index: number) => number;

/** One step of one rating towards where the likelihood is greatest. */
function newton(pairings: readonly Pairing[], strength: readonly number[], signs: Signs, index: number): number {
  let slope = -PRIOR * (strength[index] as number);
  let bend = PRIOR;
  for (const pairing of pairings) {
    const sign = signs(pairing, index);
    if (sign === 0) continue;
    let logit = 0;
    for (let other = 0; other < strength.length; other++) logit += signs(pairing, other) * (strength[other] as number);
    const expected = 1 / (1 + Math.exp(-logit));
    slope += sign * (pairing.wins - pairing.games * expected);
    bend += pairing.games * expected * (1 - expected);
  }
  return slope / bend;
}

function levelsOf(levels: readonly number[]): number[] {
  return [...new Set(levels)].sort((a, b) => a - b);
}
