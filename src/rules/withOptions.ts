import { z } from 'zod';
import { even } from './pick';
import type { Seed } from './random';
import { drawByKey, PURPOSE } from './random';
import { ACTS } from './shape/acts';
import type { DoctrineId, Numbers } from './shape/numbers';
import { DOCTRINES, PLOT_SIZES } from './shape/numbers';
import type { Dials, Playbook, Scenario } from './shape/scenario';
import { id } from './shape/text';

/** What may be chosen when an exercise is made. What is left out stays as the scenario has it. */
export const exerciseOptions = z.strictObject({
  /** The act that it begins with; only where the scenario says who is where. */
  act: z.enum(ACTS).optional(),
  /** Rounds of the act that it begins with. */
  length: z.number().int().min(2).max(30).optional(),
  /** An entry of the scenario's table of difficulties; its dials are set. */
  difficulty: id.optional(),
  /** How the network works, or a secret draw among all three. */
  doctrine: z.enum([...DOCTRINES, 'drawn']).optional(),
  /** Who is who: drawn by seed, or as the scenario's record has it. Moves stay free either way. */
  truth: z.enum(['drawn', 'historical']).optional(),
});
export type ExerciseOptions = z.infer<typeof exerciseOptions>;

/**
 * The scenario as it is played under these options: everything else reads it as if it had been written so, and it is
 * what the exercise's record holds. `seed` serves the secret draw of a doctrine alone.
 */
export function withOptions(scenario: Scenario, options: ExerciseOptions, seed: Seed): Scenario {
  let played = scenario;
  if (options.act !== undefined && (options.act === 'buildUp' || scenario.manhunt?.opening !== undefined))
    played = { ...played, startAct: options.act };
  const dials = played.difficulties.find((one) => one.id === options.difficulty)?.dials;
  if (dials !== undefined) played = withDials(played, dials);
  if (options.length !== undefined) played = withLength(played, options.length);
  if (options.doctrine !== undefined) played = withDoctrine(played, doctrineOf(options.doctrine, seed));
  if (options.truth === 'historical') played = withRecord(played);
  return played;
}

/** Sets the dials of a difficulty: absolute values, but for the factor on what a watch sees. */
export function withDials(scenario: Scenario, dials: Dials): Scenario {
  const { numbers } = scenario;
  const launch = { ...numbers.launch };
  if (dials.guardFactor !== undefined) launch.guardFactor = dials.guardFactor;
  if (dials.untrained !== undefined) launch.untrained = dials.untrained;
  const sensors = { ...numbers.sensors, watch: watchTimes(numbers.sensors.watch, dials.watchFactor ?? 1) };
  const services = scenario.services.map((service) => ({
    ...service,
    sends: dials.sends ?? service.sends,
    resources:
      dials.guards === undefined || service.resources.guard === undefined
        ? service.resources
        : { ...service.resources, guard: dials.guards },
  }));
  const played = { ...scenario, services, numbers: { ...numbers, launch, sensors } };
  return dials.rounds === undefined ? played : withLength(played, dials.rounds);
}

type Watch = Numbers['sensors']['watch'];

function watchTimes(watch: Watch, factor: number): Watch {
  const times = (chance: number) => Math.min(watch.most, chance * factor);
  return {
    ...watch,
    prepare: times(watch.prepare),
    recruit: times(watch.recruit),
    join: times(watch.join),
    arrive: times(watch.arrive),
    stay: times(watch.stay),
    lieLow: times(watch.lieLow),
  };
}

/** The act that is played first lasts so many rounds; plans keep their place in it. */
function withLength(scenario: Scenario, rounds: number): Scenario {
  if (scenario.startAct === 'manhunt' && scenario.manhunt !== undefined)
    return { ...scenario, manhunt: { ...scenario.manhunt, rounds } };
  const before = scenario.calendar.rounds;
  const playbooks = scenario.playbooks.map((playbook) => ({
    ...playbook,
    strikeFrom: Math.max(1, Math.round((playbook.strikeFrom * rounds) / before)),
  }));
  return { ...scenario, calendar: { ...scenario.calendar, rounds }, playbooks };
}

function doctrineOf(choice: DoctrineId | 'drawn', seed: Seed): DoctrineId {
  if (choice !== 'drawn') return choice;
  return DOCTRINES[drawByKey(seed, PURPOSE.doctrine, 0, 0, 0, even(DOCTRINES.length))] ?? 'directed';
}

/** Plans for a size that the doctrine does not allow go for the largest that it does. */
function withDoctrine(scenario: Scenario, doctrine: DoctrineId): Scenario {
  const { sizes } = scenario.numbers.doctrines[doctrine];
  const largest = [...PLOT_SIZES].reverse().find((size) => sizes.includes(size)) ?? 'small';
  const fit = (playbook: Playbook): Playbook =>
    sizes.includes(playbook.size) ? playbook : { ...playbook, size: largest };
  return { ...scenario, attacker: { ...scenario.attacker, doctrine }, playbooks: scenario.playbooks.map(fit) };
}

/** Who is who, where they start, and what was true, as the scenario's record has it; without a record nothing changes. */
function withRecord(scenario: Scenario): Scenario {
  const { historical } = scenario;
  if (historical === undefined) return scenario;
  const cells = scenario.people.cells.map((cell) => {
    const known = historical.cells.find((one) => one.cell === cell.id);
    return known === undefined ? cell : { ...cell, who: known.subjects, start: known.start ?? cell.start };
  });
  const truths = new Map(historical.cards.map((one) => [one.card, one.true]));
  const cards = scenario.cards.map((card) => {
    const truth = truths.get(card.id);
    return truth === undefined || card.about === undefined ? card : { ...card, about: { ...card.about, truth } };
  });
  return { ...scenario, people: { ...scenario.people, cells }, cards };
}
