import type { Evidence } from '../../src/belief/evidence';
import { evidenceInGame } from '../../src/belief/exact/evidenceInGame';
import type { ModelGame } from '../../src/belief/exact/modelGame';
import { openModelGame, playModelRound, someLooks } from '../../src/belief/exact/modelGame';
import type { Board } from '../../src/rules/board';
import { makeBoard } from '../../src/rules/board';
import { seedFrom } from '../../src/rules/random';
import { tinyScenario } from '../harness/tinyScenario';

const both = (text: string) => ({ en: text, fr: text });
const place = (id: string, kind: string) => ({ id, name: both(id), kind, lat: 48, lon: 2 });

/** Three places in a line, everybody listed and every dossier with Intelligence: small enough to go through every world. */
export function tinyBoard(cells: { listed: number; start: string }[], subjects: number): Board {
  const scenario = tinyScenario((raw) => {
    raw.map.places = [place('quarter', 'district'), place('capital', 'district'), place('stadium', 'target')];
    raw.map.fit = ['quarter', 'capital'];
    raw.map.sectors = [];
    raw.map.routes = [
      { from: 'quarter', to: 'capital', mode: 'road' },
      { from: 'capital', to: 'stadium', mode: 'road' },
    ];
    raw.people = {
      subjects: Array.from({ length: subjects }, (_, n) => ({
        home: n % 2 === 0 ? 'quarter' : 'capital',
        note: both('Somebody.'),
        heldBy: ['intelligence'],
      })),
      cells: cells.map(({ listed, start }, n) => ({
        ...{ id: `cell${n}`, name: both('Cell'), start, listed, unlisted: 0, trained: true },
      })),
      unlistedHarmless: 0,
      spare: 0,
    };
    raw.cards = [];
    raw.opportunities = [];
    raw.playbooks = [
      { id: 'small', name: both('Small'), size: 'small', strikeFrom: 4, caution: 0.5, patience: 0.5, growth: 0.3 },
      { id: 'medium', name: both('Medium'), size: 'medium', strikeFrom: 6, caution: 0.5, patience: 0.5, growth: 0.9 },
    ];
  });
  return makeBoard(scenario);
}

/** Services that look, receive tips and listen; the border's file tells nothing here. */
export const READERS = ['intelligence', 'response', 'coordination'];

/** A game of so many rounds in which two places are watched each round; null when something was launched in it. */
export function tinyGame(board: Board, salt: string, rounds: number): ModelGame | null {
  const game = openModelGame(board, seedFrom(salt));
  for (let round = 1; round <= rounds; round++) {
    const watches = someLooks(game, 2).filter(({ order }) => order.kind === 'watch');
    if (!playModelRound(game, watches)) return null;
  }
  return game;
}

/** What its readers know, of so many games. */
export function tinyEvidences(board: Board, salt: string, count: number, rounds: number): Evidence[] {
  const evidences: Evidence[] = [];
  for (let n = 0; evidences.length < count; n++) {
    const game = tinyGame(board, `${salt}${n}`, rounds);
    if (game !== null) evidences.push(evidenceInGame(game, READERS));
  }
  return evidences;
}
