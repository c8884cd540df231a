import { expect, test } from 'vitest';
import { type KeptGame, keepGame, layTable, newGame } from '../../../src/client/solo/workerGame';
import type { Down } from '../../../src/game/wire';
import type { SeatView } from '../../../src/view/seatView';
import { loadShipped } from '../../harness/shipped';

const scenario = loadShipped('paris-2015');
type Heard = { views: Map<string, SeatView>; titles: string[] };

/** Lays a game and listens as the page would. */
async function lay(game: KeptGame) {
  const table = await layTable(game, () => undefined);
  const heard: Heard = { views: new Map(), titles: [] };
  const listen = (language: 'en' | 'fr') =>
    table.attach((event, payload) => {
      if (event === 'sync' || event === 'update') {
        const { seat, view } = payload as Down['sync'];
        heard.views.set(seat, view);
      }
      if (event === 'face') heard.titles.push((payload as Down['face']).seats[0]?.name ?? '');
    }, language);
  return { table, heard, listen };
}

/** Answers every card with its default and is ready. */
async function playRound({ table, heard }: Awaited<ReturnType<typeof lay>>, seat: string): Promise<void> {
  const view = heard.views.get(seat);
  if (view?.kind !== 'service') throw new Error('no service here');
  let id = 0;
  for (const card of view.cards.filter(({ answer }) => answer === null)) {
    await table.command({
      id: `c${id++}${view.round}`,
      seat,
      command: { type: 'answerCard', card: card.card, option: card.default },
    });
  }
  expect(await table.command({ id: `r${view.round}`, seat, command: { type: 'ready' } })).toMatchObject({ ok: true });
}

const until = async (true_: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !true_(); tries++) await new Promise((done) => setTimeout(done, 25));
  expect(true_()).toBe(true);
};

test('a game alone shows the pictures of the own seats and no other', async () => {
  const game = await lay(newGame(scenario, { deck: scenario.id, seats: ['intelligence'], difficulty: 'standard' }));
  game.listen('en');
  expect([...game.heard.views.keys()]).toEqual(['intelligence']);
  game.table.stop();
});

test('the seats that the player does not hold are played at the chosen level', () => {
  const level = scenario.difficulties.find(({ id }) => id === 'steady');
  const { file } = newGame(scenario, { deck: scenario.id, seats: ['border', 'response'], difficulty: 'steady' });
  expect(file.holders.border).toEqual({ by: 'human', level: null });
  expect(file.holders.intelligence).toEqual({ by: 'ai', level: level?.defenders });
  expect(file.holders.attacker).toEqual({ by: 'ai', level: level?.attacker });
});

test('a saved game goes on where it was left, with the same file before the player', async () => {
  const begun = newGame(scenario, { deck: scenario.id, seats: ['intelligence'], difficulty: 'standard' });
  const game = await lay(begun);
  game.listen('en');
  await playRound(game, 'intelligence');
  await until(() => game.heard.views.get('intelligence')?.round === 2);
  const saved = structuredClone(keepGame(game.table, begun));
  const left = game.heard.views.get('intelligence');
  game.table.stop();
  expect(saved.summary).toMatchObject({ deck: scenario.id, round: 2, ended: false, allServices: false });

  const again = await lay(saved.game as KeptGame);
  again.listen('en');
  expect(again.heard.views.get('intelligence')).toEqual(left);
  again.table.stop();
});

test('a reader who changes the language is shown the table again in the other one', async () => {
  const game = await lay(newGame(scenario, { deck: scenario.id, seats: ['border'], difficulty: 'standard' }));
  game.listen('en')();
  game.listen('fr');
  expect(game.heard.titles).toEqual(['Intelligence', 'Renseignement']);
  game.table.stop();
});

test('a game that an earlier version kept goes on, though its scenario says less', async () => {
  const game = newGame(scenario, { deck: 'paris-2015', seats: ['border'], difficulty: 'standard' });
  const { culture: _unsaid, ...older } = game.file.scenario;
  const { table, heard, listen } = await lay({ ...game, file: { ...game.file, scenario: older as typeof scenario } });
  listen('en');
  expect(heard.views.get('border')?.kind).toBe('service');
  expect(table.file().scenario.culture).toEqual({ shares: 1, foresight: 0 });
});
