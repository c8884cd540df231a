import type { OpenSession } from './sitDown';

let held: { key: string; session: OpenSession } | null = null;

/** The session that this page holds under this name, opened if it is another one or none. One page sits at one table. */
export function holdSession(key: string, open: () => OpenSession): OpenSession {
  if (held?.key === key && held.session.table.getState().connection !== 'refused') return held.session;
  held?.session.leave();
  held = { key, session: open() };
  return held.session;
}

/** Leaves the table; a saved game and a kept seat stay where they are. */
export function closeSession(): void {
  held?.session.leave();
  held = null;
}
