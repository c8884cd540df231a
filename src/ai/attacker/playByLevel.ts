import type { Board } from '../../rules/board';
import type { Seed } from '../../rules/random';
import type { Playbook } from '../../rules/shape/scenario';
import type { AttackerView } from '../../view/seatView';
import type { Desk } from '../desk';
import { playAdaptive } from './adaptive/playAdaptive';
import { playDoctrine } from './doctrine';
import { playExpert } from './expert/playExpert';
import type { Budget } from './strong/budget';
import { playStrong } from './strong/playStrong';

/** Exercises played out in the mind for one round's orders, where nothing else is said: by level. */
const USUAL: Readonly<Record<number, Budget>> = { 3: { iterations: 120 }, 4: { iterations: 700 } };

export type Thinking = { level: number; seed: Seed; playbook: Playbook; board?: Board; budget?: Budget };

/** The attacker's round at level 1 and above. Without the board nothing can be weighed, and the doctrine is played. */
export function playByLevel(desk: Desk<AttackerView>, { level, seed, playbook, board, budget }: Thinking): void {
  if (board === undefined || level < 2) {
    playDoctrine(desk, playbook);
    return;
  }
  const enough = budget ?? USUAL[Math.min(4, level)] ?? { iterations: 0 };
  if (level === 2) playAdaptive(desk, board);
  else if (level === 3) playStrong(desk, board, seed, enough);
  else playExpert(desk, board, seed, enough);
}
