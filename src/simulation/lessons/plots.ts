import type { PlotSize } from '../../rules/shape/numbers';
import { PLOT_SIZES } from '../../rules/shape/numbers';
import type { CellAtStart } from '../../rules/shape/people';
import type { Scenario } from '../../rules/shape/scenario';

/** Districts in which a plot may begin, in the order of the map: those beside a target, if there are any. */
export function districts({ map }: Scenario): string[] {
  const all = map.places.filter(({ kind }) => kind === 'district').map(({ id }) => id);
  const targets = map.places.filter(({ kind }) => kind === 'target').map(({ id }) => id);
  const beside = all.filter((id) =>
    map.routes.some(({ from, to }) => (from === id && targets.includes(to)) || (to === id && targets.includes(from))),
  );
  return beside.length > 0 ? beside : all;
}

/** The smallest size that is a failure by itself. */
export function gravestNeeded({ numbers }: Scenario): PlotSize {
  return PLOT_SIZES.find((size) => numbers.launch.severity[size] >= numbers.failAt) ?? 'large';
}

/**
 * The deck with nothing but equal plots, one in each of these districts: a trained cell of so many, half of them listed,
 * that knows of no other, with means for one order a round each, and plans for one size, as soon as it is ready. Lost trust
 * brings forth no further cells.
 */
export function withPlots(scenario: Scenario, places: readonly string[], members: number, size: PlotSize): Scenario {
  const model = scenario.people.cells[0];
  const name = model?.name ?? { en: 'Cell', fr: 'Cellule' };
  const listed = Math.floor(members / 2);
  const cells = places.map(
    (start, index): CellAtStart => ({
      id: `plot-${index + 1}`,
      name,
      start,
      listed,
      unlisted: members - listed,
      trained: true,
      earliest: 1,
      linkedTo: [],
      head: index === 0,
    }),
  );
  const { doctrine } = scenario.attacker;
  const { doctrines } = scenario.numbers;
  const cost = size === 'large' ? scenario.numbers.network.largePrepareCost : 1;
  const changed = { ...doctrines[doctrine], operations: places.length * cost };
  const unprovoked = { ...scenario.numbers.trust, backlashPerPoint: 0 };
  const playbook = { id: 'one-plot', name, size, strikeFrom: 1, caution: 0.5, patience: 0.5, growth: 0 };
  return {
    ...scenario,
    people: { ...scenario.people, cells },
    numbers: { ...scenario.numbers, trust: unprovoked, doctrines: { ...doctrines, [doctrine]: changed } },
    playbooks: [playbook],
  };
}
