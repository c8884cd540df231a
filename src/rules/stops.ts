import type { Board } from './board';
import { holdPerson } from './capture';
import type { StopChoice } from './command';
import { gradeOf } from './grades';
import { grounds, jointGrounds } from './grounds';
import { personOf } from './personOf';
import { PURPOSE } from './random';
import { record } from './record';
import { Refusal } from './refusal';
import { writeReport } from './reports';
import { resourceLeft } from './resources';
import { shadowService } from './shadows';
import type { Person, State, Stop } from './state';
import { isHoldLawful, refuseAsk, refuseChoice } from './stopChoices';
import { changeTrust } from './trust';

/** The stop that waits for Border's word: the first undecided one, or null. */
export function openStop(state: State): Stop | null {
  for (const stop of state.stops) if (stop.decision === null) return stop;
  return null;
}

/** Puts the next stop before Border: the hit is on its file at once, and it learns whether a team is free. */
export function presentStop(board: Board, state: State): void {
  const stop = openStop(state);
  const border = board.borderService;
  if (stop === null || border === null) return;
  const person = { person: stop.person };
  const params = { person, sector: { sector: stop.sector }, place: { place: stop.place } };
  if (stop.alert !== null) {
    writeReport(board, state, {
      collector: border,
      sensor: 'alertHit',
      sight: 'crossing',
      place: stop.place,
      person: stop.person,
      weight: board.numbers.weights.alertHit,
      grade: gradeOf('alertHit', 'crossing'),
      words: { key: 'flow.reportAlertHit', params },
      delay: 0,
      ordinal: 0,
    });
  }
  stop.grounds = grounds(board, state, border, stop.person);
  const watchers = shadowService(board);
  stop.teamFree = watchers !== null && resourceLeft(board, state, watchers, 'team') >= 1;
  const key = stop.alert === null ? 'flow.stopPapers' : 'flow.stopAlert';
  record(state, 'hand', { key, params }, { seenBy: [border], atOnce: true }, stop.place);
}

/** The stop a command speaks of, when it is the open one and the seat decides stops. Throws a Refusal otherwise. */
function theStop(board: Board, state: State, seat: string, id: string): Stop {
  if (seat !== board.borderService) throw new Refusal({ key: 'refuse.notYourStop' });
  const stop = openStop(state);
  if (state.phase !== 'stops' || stop === null || stop.id !== id) throw new Refusal({ key: 'refuse.noSuchStop' });
  return stop;
}

/**
 * Border asks all services what they hold together on the stopped person. It learns the number alone, and one unit
 * is away next round.
 */
export function askJointFile(board: Board, state: State, seat: string, id: string): void {
  const stop = theStop(board, state, seat, id);
  const reason = refuseAsk(stop);
  if (reason !== null) throw new Refusal(reason);
  stop.joint = jointGrounds(board, state, stop.person);
  state.unitsAwayNext += 1;
  const params = { person: { person: stop.person }, grounds: stop.joint };
  record(state, 'hand', { key: 'flow.jointAsked', params }, { seenBy: [seat], atOnce: true }, stop.place);
}

/** Border decides the open stop. */
export function decideStop(
  board: Board,
  state: State,
  seat: string,
  id: string,
  choice: StopChoice,
  reason: string | null,
): void {
  const stop = theStop(board, state, seat, id);
  const refused = refuseChoice(stop, choice);
  if (refused !== null) throw new Refusal(refused);
  settle(board, state, stop, choice, { by: 'seat', reason });
}

/** Time is up at the open stop: the party is waved through, "no decision taken". */
export function expireStop(board: Board, state: State, id: string): void {
  const stop = theStop(board, state, board.borderService ?? '', id);
  settle(board, state, stop, 'waveThrough', { by: 'clock', reason: null });
}

const SETTLED: Record<StopChoice, string> = {
  waveThrough: 'flow.stopWavedThrough',
  question: 'flow.stopQuestioned',
  shadow: 'flow.stopShadowed',
  hold: 'flow.stopHeld',
};
const NOTICED = {
  checked: 'flow.partyChecked',
  stopped: 'flow.partyStopped',
  questioned: 'flow.partyQuestioned',
  held: 'flow.partyHeld',
} as const;

type By = { by: 'seat' | 'clock'; reason: string | null };

