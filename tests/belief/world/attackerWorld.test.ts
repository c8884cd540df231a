import { expect, it } from 'vitest';
import { attackerWorld } from '../../../src/belief/world/attackerWorld';
import type { networkOf } from '../../../src/belief/world/network';
import { openMind, playOut } from '../../../src/belief/world/playOut';
import { worthToAttacker } from '../../../src/belief/world/worthToAttacker';
import { makeBoard } from '../../../src/rules/board';
import type { Order } from '../../../src/rules/command';
import { seedFrom } from '../../../src/rules/random';
import { setup } from '../../../src/rules/setup';
import { stateHash } from '../../../src/rules/stateHash';
import { otherWorld } from '../../../src/simulation/otherWorld/otherWorld';
import type { AttackerView } from '../../../src/view/seatView';
import { view } from '../../../src/view/view';
import { playAttacker } from '../../ai/attacker/moments';
import { loadShipped } from '../../harness/shipped';
import { tinyScenario } from '../../harness/tinyScenario';

const tiny = makeBoard(tinyScenario());
const paris = makeBoard(loadShipped('paris-2015'));

/** What the page shows of the present: all but what only the past and the services know. */
function present({
  cells,
  round,
  rounds,
  act,
  actRound,
  trust,
  severity,
  guards,
  hand,
  influence,
  resources,
}: AttackerView) {
  const pieces = cells.map(({ id, number, place, members, trained, readiness, size, canTravelFrom, papers }) => ({
    id,
    number,
    place,
    members,
    trained,
    readiness,
    size,
    canTravelFrom,
    papers,
  }));
  return JSON.stringify({ pieces, round, rounds, act, actRound, trust, severity, guards, hand, influence, resources });
}

it.each([
  ['the tiny exercise', tiny, 3],
  ['the Paris deck', paris, 1],
])('a world shows the attacker the page that it was made from, all through %s', (_name, board, games) => {
  let moments = 0;
  for (let game = 0; game < games; game++) {
    playAttacker(board, seedFrom(`fits-${game}`), { level: 1, iterations: 0 }, ({ view: seen }) => {
      moments += 1;
      const { state } = attackerWorld(board, seen, seedFrom(`made-${moments}`));
      const shown = view(board, state, 'attacker', 'en');
      if (shown.kind !== 'attacker') throw new Error('no page of the attacker');
      expect(present(shown)).toBe(present(seen));
    });
  }
  expect(moments).toBeGreaterThan(7);
});

it('the same page and seed make the same world, whatever is hidden behind the page', () => {
  let moments = 0;
  playAttacker(tiny, seedFrom('same'), { level: 2, iterations: 0 }, ({ state, view: seen }) => {
    moments += 1;
    const hidden = view(tiny, otherWorld(tiny, state, 'attacker', moments), 'attacker', 'en');
    const hash = (page: AttackerView) => stateHash(attackerWorld(tiny, page, seedFrom('one')).state);
    expect(hash(hidden as AttackerView)).toBe(hash(seen));
    expect(hash(seen)).not.toBe(stateHash(attackerWorld(tiny, seen, seedFrom('another')).state));
  });
  expect(moments).toBeGreaterThan(4);
});

it('worlds differ in what is hidden: in what services have on file', () => {
  let files = 0;
  playAttacker(paris, seedFrom('differ'), { level: 1, iterations: 0 }, ({ view: seen }) => {
    if (seen.round !== 6) return;
    const known = new Set<string>();
    for (let world = 0; world < 8; world++) {
      const { state } = attackerWorld(paris, seen, seedFrom(world));
      const own = new Set(seen.cells.flatMap(({ members }) => members));
      const file = state.services.intelligence?.file ?? [];
      known.add(
        file
          .filter(({ person }) => person !== null && own.has(person))
          .map(({ origin }) => origin)
          .join(),
      );
    }
    files = known.size;
  });
  expect(files).toBeGreaterThan(4);
});

it('a world is played on to its end by the rules and stays as it was', () => {
  const mind = openMind(tiny);
  let ended = 0;
  playAttacker(tiny, seedFrom('on'), { level: 1, iterations: 0 }, ({ view: seen }) => {
    const world = attackerWorld(tiny, seen, seedFrom('on'));
    const before = stateHash(world.state);
    const lieLow = (network: ReturnType<typeof networkOf>): Order[] =>
      network.cells.map(({ id }) => ({ kind: 'lieLow', cell: id }));
    const out = playOut(mind, world, lieLow);
    expect(stateHash(world.state)).toBe(before);
    expect(out.reached).toBe(0);
    if (out.state.phase === 'ended' || out.state.act !== world.state.act) ended += 1;
  });
  expect(ended).toBeGreaterThan(4);
});

it('a strike that would reach the aim is worth its chance, whatever luck would have made of it', () => {
  const there = setup(paris, seedFrom('strike'));
  const cell = there.cells[0];
  if (cell === undefined) throw new Error('no cell');
  Object.assign(cell, { place: 'stadium-district', readiness: 4, size: 'medium' });
  const seen = view(paris, there, 'attacker', 'en') as AttackerView;
  const strike: Order = { kind: 'launch', cell: cell.id, size: 'medium' };
  const { chance, guardFactor } = paris.numbers.launch;
  const possible = [0, 1, 2, 3].map((guards) => chance.medium * guardFactor ** guards);
  for (let world = 0; world < 12; world++) {
    const out = playOut(openMind(paris), attackerWorld(paris, seen, seedFrom(world)), () => [strike], 1);
    expect(possible.some((one) => Math.abs(one - out.reached) < 1e-9)).toBe(true);
    expect(out.state.severity).toBe(0);
    expect(worthToAttacker(paris, out, 0)).toBeGreaterThanOrEqual(out.reached);
  }
});
