import type { Inject } from '../../rules/shape/injects';
import type { Scenario } from '../../rules/shape/scenario';
import type { Finding, Path } from '../problem';
import { error, warning } from '../problem';
import { roundsOf } from './cards';
import { idsOf, unknownName } from './names';

/** Every row of the events list reaches somebody, can come, and rests on something. */
export function checkInjects(scenario: Scenario): Finding[] {
  return scenario.injects.flatMap((inject, index) => {
    const path = ['injects', index];
    return [...namesIn(scenario, inject, path), ...release(scenario, inject, path), ...rests(inject, path)];
  });
}

function namesIn(scenario: Scenario, inject: Inject, path: Path): Finding[] {
  const seats = [...idsOf(scenario.services), 'attacker'];
  const sources = idsOf(scenario.sources);
  const cell = inject.about?.cell;
  const optional = (field: 'objective' | 'contingencyFor', what: string, known: string[]) => {
    const word = inject[field];
    return word === undefined ? [] : unknownName([...path, field], what, word, known);
  };
  return [
    ...(inject.to === 'all'
      ? []
      : inject.to.flatMap((seat, at) => unknownName([...path, 'to', at], 'Service', seat, seats))),
    ...optional('objective', 'Objective', idsOf(scenario.objectives)),
    ...optional('contingencyFor', 'Inject', idsOf(scenario.injects)),
    ...inject.sources.flatMap((id, at) => unknownName([...path, 'sources', at], 'Source', id, sources)),
    ...(cell === undefined ? [] : unknownName([...path, 'about', 'cell'], 'Cell', cell, idsOf(scenario.people.cells))),
    ...(inject.about !== undefined && cell === undefined && inject.about.trueChance > 0
      ? [error([...path, 'about'], 'trueWithoutCell', { word: inject.id })]
      : []),
  ];
}

function release(scenario: Scenario, inject: Inject, path: Path): Finding[] {
  if (inject.act === 'manhunt' && scenario.manhunt === undefined) return [error([...path, 'act'], 'noManhunt')];
  if (inject.release.when === 'round') {
    const never = inject.release.round > roundsOf(scenario, inject.act);
    return never ? [error([...path, 'release', 'round'], 'injectNever', { word: inject.id })] : [];
  }
  if (inject.release.when !== 'if') return [];
  return inject.release.all.flatMap((condition, index) => {
    if (condition.when !== 'answered') return [];
    const at = [...path, 'release', 'all', index];
    const card = scenario.cards.find((each) => each.id === condition.card);
    if (card === undefined) return unknownName([...at, 'card'], 'Card', condition.card, idsOf(scenario.cards));
    return unknownName([...at, 'option'], 'Option', condition.option, idsOf(card.options));
  });
}

function rests(inject: Inject, path: Path): Finding[] {
  const bare = inject.fidelity === 'documented' && inject.sources.length === 0;
  return [
    ...(bare ? [warning([...path, 'fidelity'], 'injectWithoutSource', { word: inject.id })] : []),
    ...(inject.category === 'contingency' && inject.contingencyFor === undefined
      ? [warning([...path, 'category'], 'contingencyForWhat', { word: inject.id })]
      : []),
  ];
}