function settle(board: Board, state: State, stop: Stop, choice: StopChoice, { by, reason }: By): void {
  const border = board.borderService ?? '';
  stop.decision = { choice, by, reason };
  const key = by === 'clock' ? 'flow.stopNoDecision' : SETTLED[choice];
  const params = { person: { person: stop.person }, sector: { sector: stop.sector } };
  record(state, 'hand', { key, params }, { seenBy: [border], atOnce: true }, stop.place);
  if (choice === 'question') question(board, state, stop);
  if (choice === 'shadow') shadow(board, state, stop);
  if (choice === 'hold') hold(board, state, stop);
  tellAttacker(state, stop, choice);
}

/** Questioned and released: an evasive answer is likelier, not certain, from somebody involved. */
function question(board: Board, state: State, stop: Stop): void {
  const person = personOf(state, stop.person);
  if (person === undefined) return;
  const { operativeEvasive, harmlessEvasive } = board.numbers.sensors.questioning;
  const chance = person.role === 'operative' ? operativeEvasive : harmlessEvasive;
  const evasive = board.draw(state.seed, PURPOSE.questioning, state.round, person.n, 0, chance) === 1;
  const { questioned } = board.numbers.weights;
  writeReport(board, state, {
    collector: board.borderService ?? '',
    sensor: 'questioning',
    sight: evasive ? 'linked' : 'clear',
    place: stop.place,
    person: person.code,
    weight: evasive ? questioned.evasive : questioned.clear,
    grade: gradeOf('questioning', evasive ? 'linked' : 'clear'),
    words: {
      key: evasive ? 'flow.reportEvasive' : 'flow.reportPlausible',
      params: { person: { person: person.code }, sector: { sector: stop.sector } },
    },
    ordinal: 0,
  });
}

/** Let run: a team that was left free follows the person from here on. */
function shadow(board: Board, state: State, stop: Stop): void {
  const until = state.round + board.numbers.sensors.shadow.rounds - 1;
  state.shadows.push({ person: stop.person, until });
  const watchers = shadowService(board);
  if (watchers === null) return;
  const words = { key: 'flow.shadowing', params: { person: { person: stop.person }, round: until } };
  record(state, 'eye', words, { seenBy: [watchers], atOnce: true }, stop.place);
}

/** Held: companions are held too, each by chance, or named. Below the law it costs trust at once. */
function hold(board: Board, state: State, stop: Stop): void {
  const border = board.borderService ?? '';
  const person = personOf(state, stop.person);
  if (person === undefined) return;
  const lawful = isHoldLawful(board, stop);
  if (!lawful) {
    changeTrust(board, state, -board.numbers.trust.belowLaw);
    const words = { key: 'flow.heldBelowLaw', params: { trust: board.numbers.trust.belowLaw } };
    record(state, 'users', words, { seenBy: [border], atOnce: true }, stop.place);
  }
  const how = { lawful, place: stop.place, by: border };
  holdPerson(board, state, person, how);
  for (const code of stop.party) {
    const companion = personOf(state, code);
    if (companion === undefined || companion.fate !== 'free') continue;
    const chance = board.numbers.capture.companionHeld;
    const held = board.draw(state.seed, PURPOSE.companionHeld, state.round, companion.n, 0, chance) === 1;
    if (held) holdPerson(board, state, companion, how);
    else nameCompanion(board, state, stop, companion);
  }
}

function nameCompanion(board: Board, state: State, stop: Stop, companion: Person): void {
  writeReport(board, state, {
    collector: board.borderService ?? '',
    sensor: 'companion',
    sight: 'named',
    place: stop.place,
    person: companion.code,
    others: [stop.person],
    weight: board.numbers.weights.companion,
    grade: gradeOf('companion', 'named'),
    words: {
      key: 'flow.reportCompanion',
      params: { person: { person: companion.code }, other: { person: stop.person }, sector: { sector: stop.sector } },
    },
    ordinal: 0,
  });
}

function noticedOf(stop: Stop, choice: StopChoice): keyof typeof NOTICED {
  if (choice === 'hold') return 'held';
  if (choice === 'question') return 'questioned';
  return stop.alert === 'discreet' ? 'checked' : 'stopped';
}

/** The attacker learns of its own party what the party itself noticed; a discreet look goes unnoticed. */
function tellAttacker(state: State, stop: Stop, choice: StopChoice): void {
  if (stop.cell === null) return;
  const noticed = noticedOf(stop, choice);
  for (const met of state.attacker.met) {
    if (met.round === state.round && met.sector === stop.sector && met.what === 'checked') {
      met.what = noticed;
      break;
    }
  }
  const params = { cell: { cell: stop.cell }, sector: { sector: stop.sector } };
  record(state, 'hand', { key: NOTICED[noticed], params }, { seenBy: ['attacker'] }, stop.place);
}
