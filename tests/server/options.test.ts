import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exerciseFile, replay } from '../../src/rules/exerciseFile';
import { seedFrom } from '../../src/rules/random';
import { scenario as shape } from '../../src/rules/shape/scenario';
import { stateHash } from '../../src/rules/stateHash';
import type { ExerciseOptions } from '../../src/rules/withOptions';
import { withOptions } from '../../src/rules/withOptions';
import { connectSeat } from '../harness/seatSocket';
import {
  ask,
  dataFolder,
  fullTable,
  makeExercise,
  mustAct,
  openServer,
  PHRASE,
  SEATS,
  type TestServer,
} from '../harness/server';
import { withManhunt } from '../harness/tinyManhunt';
import { tinyScenario } from '../harness/tinyScenario';

const both = (text: string) => ({ en: text, fr: text });

const scenario = tinyScenario((raw) => {
  withManhunt()(raw);
  raw.cards = [];
  raw.difficulties.push({
    id: 'hard',
    name: both('Hard'),
    says: both('Harder.'),
    attacker: 1,
    defenders: 1,
    dials: { guardFactor: 0.9 },
  });
});

describe('an exercise made with options', () => {
  const data = dataFolder();
  afterAll(data.forget);

  it('keeps them over a restart, in its list and in its file, and a replay of the file agrees', async () => {
    const chosen: ExerciseOptions = { act: 'manhunt', length: 4, difficulty: 'hard', doctrine: 'drawn' };
    const before = await openServer({ scenario, folder: data.folder });
    const table = await fullTable(before.url, { options: chosen });
    await table.at('response').until(() => table.at('response').heard.includes('sync response'));
    expect(table.at('response').service('response')).toMatchObject({ act: 'manhunt', round: 1, rounds: 4 });
    await mustAct(table.control, { type: 'endPhase' });
    await table.at('attacker').until(() => table.at('attacker').attacker().round === 2);
    const was = table.at('attacker').attacker();
    table.close();
    await before.close();

    const after = await openServer({ scenario, folder: data.folder });
    const attacker = await connectSeat(after.url, table.seats[SEATS.indexOf('attacker')]?.token ?? '');
    await attacker.until(() => attacker.heard.includes('sync attacker'));
    expect(attacker.attacker()).toEqual(was);
    const { value } = await ask<{ token: string }>(after.url, '/api/instructor', {
      method: 'POST',
      body: { phrase: PHRASE },
    });
    const list = await ask<unknown[]>(after.url, '/api/exercises', { key: value.token });
    expect(list.value).toMatchObject([{ id: table.made.exercise, round: 2, rounds: 4 }]);

    const control = await connectSeat(after.url, table.made.control);
    await mustAct(control, { type: 'end' });
    const saved = await ask(after.url, `/api/exercises/${table.made.exercise}/file`, { key: table.made.control });
    const file = exerciseFile.parse(saved.value);
    expect(file.scenario).toEqual(shape.parse(withOptions(scenario, chosen, seedFrom('test'))));
    expect(file.scenario.attacker.doctrine).toBe(was.doctrine);
    expect(stateHash(replay(file))).toBe(file.hash);
    for (const line of [attacker, control]) line.close();
    await after.close();
  });
});

describe('what is chosen about an exercise', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openServer({ scenario });
  });
  afterAll(() => server.close());

  it('is offered by name, and how the network works is not told', async () => {
    const { value } = await ask<Record<string, unknown>[]>(server.url, '/api/scenarios');
    expect(value[0]?.options).toEqual({
      act: 'buildUp',
      manhunt: { title: 'Manhunt', rounds: 3 },
      historical: false,
      doctrines: ['command', 'influence', 'directed'],
      aid: 'notes',
    });
    expect(value[0]).not.toHaveProperty('attacker');
  });

  it('is refused in a sentence when the scenario does not have it, and when nobody knows it', async () => {
    const made = (options: object) => makeExercise(server.url, { options });
    await expect(made({ truth: 'historical' })).rejects.toThrow('room.optionNotOffered');
    await expect(made({ difficulty: 'expert' })).rejects.toThrow('room.optionNotOffered');
    await expect(made({ colour: 'red' })).rejects.toThrow('room.badShape');
  });

  it('reaches no defender as far as the secret doctrine goes: whichever it is, they get the same bytes', async () => {
    const heard: string[][] = [];
    const known = new Set<string>();
    for (const doctrine of ['drawn', 'command', 'influence', 'directed'] as const) {
      const table = await fullTable(server.url, { seed: 'secret', options: { doctrine } });
      known.add(table.at('attacker').attacker().doctrine);
      expect(table.control.control().doctrine).toBe(table.at('attacker').attacker().doctrine);
      await mustAct(table.control, { type: 'endPhase' });
      for (const seat of SEATS) await table.at(seat).until(() => table.at(seat).view(seat).round === 2);
      await new Promise((next) => setTimeout(next, 60));
      const defenders = SEATS.filter((seat) => seat !== 'attacker');
      const packets = defenders.map((seat) => table.at(seat).packets.filter((packet) => packet.startsWith('2[')));
      heard.push(packets.map((all) => all.join('\n').replaceAll(table.made.exercise, 'EXERCISE')));
      expect(packets.flat().join('')).not.toContain('octrine');
      table.close();
    }
    expect(known).toEqual(new Set(['command', 'influence', 'directed']));
    for (const others of heard.slice(1)) expect(others).toEqual(heard[0]);
  });
});
