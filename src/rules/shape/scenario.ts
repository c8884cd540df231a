import { z } from 'zod';
import { ACTS, manhunt } from './acts';
import { decisionCard, opportunityCard } from './cards';
import { guideLine } from './guide';
import { inject } from './injects';
import { map } from './map';
import { DOCTRINES, numbers, PLOT_SIZES } from './numbers';
import { people } from './people';
import { SERVICE_ORDERS, service } from './services';
import { id, text } from './text';

export const SCENARIO_VERSION = 1;
const share = z.number().min(0).max(1);

/** A scripted way for the attacker to play at level 1: which plan, and how it is weighed. */
export const playbook = z.strictObject({
  id,
  name: text,
  size: z.enum(PLOT_SIZES),
  /** Round in which it means to strike. */
  strikeFrom: z.number().int().min(1),
  /** How much it avoids sectors and places where it met somebody, 0 to 1. */
  caution: share,
  /** How readily it lies low after a loss, 0 to 1. */
  patience: share,
  /** How readily it spends on recruits, papers, decoys and influence, 0 to 1. */
  growth: share,
});

/** What a difficulty changes besides the computer's seats; what is left out stays as the numbers have it. */
export const dials = z.strictObject({
  guardFactor: share.optional(),
  untrained: share.optional(),
  /** Guard details of the service that has them. */
  guards: z.number().int().min(0).max(20).optional(),
  /** Reports that each service may send a round. */
  sends: z.number().int().min(0).max(10).optional(),
  rounds: z.number().int().min(2).max(30).optional(),
  /** On the chance that a watch sees what a cell does. */
  watchFactor: z.number().min(0).max(3).optional(),
});

/** Who was who, as the record has it: chosen instead of the draw. Moves stay free. */
export const historical = z.strictObject({
  /** What the mapping rests on, and what it does not claim. */
  says: text,
  cells: z.array(z.strictObject({ cell: id, subjects: z.array(id), start: id.optional() })).min(1),
  /** Cards about a person: whether what they fear was so. */
  cards: z.array(z.strictObject({ card: id, true: z.boolean() })).default([]),
});

export const difficulty = z.strictObject({
  id: z.enum(['novice', 'steady', 'standard', 'hard', 'expert']),
  name: text,
  /** One honest sentence. */
  says: text,
  attacker: z.number().int().min(0).max(4),
  defenders: z.number().int().min(0).max(3),
  dials: dials.optional(),
});

export const band = z.strictObject({
  id,
  title: text,
  words: text,
  /** The first band in the list whose limits hold is the outcome. */
  severityFrom: z.number().int().min(0).default(0),
  severityTo: z.number().int().min(0).optional(),
  trustFrom: z.number().min(0).default(0),
  trustTo: z.number().min(0).optional(),
  /** Only for an exercise that ended in this act. */
  act: z.enum(ACTS).optional(),
  /** Cells that got away for good. */
  escapedFrom: z.number().int().min(0).default(0),
  escapedTo: z.number().int().min(0).optional(),
  /** People of the network who were taken. */
  capturedFrom: z.number().int().min(0).default(0),
  capturedTo: z.number().int().min(0).optional(),
  /** Attacks that succeeded in the act in which the exercise ended. */
  attacksFrom: z.number().int().min(0).default(0),
  attacksTo: z.number().int().min(0).optional(),
});

export const scenario = z.strictObject({
  version: z.literal(SCENARIO_VERSION),
  id,
  title: text,
  summary: text,
  /** Minutes a table needs: least and most, an estimate. */
  minutes: z.tuple([z.number().int(), z.number().int()]),
  fictional: z.boolean(),
  /** The statement that opens the deck. */
  respect: text.optional(),
  marking: text,
  calendar: z.strictObject({
    start: z.iso.date(),
    daysPerRound: z.number().int().min(1).max(31),
    rounds: z.number().int().min(2).max(30),
  }),
  /** The act after an attack; without it the exercise ends where it would begin. */
  manhunt: manhunt.optional(),
  /** The act that an exercise begins with. */
  startAct: z.enum(ACTS).default('buildUp'),
  threatAtStart: z.number().int().min(1).max(4),
  map,
  services: z.array(service).min(1).max(4),
  /** Kinds of order that no service holds, on purpose: the exercise does without them. */
  leavesOut: z.array(z.enum(SERVICE_ORDERS)).default([]),
  attacker: z.strictObject({ name: text, brief: text, doctrine: z.enum(DOCTRINES) }),
  people,
  historical: historical.optional(),
  numbers,
  cards: z.array(decisionCard).default([]),
  opportunities: z.array(opportunityCard).default([]),
  /** The master scenario events list. */
  injects: z.array(inject).default([]),
  guide: z.array(guideLine).default([]),
  objectives: z.array(z.strictObject({ id, title: text, capability: text, tasks: z.array(text).min(1) })).min(1),
  playbooks: z.array(playbook).min(1),
  difficulties: z.array(difficulty).min(1),
  bands: z.array(band).min(1),
  sources: z.array(z.strictObject({ id, title: z.string().min(1), url: z.string().optional() })).default([]),
});

export type Scenario = z.infer<typeof scenario>;
export type Playbook = z.infer<typeof playbook>;
export type Dials = z.infer<typeof dials>;
export type Difficulty = z.infer<typeof difficulty>;
