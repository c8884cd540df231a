import type { StopChoice } from '../../rules/command';
import type { Words } from '../../text/words';
import type { StopInView } from '../../view/seatView';
import type { Decision } from '../decision';

const NEAR_JOINT = 1.5;
const SHADOW_FROM = 2;

/**
 * A word at the border: hold where the law allows, ask the joint file when own grounds come near, shadow the
 * well-founded who may not be held, question where the alert or the papers allow, else let go on.
 */
export function decideStop(stop: StopInView, level: number): Decision {
  const open = (choice: StopChoice) => stop.choices.find((one) => one.choice === choice && one.possible);
  const decide = (choice: StopChoice, key: string): Decision => ({
    commands: [{ type: 'decideStop', stop: stop.stop, choice }],
    reasons: [
      { key, params: { person: { person: stop.person }, grounds: stop.joint ?? stop.grounds } } satisfies Words,
    ],
    stats: { level, considered: stop.choices.length + 1, taken: 1 },
  });
  const grounds = Math.max(stop.grounds, stop.joint ?? 0);
  if (open('hold')?.lawful) return decide('hold', 'reason.stopHold');
  if (stop.ask.possible && stop.joint === null && worthAsking(stop)) {
    return {
      commands: [{ type: 'askJointFile', stop: stop.stop }],
      reasons: [{ key: 'reason.stopAsk', params: { person: { person: stop.person } } }],
      stats: { level, considered: stop.choices.length + 1, taken: 1 },
    };
  }
  if (grounds >= SHADOW_FROM && open('shadow') !== undefined) return decide('shadow', 'reason.stopShadow');
  if (open('question')?.lawful) return decide('question', 'reason.stopQuestion');
  if (open('shadow') !== undefined && grounds > 0) return decide('shadow', 'reason.stopShadow');
  return decide('waveThrough', 'reason.stopWave');
}

/** The joint file costs a unit: it is asked when own grounds come near, or papers were found on somebody unknown. */
function worthAsking(stop: StopInView): boolean {
  return stop.grounds >= NEAR_JOINT || stop.foundPapers;
}
