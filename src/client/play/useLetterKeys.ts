import { useEffect } from 'react';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { OrderOption } from '../../rules/choices';
import { orderLetters } from './orderFace';
import { useGiveOrder } from './useGiveOrder';
import { useOrderInHand } from './useOrderInHand';

/** Whether single letters give orders on this device; some people's tools press letters of their own. */
export const useLetterKeysOn = create<{ on: boolean; set: (on: boolean) => void }>()(
  persist((set) => ({ on: true, set: (on) => set({ on }) }), {
    name: 'vigil-letter-keys',
    storage: createJSONStorage(() => localStorage),
    partialize: ({ on }) => ({ on }),
  }),
);

/** A letter picks its order up, Escape puts back what is in hand. Nothing happens while text is written or a sheet is open. */
export function useLetterKeys(options: readonly OrderOption[], active: boolean): void {
  const on = useLetterKeysOn((keys) => keys.on);
  const { pickUp } = useGiveOrder();
  useEffect(() => {
    if (!active) return undefined;
    const letters = orderLetters(options.map((option) => option.kind));
    const hear = (event: KeyboardEvent) => {
      const { key, target } = event;
      const { kind, putBack } = useOrderInHand.getState();
      if (key === 'Escape' && kind !== null) {
        putBack();
        document.querySelector<HTMLButtonElement>(`[data-order="${kind}"]`)?.focus();
        return;
      }
      if (!on || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest('input, textarea, select, [role="listbox"], [role="dialog"]'))
        return;
      const option = options.find((candidate) => letters.get(candidate.kind) === key.toUpperCase());
      if (!option?.possible) return;
      event.preventDefault();
      if (option.kind === kind) putBack();
      else pickUp(option, true);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [options, active, on, pickUp]);
}
