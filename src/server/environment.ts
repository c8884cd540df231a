import { z } from 'zod';

const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error, abort: true })
    .transform(Number)
    .pipe(z.number().min(least, { error }).max(most, { error }));
};
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
/** Settings whose value is nobody's to read, also not in a log. */
const SECRET = ['VIGIL_PHRASE'];

const environment = z.object({
  PORT: whole(0, 65535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Folder of the database, the pass phrase and the secret. */
  DATA: z.string().min(1).default('data'),
  SCENARIOS: z.string().min(1).default('scenarios'),
  /** Folder of the built page. */
  PAGE: z.string().min(1).default('dist'),
  VIGIL_PHRASE: z
    .string()
    .trim()
    .min(8, 'must have 8 characters or more')
    .max(200, 'must have 200 characters or fewer')
    .optional(),
  /** Address under which browsers reach the server, when it stands behind another one. */
  VIGIL_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://vigil.example.org' })
    .optional(),
  /** Days after which an exercise in which nothing happens is deleted; never when left out. */
  VIGIL_RETENTION_DAYS: whole(1, 3650).optional(),
  /** Longest that an agent hesitates, in milliseconds; 0 for none. */
  VIGIL_AI_DELAY: whole(0, 60_000).default(2500),
  LOG: z.enum(LEVELS, { error: `must be one of ${LEVELS.join(', ')}` }).default('warn'),
});

export type Environment = z.infer<typeof environment>;

/** Reads the settings of the environment. What is wrong is said in a sentence for each, none of it guessed. */
export function readEnvironment(
  from: Record<string, string | undefined>,
): { settings: Environment } | { wrong: string[] } {
  const set = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(set);
  if (parsed.success) return { settings: parsed.data };
  return {
    wrong: parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')} ${message}${given(String(path[0]), set)}.`,
    ),
  };
}

const given = (name: string, set: Record<string, string | undefined>): string =>
  SECRET.includes(name) ? '' : `; it is "${(set[name] ?? '').slice(0, 80)}"`;
