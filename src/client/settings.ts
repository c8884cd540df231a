import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Language } from '../text/words';

/** What a person sets for this device. */
type Settings = {
  language: Language;
  theme: 'light' | 'dark';
  /** Base text size in percent. */
  textSize: 100 | 115 | 130;
  set: (change: Partial<Pick<Settings, 'language' | 'theme' | 'textSize'>>) => void;
};

const browserLanguage = (): Language => (navigator.language.startsWith('fr') ? 'fr' : 'en');
const browserTheme = (): 'light' | 'dark' =>
  globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

export const useSettings = create<Settings>()(
  persist(
    (set) => ({ language: browserLanguage(), theme: browserTheme(), textSize: 100, set: (change) => set(change) }),
    {
      name: 'vigil-settings',
      storage: createJSONStorage(() => localStorage),
      partialize: ({ language, theme, textSize }) => ({ language, theme, textSize }),
    },
  ),
);
