import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBoard } from '../../src/rules/board';
import { clone } from '../../src/rules/clone';
import type { ExerciseFile } from '../../src/rules/exerciseFile';
import { replay } from '../../src/rules/exerciseFile';
import { seedFrom } from '../../src/rules/random';
import { RULES_VERSION } from '../../src/rules/setup';
import { stateHash } from '../../src/rules/stateHash';
import { playGame } from '../../src/simulation/playGame';
import { tinyScenario } from '../harness/tinyScenario';
import { run } from './run';

/** A whole small exercise, played by agents, as a file. */
function playedExercise(): ExerciseFile {
  const scenario = tinyScenario();
  const seed = seedFrom('replay');
  const commands: ExerciseFile['commands'] = [];
  playGame(makeBoard(scenario), {
    seed,
    attacker: 1,
    defenders: 1,
    told: (_state, seat, command) => commands.push({ seat, command, at: null }),
  });
  const said = { scenario, seed, holders: {}, commands };
  return { format: 'vigil-exercise', version: 1, rules: RULES_VERSION, ...said, hash: stateHash(clone(replay(said))) };
}

describe('npm run replay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-replay-'));
  const exercise = playedExercise();
  const write = (name: string, content: unknown) => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  beforeAll(() => {
    truncateSync(write('huge.json', '{}'), 30_000_000);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('plays an exercise file again and finds the same end', async () => {
    const { code, out } = await run('replay', [write('good.json', exercise)]);
    expect(out).toContain('The exercise ends the same');
    expect(out).toContain(exercise.hash);
    expect(code).toBe(0);
  }, 30_000);

  it('says so when the end is another one', async () => {
    const { code, err } = await run('replay', [write('other.json', { ...exercise, hash: '0'.repeat(32) })]);
    expect(err).toContain('does not end the same');
    expect(code).toBe(1);
  }, 30_000);

  it('names the command that the rules do not allow', async () => {
    const commands = [exercise.commands[0], { seat: 'nobody', command: { type: 'ready' }, at: null }];
    const { code, err } = await run('replay', [write('refused.json', { ...exercise, commands })]);
    expect(err).toContain('The replay stopped at command 2: ');
    expect(code).toBe(1);
  }, 30_000);

  it.each([
    ['words.json', 'once upon a time', 'it is not JSON'],
    ['list.json', '[]', 'is not an exercise file.'],
    ['format.json', { ...exercise, format: 'other' }, 'its entry “format” is not as it should be'],
    ['seat.json', { ...exercise, commands: [{ seat: '', command: { type: 'ready' }, at: null }] }, '“commands.0.seat”'],
    ['rules.json', { ...exercise, rules: 99 }, 'The file was made by rules 99; these are rules 1.'],
  ])(
    'says in one sentence why %s is no exercise file',
    async (name, content, sentence) => {
      const { code, out, err } = await run('replay', [write(name, content)]);
      expect(err).toContain(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(out).toBe('');
      expect(code).toBe(1);
    },
    30_000,
  );

  it.each([
    [[join(folder, 'huge.json')], 'is larger than 20 MB'],
    [[join(folder, 'nowhere.json')], 'There is no file'],
    [[], 'Name one exercise file'],
  ])(
    'says what is wrong with %j',
    async (args, sentence) => {
      const { code, err } = await run('replay', args);
      expect(err).toContain(sentence);
      expect(code).toBe(1);
    },
    30_000,
  );
});
