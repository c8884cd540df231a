import type { RawScenario } from './tinyScenario';

const both = (text: string) => ({ en: text, fr: text });

/** Gives the small scenario a manhunt of three days; `change` may alter it. */
export function withManhunt(change: (manhunt: RawScenario) => void = () => {}): (raw: RawScenario) => void {
  return (raw) => {
    raw.manhunt = {
      title: both('Manhunt'),
      words: both('Some are still free.'),
      rounds: 3,
      services: { response: { resources: { raidTeam: 4 }, sends: 5 }, border: { resources: { unit: 3 } } },
      law: { follow: 0.25, arrest: 2 },
      trust: { backlashPerPoint: 0, emergencyPerRound: 0 },
      operations: { directed: 2 },
      survivors: 1,
      exits: ['shore'],
      opening: {
        severity: 4,
        scene: 'stadium',
        size: 'medium',
        cells: [{ cell: 'helpers', at: 'capital', readiness: 1, left: 1 }],
      },
    };
    change(raw.manhunt);
  };
}
