import type { Manner } from '../habit';
import { isRound, legalOrders, withFirst, without } from '../rewrite';

/**
 * Doors are opened without data: drawn among the people whose place the file knows and against whom it holds less than
 * the law asks for the least it allows, at doors to which it points with nobody else.
 */
export const raidAtRandom: Manner<'raidAtRandom'> = (_habit, { seen, chance, play }) => {
  const commands = play(seen);
  if (seen.kind !== 'service' || !isRound(commands)) return commands;
  const suspected = new Set(seen.people.filter(({ grounds }) => grounds >= seen.law.discreet).map(({ code }) => code));
  const placeOf = new Map<string, string | null>(
    seen.people.map(({ code, lastSeen }) => [code, lastSeen?.place ?? null]),
  );
  const near = new Set<string | null>([...suspected].map((code) => placeOf.get(code) ?? ''));
  const raids = legalOrders(seen, 'raid')
    .filter(({ person }) => !suspected.has(person) && !near.has(placeOf.get(person) ?? null))
    .map((order) => ({ order, turn: chance.now(`raid/${order.person}`) }))
    .sort((a, b) => a.turn - b.turn);
  const teams = seen.resources.find((one) => one.resource === 'raidTeam')?.left ?? 0;
  const others = without(commands, ({ kind }) => kind === 'raid' || kind === 'arrest');
  return withFirst(
    seen,
    others,
    raids.slice(0, teams).map(({ order }) => order),
  );
};
