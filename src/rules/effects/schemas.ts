import { z } from 'zod';
import { schema as alert } from './alert';
import { schema as announce } from './announce';
import { schema as checks } from './checks';
import { schema as delay } from './delay';
import { schema as distract } from './distract';
import { schema as falseReport } from './falseReport';
import { schema as guards } from './guards';
import { schema as hold } from './hold';
import { schema as influence } from './influence';
import { schema as papers } from './papers';
import { schema as readiness } from './readiness';
import { schema as recruitOdds } from './recruitOdds';
import { schema as report } from './report';
import { schema as resource } from './resource';
import { schema as sends } from './sends';
import { schema as threat } from './threat';
import { schema as tips } from './tips';
import { schema as traces } from './traces';
import { schema as trust } from './trust';

/** What happens without chance. */
export const plainEffect = z.discriminatedUnion('do', [
  alert,
  announce,
  checks,
  delay,
  distract,
  falseReport,
  guards,
  hold,
  influence,
  papers,
  readiness,
  recruitOdds,
  report,
  resource,
  sends,
  threat,
  tips,
  traces,
  trust,
]);
export type PlainEffect = z.infer<typeof plainEffect>;

/** An effect that happens with a stated chance, and what happens instead. */
export const chanceEffect = z.strictObject({
  do: z.literal('chance'),
  chance: z.number().min(0).max(1),
  // biome-ignore lint/suspicious/noThenProperty: the author's word for what a chance leads to; it is never a function
  then: z.array(plainEffect).default([]),
  else: z.array(plainEffect).default([]),
});

export const effect = z.union([plainEffect, chanceEffect]);
export type Effect = z.infer<typeof effect>;
