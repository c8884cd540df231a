import type { Drawer } from '../../game/outbox';
import type { CommandUp } from '../../game/wire';

const keyOf = (exercise: string): string => `vigil-unsent:${exercise}`;

const isUp = (value: unknown): value is CommandUp =>
  typeof value === 'object' && value !== null && 'id' in value && 'seat' in value && 'command' in value;

/**
 * What this tab wrote in an exercise and what no answer came to, by its seats. It outlives a reload of the page and goes
 * with the tab.
 */
export function orderDrawer(exercise: string): Drawer {
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(exercise)) ?? '[]');
        return Array.isArray(kept) ? kept.filter(isUp) : [];
      } catch {
        return [];
      }
    },
    write: (waiting) => {
      try {
        if (waiting.length === 0) sessionStorage.removeItem(keyOf(exercise));
        else sessionStorage.setItem(keyOf(exercise), JSON.stringify(waiting));
      } catch {
        // A browser that keeps nothing sends what was written only while the page stays open.
      }
    },
  };
}
