import { z } from 'zod';
import { id, text } from './text';

/** A dossier that is listed at the start. It says the same things of the harmless and of the others. */
export const subject = z.strictObject({
  id: id.optional().describe('Names this dossier where the record says who was who.'),
  home: id.describe('Where he is registered: a region or a coded district, as a place id.'),
  note: text.describe('What the old file says, in one sentence.'),
  heldBy: z.array(id).min(1).describe('Services that hold the dossier at the start.'),
});

/** A cell at the start. Which listed dossiers fill it is drawn by seed. */
export const cell = z.strictObject({
  id,
  name: text,
  start: id,
  listed: z.number().int().min(0).max(4),
  unlisted: z.number().int().min(0).max(4),
  /** Whose dossiers fill it, instead of a draw. */
  who: z.array(id).optional(),
  trained: z.boolean(),
  earliest: z.number().int().min(1).default(1).describe('First round in which it may leave its start.'),
  linkedTo: z
    .array(id)
    .default([])
    .describe('Home-grown cells start known to nobody else; linked cells may be named in an interrogation.'),
  head: z.boolean().default(false),
});

export const people = z.strictObject({
  subjects: z.array(subject).min(2),
  cells: z.array(cell).min(1),
  unlistedHarmless: z
    .number()
    .int()
    .min(0)
    .max(60)
    .describe('Harmless people whom no service knows at the start and whom reports may name.'),
  spare: z
    .number()
    .int()
    .min(0)
    .max(40)
    .describe('Codes kept for people who enter later: recruits, dispatched and home-grown cells.'),
});

export type CellAtStart = z.infer<typeof cell>;
