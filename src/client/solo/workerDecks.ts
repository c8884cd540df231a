import { config } from 'zod';
import { makeBoard } from '../../rules/board';
import type { Scenario } from '../../rules/shape/scenario';
import { load } from '../../scenario/load';
import type { Language } from '../../text/words';
import { tableFace } from '../../view/tableFace';
import type { Deck } from './soloTypes';

/** The page forbids code made from text; without this the shapes would try it, and the browser would complain. */
config({ jitless: true });

const files = import.meta.glob<string>('../../../scenarios/*.yaml', { query: '?raw', import: 'default', eager: true });
const USUAL_LEVEL = 'standard';
let read: Scenario[] | null = null;

/** The scenarios that come with the page, invented ones first. A file with errors is left out. */
export function shippedScenarios(): Scenario[] {
  read ??= Object.entries(files)
    .map(([file, text]) => load(text, file).scenario)
    .filter((scenario): scenario is Scenario => scenario !== null)
    .sort((a, b) => Number(b.fictional) - Number(a.fictional) || a.id.localeCompare(b.id));
  return read;
}

/** The decks as they are shown on the practise page: what everybody may know, in the reader's language. */
export function shippedDecks(language: Language): Deck[] {
  return shippedScenarios().map((scenario) => {
    const face = tableFace(makeBoard(scenario), language);
    const { difficulties, minutes } = scenario;
    return {
      id: scenario.id,
      title: face.title,
      summary: face.summary,
      rounds: face.calendar.rounds,
      minutes,
      seats: face.seats,
      map: face.map,
      difficulties: difficulties.map(({ id, name, says, attacker, defenders }) => ({
        id,
        name: name[language],
        says: says[language],
        attacker,
        defenders,
      })),
      usual: (difficulties.find(({ id }) => id === USUAL_LEVEL) ?? difficulties[0])?.id ?? USUAL_LEVEL,
    };
  });
}
