import fc from 'fast-check';
import { startingNumbers } from '../startingNumbers';
import { between, chance, whole } from './words';

type Tree = { [key: string]: unknown };

/** Numbers that are chances, by their place in the file: any value from 0 to 1 may stand there. */
const CHANCES: readonly (readonly [string[], string[]])[] = [
  [
    ['sensors', 'watch'],
    ['prepare', 'recruit', 'join', 'arrive', 'stay', 'lieLow', 'namesMember', 'harmlessAtHome', 'everyday'],
  ],
  [
    ['sensors', 'follow'],
    ['sees', 'overBorder', 'companionNamed', 'falseMeeting'],
  ],
  [
    ['sensors', 'study'],
    ['operative', 'harmless'],
  ],
  [
    ['sensors', 'partner'],
    ['operative', 'returnee', 'harmless'],
  ],
  [
    ['sensors', 'tips'],
    ['truePerTrust', 'falseMean', 'namesPerson'],
  ],
  [
    ['sensors', 'communications'],
    ['perOrder', 'falsePerRound'],
  ],
  [
    ['sensors', 'checks'],
    ['externalMiss', 'perUnit', 'internalMiss', 'harmlessTravel', 'papersCover', 'papersDetected'],
  ],
  [
    ['sensors', 'questioning'],
    ['operativeEvasive', 'harmlessEvasive'],
  ],
  [['sensors', 'shadow'], ['holds']],
  [
    ['capture'],
    [
      'base',
      'perGround',
      'arrestKnown',
      'arrestUnknown',
      'interrogation',
      'interrogationWrong',
      'document',
      'companionHeld',
    ],
  ],
  [['launch'], ['guardFactor', 'untrained']],
  [
    ['launch', 'chance'],
    ['small', 'medium', 'large'],
  ],
  [
    ['trust'],
    ['backlashPerPoint', 'belowLaw', 'emptyDoor', 'missedCell', 'harmlessHeld', 'emergencyPerRound', 'unitsPerRound'],
  ],
  [['network'], ['recruitBase', 'recruitPerInfluence', 'recruitPerLostTrust', 'pressureHavenFails', 'decoyReport']],
];
const LEAVES = CHANCES.flatMap(([path, names]) => names.map((name) => [...path, name]));
const LAW = ['follow', 'discreet', 'check', 'detain', 'arrest', 'raid', 'emergency', 'joint'] as const;

/** The starting numbers with every chance, the law, trust and the plots drawn anew. */
export function anyNumbers(rounds: number, people: number) {
  return fc
    .record({
      chances: fc.tuple(...LEAVES.map(() => chance)),
      law: fc.tuple(...LAW.map(() => between(0, 4))),
      trust: between(1, 10),
      failAt: whole(1, 6),
      readiness: inOrder(1, rounds),
      members: inOrder(1, Math.min(4, people)),
      severity: inOrder(1, 6),
      operations: whole(1, 5),
      hand: whole(0, 3),
      maxLegs: whole(1, 4),
      ages: inOrder(0, rounds),
    })
    .map((drawn) => {
      const numbers = structuredClone(startingNumbers);
      for (const [index, path] of LEAVES.entries()) put(numbers, path, drawn.chances[index] ?? 0);
      for (const [index, act] of LAW.entries()) put(numbers, ['law', act], drawn.law[index] ?? 1);
      put(numbers, ['trust', 'start'], drawn.trust);
      put(numbers, ['failAt'], drawn.failAt);
      for (const field of ['readiness', 'members', 'severity'] as const) put(numbers, ['launch', field], drawn[field]);
      for (const doctrine of Object.values(numbers.doctrines)) doctrine.operations = drawn.operations;
      put(numbers, ['network', 'hand'], drawn.hand);
      put(numbers, ['network', 'maxLegs'], drawn.maxLegs);
      put(numbers, ['weights', 'fullUntil'], drawn.ages.small);
      put(numbers, ['weights', 'halfUntil'], drawn.ages.large);
      return numbers;
    });
}

const inOrder = (least: number, most: number) =>
  fc.tuple(whole(least, most), whole(least, most), whole(least, most)).map((three) => {
    const [small = 1, medium = 1, large = 1] = [...three].sort((a, b) => a - b);
    return { small, medium, large };
  });

/** Puts a value where the path leads, which must exist. */
function put(tree: Tree, [step = '', ...rest]: string[], value: unknown): void {
  if (!(step in tree)) throw new Error(`the starting numbers have no ${step}`);
  if (rest.length === 0) tree[step] = value;
  else put(tree[step] as Tree, rest, value);
}
