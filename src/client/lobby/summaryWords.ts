import { useCallback } from 'react';
import type { Language } from '../../text/words';
import type { SoloSummary } from '../solo/soloTypes';
import { useSay } from '../ui/useSay';

/** Says in one line what lies saved on this device: deck, side, round. */
export function useSummaryWords(language: Language): (saved: SoloSummary) => string {
  const say = useSay();
  return useCallback(
    ({ title, sides, allServices, round, rounds, ended }) => {
      const side = allServices ? say('home.allServices') : sides.map((name) => name[language]).join(', ');
      return say(ended ? 'home.resumeEnded' : 'home.resumeSays', { title: title[language], side, round, rounds });
    },
    [say, language],
  );
}
