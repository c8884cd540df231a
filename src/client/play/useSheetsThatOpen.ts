import { useEffect } from 'react';
import { openSheetOf } from './openSheetOf';
import type { PlayTable } from './PlayTable';
import { type OpenSheet, useDesk } from './useDesk';

const seenKey = (scenario: string, seat: string) => `vigil-first-look:${scenario}:${seat}`;

/** Whether this device has shown a seat's first look; a browser that keeps nothing shows it again. */
function hasSeen(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function markSeen(key: string): void {
  try {
    localStorage.setItem(key, '1');
  } catch {
    // A browser that keeps nothing shows the first look again.
  }
}

/** Opens each once by itself: the first look at a seat, a card that was dealt, a stop's file, the outcome. */
export function useSheetsThatOpen(table: PlayTable): void {
  const { view, seat, face, room } = table;
  const { sheet, opened, open, openDossier, show } = useDesk();
  const exercise = room?.exercise ?? 'solo';
  const stop = view.kind === 'service' ? view.stop : null;
  const stopId = stop?.stop ?? null;
  const stopPerson = stop?.person ?? null;

  useEffect(() => {
    if (stopId === null || stopPerson === null) return;
    show({ sheet: null });
    openDossier({ kind: 'person', id: stopPerson });
  }, [stopId, stopPerson, openDossier, show]);

  useEffect(() => {
    if (openSheetOf(view, sheet) !== null) return;
    const next = nextSheet(table, exercise, opened);
    if (next === null) return;
    if (next.sheet.sheet === 'firstLook') markSeen(seenKey(face.scenario, seat.id));
    if (next.person !== null) openDossier({ kind: 'person', id: next.person });
    open(next.key, next.sheet);
  }, [table, exercise, opened, sheet, view, face.scenario, seat.id, open, openDossier]);
}

type Next = { key: string; sheet: OpenSheet; person: string | null };

function nextSheet({ view, seat, face }: PlayTable, exercise: string, opened: readonly string[]): Next | null {
  const fresh = (key: string) => !opened.includes(key);
  const outcome = `outcome:${exercise}:${seat.id}`;
  if (view.outcome !== null) return fresh(outcome) ? { key: outcome, sheet: { sheet: 'outcome' }, person: null } : null;
  const first = seenKey(face.scenario, seat.id);
  if (view.round === 1 && fresh(first) && !hasSeen(first))
    return { key: first, sheet: { sheet: 'firstLook' }, person: null };
  if (view.kind !== 'service' || view.phase !== 'planning') return null;
  for (const card of view.cards) {
    const key = `card:${exercise}:${seat.id}:${card.card}:${card.round}`;
    if (card.answer === null && fresh(key))
      return { key, sheet: { sheet: 'card', card: card.card }, person: card.person };
  }
  return null;
}
