import { z } from 'zod';
import { scenario } from '../rules/shape/scenario';

/** The schema's own bound of a whole number, which says nothing to an author. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * The shape of a scenario file as JSON Schema (draft 7), for editors that complete and check YAML by it. It says what
 * the shape can say; the rest is the checker's.
 */
export function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(scenario, {
    target: 'draft-07',
    io: 'input',
    reused: 'ref',
    override: ({ jsonSchema: each }) => {
      if (each.maximum === NO_LIMIT) delete each.maximum;
      if (each.minimum === -NO_LIMIT) delete each.minimum;
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, title: 'Vigil scenario', description: 'An exercise for the table: scenarios/*.yaml', ...rest };
}

/** The text of `scenarios/scenario.schema.json`. */
export const jsonSchemaText = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`;
