const key = (exercise: string): string => `vigil-respect:${exercise}`;

const stored = (exercise: string): string | null => {
  try {
    return sessionStorage.getItem(key(exercise));
  } catch {
    return null;
  }
};

/** Whether the word of respect is still to be read. A game alone is asked at its start only; an exercise once in a tab. */
export const respectDue = (kind: 'solo' | 'network', exercise: string): boolean =>
  kind === 'solo' ? stored(exercise) === 'due' : stored(exercise) !== 'read';

/** Notes that it was read, or that it is to be read. */
export function noteRespect(exercise: string, state: 'due' | 'read'): void {
  try {
    sessionStorage.setItem(key(exercise), state);
  } catch {
    // A browser that keeps nothing shows it again after a reload, or not at all in a game alone.
  }
}
