import type { Words } from '../text/words';
import type { Board } from './board';
import type { Odds, Refusable } from './choices';
import type { StopChoice } from './command';
import { STOP_CHOICES } from './command';
import type { State, Stop } from './state';

export type StopOption = {
  choice: StopChoice;
  possible: boolean;
  reason: Words | null;
  lawful: boolean;
  /** Trust that the choice costs at once, as a change: nothing or less. */
  trust: number;
  odds: Odds | null;
  note: Words | null;
};

/** Whether a hold of this party would be lawful: a detain alert, or own or joint grounds of the law's measure. */
export function isHoldLawful(board: Board, stop: Stop): boolean {
  const { joint } = board.numbers.law;
  return stop.alert === 'detain' || stop.grounds >= joint || (stop.joint ?? 0) >= joint;
}

/** Why Border may not choose this at the stop, or null. A hold is always possible; the law is another question. */
export function refuseChoice(stop: Stop, choice: StopChoice): Words | null {
  if (choice === 'question' && stop.alert === 'discreet') return { key: 'refuse.discreetOnly' };
  if (choice !== 'shadow') return null;
  if (stop.alert === null) return { key: 'refuse.noAlertToShadow' };
  return stop.teamFree ? null : { key: 'refuse.noTeamFree' };
}

/** Why the joint file cannot be asked at this stop, or null. It can be asked once, while the stop is open. */
export function refuseAsk(stop: Stop): Words | null {
  if (stop.decision !== null) return { key: 'refuse.stopDecided' };
  return stop.joint === null ? null : { key: 'refuse.jointAsked' };
}

/** Whether the joint file may still be asked at this stop. */
export function askJoint(_board: Board, _state: State, stop: Stop): Refusable {
  const reason = refuseAsk(stop);
  return { possible: reason === null, reason };
}

/** Everything Border may choose at a stop, with the law, the cost in trust and the odds. */
export function stopChoices(board: Board, _state: State, stop: Stop): StopOption[] {
  return STOP_CHOICES.map((choice) => {
    const reason = refuseChoice(stop, choice);
    const lawful = choice !== 'hold' || isHoldLawful(board, stop);
    return {
      choice,
      possible: reason === null,
      reason,
      lawful,
      trust: lawful ? 0 : -board.numbers.trust.belowLaw,
      odds: reason === null ? oddsOf(board, stop, choice) : null,
      note: noteOf(board, choice),
    };
  });
}

/** The odds of a choice as Border may compute them: from the rules alone, whoever the person is. */
function oddsOf(board: Board, stop: Stop, choice: StopChoice): Odds | null {
  const { questioning, shadow } = board.numbers.sensors;
  if (choice === 'question') {
    const misled = { chance: questioning.harmlessEvasive, words: { key: 'flow.oddsEvasiveHarmless' } };
    return { chance: questioning.operativeEvasive, range: null, words: { key: 'flow.oddsEvasive' }, items: [], misled };
  }
  if (choice === 'shadow') {
    return { chance: shadow.holds, range: null, words: { key: 'flow.oddsShadow' }, items: [], misled: null };
  }
  if (choice !== 'hold' || stop.party.length === 0) return null;
  return {
    chance: board.numbers.capture.companionHeld,
    range: null,
    words: { key: 'flow.oddsCompanions' },
    items: [],
    misled: null,
  };
}

function noteOf(board: Board, choice: StopChoice): Words {
  if (choice === 'shadow') return { key: 'flow.noteShadow', params: { rounds: board.numbers.sensors.shadow.rounds } };
  if (choice === 'hold') return { key: 'flow.noteHold', params: { trust: board.numbers.trust.harmlessHeld } };
  return { key: choice === 'question' ? 'flow.noteQuestion' : 'flow.noteWaveThrough' };
}
