import type { Board } from '../../rules/board';
import type { Seed } from '../../rules/random';
import type { ServiceView, StopInView } from '../../view/seatView';
import type { OpenBudget } from '../attacker/strong/budget';
import { openBudget } from '../attacker/strong/budget';
import type { Chance } from '../chance';
import type { Decision } from '../decision';
import type { Desk } from '../desk';
import type { Memory } from '../memory';
import { answerCards } from './answerCards';
import { answerAtRandom, stopAtRandom } from './atRandom';
import { workChecklist } from './checklist';
import { decideStop } from './decideStop';
import { playNovice } from './novice';
import { answerByWorth } from './reasoned/answerByWorth';
import { decideStopLikely } from './reasoned/decideStopLikely';
import type { Mind, Picture } from './reasoned/picture';
import { USUAL_PARTICLES } from './reasoned/picture';
import { playReasoned } from './reasoned/playReasoned';
import { pictureInTime } from './rehearsed/pictureInTime';
import { playRehearsed, USUAL_WORLDS } from './rehearsed/playRehearsed';

/** What a service's agent thinks with. */
export type Thinking = {
  level: number;
  seed: Seed;
  chance: Chance;
  board?: Board | undefined;
  budget?: { milliseconds: number } | { iterations: number } | undefined;
  memory?: Memory | undefined;
  particles?: number | undefined;
};

/** What the service believes, from level 2 on; nothing where there are no rules to reckon with, or no time. */
function pictureFor(view: ServiceView, thinking: Thinking, time: OpenBudget): Picture | null {
  const { level, seed, board, memory, particles } = thinking;
  if (level < 2 || board === undefined) return null;
  const mind: Mind = { board, seed, particles: particles ?? USUAL_PARTICLES, memory };
  return pictureInTime(view, mind, time);
}

const timeFor = ({ budget }: Thinking): OpenBudget => openBudget(budget ?? USUAL_WORLDS);

/** Border's word at a stop, by level. */
export function decideStopByLevel(view: ServiceView, stop: StopInView, thinking: Thinking): Decision {
  const { level, chance } = thinking;
  if (level === 0) return stopAtRandom(stop, chance);
  const picture = pictureFor(view, thinking, timeFor(thinking));
  return picture === null ? decideStop(stop, level) : decideStopLikely(view, stop, picture, level);
}

/** A service's answers to the cards that wait, by level. */
export function answerByLevel(view: ServiceView, thinking: Thinking): Decision {
  const { level, chance } = thinking;
  if (level === 0) return answerAtRandom(view, chance);
  const picture = pictureFor(view, thinking, timeFor(thinking));
  return picture === null ? answerCards(view, chance, level) : answerByWorth(view, picture, { level, chance });
}

/** A service's round, by level. */
export function serveByLevel(desk: Desk<ServiceView>, thinking: Thinking): void {
  if (thinking.level === 0) {
    playNovice(desk);
    return;
  }
  const time = timeFor(thinking);
  const picture = pictureFor(desk.view, thinking, time);
  if (picture === null) workChecklist(desk);
  else if (thinking.level === 2) playReasoned(desk, picture);
  else playRehearsed(desk, picture, thinking.seed, time);
}
