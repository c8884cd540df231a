import { LEVELS } from '../ai/decide';

/** How a side is played: an agent's level, or `passive`, which only says that it is ready and lets every default stand. */
export type Skill = number | 'passive';

/** Every way in which a side can be played in simulation. */
export const SKILLS: readonly Skill[] = ['passive', ...LEVELS];

/** Reads a skill from a command line; null when there is none of that name. */
export function skillFrom(text: string): Skill | null {
  return SKILLS.find((skill) => String(skill) === text) ?? null;
}
