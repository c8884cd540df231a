import type { Odds } from '../../rules/choices';
import type { Words } from '../../text/words';

/** A chance as people say it: tenths in the middle, words at the ends. */
export function chanceInWords(chance: number): Words {
  if (chance <= 0) return { key: 'play.oddsNever' };
  if (chance >= 1) return { key: 'play.oddsCertain' };
  const tenths = Math.round(chance * 10);
  if (tenths === 0) return { key: 'play.oddsHardly' };
  if (tenths === 10) return { key: 'play.oddsAlmost' };
  return { key: 'play.oddsAbout', params: { n: tenths } };
}

/** Odds in words; where terms are unknown, the range they leave. */
export function oddsInWords(odds: Odds): Words {
  if (odds.range === null) return chanceInWords(odds.chance);
  const [least, most] = odds.range.map((chance) => Math.round(chance * 10)) as [number, number];
  if (least === most) return chanceInWords(odds.chance);
  return { key: 'play.oddsBetween', params: { least, most } };
}
