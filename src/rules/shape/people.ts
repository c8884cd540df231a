import { z } from 'zod';
import { id, text } from './text';

/** A dossier that is listed at the start. It says the same things of the harmless and of the others. */
export const subject = z.strictObject({
  /** Names this dossier where the record says who was who. */
  id: id.optional(),
  /** Where he is registered: a region or a coded district, as a place id. */
  home: id,
  /** What the old file says, in one sentence. */
  note: text,
  /** Services that hold the dossier at the start. */
  heldBy: z.array(id).min(1),
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
  /** First round in which it may leave its start. */
  earliest: z.number().int().min(1).default(1),
  /** Home-grown cells start known to nobody else; linked cells may be named in an interrogation. */
  linkedTo: z.array(id).default([]),
  head: z.boolean().default(false),
});

export const people = z.strictObject({
  subjects: z.array(subject).min(2),
  cells: z.array(cell).min(1),
  /** Harmless people whom no service knows at the start and whom reports may name. */
  unlistedHarmless: z.number().int().min(0).max(60),
  /** Codes kept for people who enter later: recruits, dispatched and home-grown cells. */
  spare: z.number().int().min(0).max(40),
});

export type Subject = z.infer<typeof subject>;
export type CellAtStart = z.infer<typeof cell>;
