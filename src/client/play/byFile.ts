import type { Belief, PersonBelief } from '../../belief/belief';
import type { OrderKind } from '../../rules/shape/services';
import type { Words } from '../../text/words';
import { onPerson, onPlace } from './useBelief';

/** One chance that the seat's own file gives. */
export type ByFile = { chance: number; words: Words };

/** Below this chance of belonging to the network, where he would be if he did says nothing. */
const WORTH_PLACING = 0.1;
const WHERE_MATTERS: readonly OrderKind[] = ['arrest', 'raid', 'follow'];

/** That a person belongs to the network, and, where a place matters, that he is there if so. */
export function fileOnPerson(belief: Belief | null, code: string, place: string | null): ByFile[] {
  const person = onPerson(belief, code);
  if (person === undefined) return [];
  const member: ByFile = {
    chance: person.operative,
    words: { key: 'odds.fileMember', params: { person: { person: code } } },
  };
  if (place === null || person.operative < WORTH_PLACING) return [member];
  const there = person.places.find((one) => one.place === place)?.chance ?? 0;
  return [member, { chance: there, words: { key: 'odds.fileThere', params: { place: { place } } } }];
}

/** That a cell is at a place. */
export function fileOnPlace(belief: Belief | null, id: string): ByFile[] {
  const place = onPlace(belief, id);
  return place === undefined ? [] : [{ chance: place.cell, words: { key: 'odds.fileCell' } }];
}

/** That something is launched at a target this round or the next. */
function fileOnTarget(belief: Belief | null, id: string): ByFile[] {
  const soon = belief?.targets.find(({ place }) => place === id)?.within[1];
  return soon === undefined ? [] : [{ chance: soon, words: { key: 'odds.fileLaunch' } }];
}

/** Where the file would look for a person first; undefined where it hardly takes him for one of them. */
export const likelyPlace = (person: PersonBelief | undefined): PersonBelief['places'][number] | undefined =>
  person === undefined || person.operative < WORTH_PLACING ? undefined : person.places[0];

/**
 * What the seat's own file says about an order on one target, beside the rule's odds. `lastSeen` is where the file
 * last puts a person; where it never did, the place that it makes most likely is named.
 */
export function byFile(
  belief: Belief | null,
  order: { kind: OrderKind; names: string },
  target: string,
  lastSeen: (code: string) => string | null,
): ByFile[] {
  if (order.kind === 'guard') return fileOnTarget(belief, target);
  if (order.kind === 'watch') return fileOnPlace(belief, target);
  if (order.names !== 'person' || order.kind === 'withdrawAlert') return [];
  if (!WHERE_MATTERS.includes(order.kind)) return fileOnPerson(belief, target, null);
  return fileOnPerson(belief, target, lastSeen(target) ?? likelyPlace(onPerson(belief, target))?.place ?? null);
}

const HARDLY = 0.05;

/** A chance that a file gives, as people say it: about so many in 10, and less or more than that at the ends. */
export function fileChance(chance: number): Words {
  if (chance < HARDLY) return { key: 'odds.fileHardly' };
  if (chance > 1 - HARDLY) return { key: 'odds.fileAlmost' };
  return { key: 'play.oddsAbout', params: { n: Math.max(1, Math.min(9, Math.round(chance * 10))) } };
}
