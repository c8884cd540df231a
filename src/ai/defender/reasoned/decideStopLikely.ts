import type { StopChoice } from '../../../rules/command';
import type { ServiceView, StopInView } from '../../../view/seatView';
import type { Decision } from '../../decision';
import type { Picture } from './picture';
import { byGrounds, likely } from './picture';
import { costOfTrust, worthOfTaking } from './worth';

/** How much likelier it is that somebody belongs who was stopped at all, and whose papers were found wanting. */
const ON_THE_WAY = 1.4;
const PAPERS = 3;
/** The joint file costs a unit of next round: asked from this chance on where it may make a hold lawful. */
const ASK_FROM = 0.2;
/** With less than this on all files together somebody is half cleared. */
const CLEARED = 0.5;
/** What is learned by questions and by shadowing, beside taking him. */
const QUESTION = 0.25;
const SHADOW = 0.3;

/** A word at the border by what it brings: hold, shadow, question or let go on, as the law allows. */
export function decideStopLikely(view: ServiceView, stop: StopInView, picture: Picture, level: number): Decision {
  const chance = chanceAtStop(stop, picture);
  const stats = { level, considered: stop.choices.length + 1, taken: 1 };
  const params = { person: { person: stop.person }, n: Math.round(100 * chance) };
  const holdLawful = stop.choices.some(({ choice, possible, lawful }) => choice === 'hold' && possible && lawful);
  if (!holdLawful && stop.ask.possible && stop.joint === null && chance >= ASK_FROM) {
    return {
      commands: [{ type: 'askJointFile', stop: stop.stop }],
      reasons: [{ key: 'reason.stopAskLikely', params }],
      stats,
    };
  }
  const worth = worthOfTaking(picture);
  const { trust, capture, sensors } = picture.numbers;
  const { operativeEvasive, harmlessEvasive } = sensors.questioning;
  const values: Record<StopChoice, number> = {
    hold:
      chance * (1 + stop.party.length * capture.companionHeld) * worth -
      (1 - chance) * (1 + stop.party.length * capture.companionHeld) * costOfTrust(view, trust.harmlessHeld),
    shadow: SHADOW * sensors.shadow.holds * chance * worth,
    question: QUESTION * (chance * operativeEvasive + (1 - chance) * (1 - harmlessEvasive) * chance) * worth,
    waveThrough: 0,
  };
  let best: StopChoice = 'waveThrough';
  for (const { choice, possible, lawful } of stop.choices) {
    if (possible && lawful && values[choice] > values[best]) best = choice;
  }
  return {
    commands: [{ type: 'decideStop', stop: stop.stop, choice: best }],
    reasons: [{ key: `reason.${best}Likely`, params }],
    stats,
  };
}

/** How likely the person at a stop belongs to the network: by the own file, the stop itself, and the joint file. */
function chanceAtStop(stop: StopInView, picture: Picture): number {
  const before = likely(picture, stop.person);
  const factor = ON_THE_WAY * (stop.foundPapers ? PAPERS : 1);
  const chance = (before * factor) / (before * factor + 1 - before);
  const { joint } = stop;
  if (joint === null) return chance;
  return Math.max(byGrounds(joint), joint >= CLEARED ? chance : chance / 2);
}
