import { expect, it } from 'vitest';
import { clone } from '../../src/rules/clone';
import type { State } from '../../src/rules/state';
import { stateHash } from '../../src/rules/stateHash';
import { table } from '../harness/table';

it('equal states have equal hashes, also after a trip through a file', () => {
  const { state } = table();
  expect(stateHash(clone(state))).toBe(stateHash(state));
  expect(stateHash(JSON.parse(JSON.stringify(state)) as State)).toBe(stateHash(state));
});

it('the order of fields does not count', () => {
  const { state } = table();
  const turned = Object.fromEntries(Object.entries(state).reverse()) as State;
  expect(stateHash(turned)).toBe(stateHash(state));
});

it('the smallest change is another hash', () => {
  const { state } = table();
  const changes: ((copy: State) => void)[] = [
    (copy) => (copy.trust += 0.01),
    (copy) => (copy.emergency = true),
    (copy) => copy.attacker.hand.reverse().push('x'),
    (copy) => (copy.posts.sea = 0),
    (copy) => ((copy.people[0] as State['people'][number]).home = 'shore '),
  ];
  const hashes = new Set([stateHash(state)]);
  for (const change of changes) {
    const copy = clone(state);
    change(copy);
    hashes.add(stateHash(copy));
  }
  expect(hashes.size).toBe(changes.length + 1);
});
