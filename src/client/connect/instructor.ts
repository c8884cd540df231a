import { askServer, type Said } from './askServer';

const KEY = 'vigil-instructor';

/** An exercise in the instructor's list. */
export type ExerciseInList = {
  id: string;
  group: string;
  scenario: string;
  title: string;
  status: 'open' | 'running' | 'paused' | 'ended';
  round: number;
  rounds: number;
  code: string;
  createdAt: number;
  /** Key of its console. */
  control: string;
};

/** The instructor's key of this tab, or null. It goes when the tab is closed. */
export function instructorToken(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps the key for this tab, or forgets it. */
export function keepInstructorToken(token: string | null): void {
  try {
    if (token === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

/** Shows the pass phrase and gets a key for the instructor's area. */
export async function enterInstructor(phrase: string): Promise<Said<{ token: string }>> {
  const said = await askServer<{ token: string }>('api/instructor', { method: 'POST', body: { phrase } });
  if (said.ok) keepInstructorToken(said.value.token);
  return said;
}
