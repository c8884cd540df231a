import { useEffect, useState } from 'react';
import type { Aid } from '../../game/aid';
import type { Act } from '../../rules/shape/acts';
import type { DoctrineId } from '../../rules/shape/numbers';
import type { Words } from '../../text/words';
import type { FaceSeat } from '../../view/face';
import { askServer } from '../connect/askServer';
import { useSettings } from '../settings';

/** A scenario that this server can run, in the reader's language. */
export type OfferedScenario = {
  id: string;
  title: string;
  summary: string;
  /** Rounds of the build-up. */
  rounds: number;
  difficulties: { id: string; name: string; says: string; attacker: number; defenders: number }[];
  /** What it offers beside: the second act to begin with, the record's truth, ways in which the network works. */
  options: {
    /** The act that an exercise begins with unless another one is chosen. */
    act: Act;
    manhunt: { title: string; rounds: number } | null;
    historical: boolean;
    doctrines: DoctrineId[];
    /** The help with reading a file that the deck suggests. */
    aid: Aid;
  };
  seats: Pick<FaceSeat, 'id' | 'name' | 'letter' | 'shape' | 'hue'>[];
};

/** The scenarios of this server; null while they come. */
export function useScenarios(): { scenarios: OfferedScenario[] | null; problem: Words | null } {
  const language = useSettings((settings) => settings.language);
  const [scenarios, setScenarios] = useState<OfferedScenario[] | null>(null);
  const [problem, setProblem] = useState<Words | null>(null);
  useEffect(() => {
    let wanted = true;
    void askServer<OfferedScenario[]>(`api/scenarios?language=${language}`).then((said) => {
      if (!wanted) return;
      if (said.ok) setScenarios(said.value);
      else setProblem(said.reason);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return { scenarios, problem };
}
