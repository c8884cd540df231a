import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Scenario } from '../../rules/shape/scenario';
import type { Language } from '../../text/words';
import { LANGUAGES } from '../../text/words';
import { offeredOptions } from './offeredOptions';

const query = z.object({ language: z.enum(LANGUAGES).default('en') });

/** What somebody reads of a scenario before choosing it. Nothing that a seat may not know. */
const inList = (scenario: Scenario, language: Language) => ({
  id: scenario.id,
  title: scenario.title[language],
  summary: scenario.summary[language],
  rounds: scenario.calendar.rounds,
  minutes: scenario.minutes,
  fictional: scenario.fictional,
  seats: [
    ...scenario.services.map((service) => ({
      id: service.id,
      name: service.name[language],
      brief: service.brief[language],
      letter: service.letter,
      shape: service.shape,
      hue: service.hue,
    })),
    {
      id: 'attacker',
      name: scenario.attacker.name[language],
      brief: scenario.attacker.brief[language],
      letter: 'A',
      shape: 'hexagon',
      hue: 'attacker',
    },
  ],
  difficulties: scenario.difficulties.map(({ id, name, says, attacker, defenders }) => ({
    id,
    name: name[language],
    says: says[language],
    attacker,
    defenders,
  })),
  options: offeredOptions(scenario, language),
});

/** The scenarios that this server has. */
export function scenarioRoutes(app: FastifyInstance, scenarios: Map<string, Scenario>): void {
  app.get('/api/scenarios', (request) => {
    const { language } = query.parse(request.query);
    return [...scenarios.values()].map((scenario) => inList(scenario, language));
  });
}
