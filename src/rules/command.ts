import { z } from 'zod';
import { PLOT_SIZES } from './shape/numbers';
import { id } from './shape/text';

/** A dossier code, as services speak of a person. */
export const code = z.string().regex(/^P-\d{2,3}$/, 'a person is named by a dossier code such as P-07');
export const ALERT_CODES = ['discreet', 'check', 'detain'] as const;
export const STOP_CHOICES = ['waveThrough', 'question', 'shadow', 'hold'] as const;
export type AlertCode = (typeof ALERT_CODES)[number];
export type StopChoice = (typeof STOP_CHOICES)[number];

const few = z.number().int().min(0).max(9);
const cellId = z.string().min(1).max(40);
/** One line for the review: why. */
const reason = z.string().max(400).optional();

/** What a seat wants done when the round is executed. */
export const order = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('watch'), place: id }),
  z.strictObject({ kind: z.literal('follow'), person: code }),
  z.strictObject({ kind: z.literal('study'), person: code }),
  /** Units at a sector from this round on. */
  z.strictObject({ kind: z.literal('post'), sector: id, units: few }),
  z.strictObject({ kind: z.literal('openAlert'), person: code, code: z.enum(ALERT_CODES) }),
  z.strictObject({ kind: z.literal('withdrawAlert'), person: code }),
  z.strictObject({ kind: z.literal('arrest'), person: code }),
  z.strictObject({ kind: z.literal('raid'), person: code }),
  /** Details at a target from this round on. */
  z.strictObject({ kind: z.literal('guard'), place: id, details: few }),
  z.strictObject({ kind: z.literal('askPartner'), person: code }),
  z.strictObject({ kind: z.literal('pressure') }),
  z.strictObject({ kind: z.literal('outreach'), place: id }),
  z.strictObject({ kind: z.literal('emergency'), declared: z.boolean() }),
  z.strictObject({
    kind: z.literal('lend'),
    from: id,
    to: id,
    resource: z.enum(['team', 'analyst', 'unit', 'raidTeam', 'guard']),
  }),
  z.strictObject({ kind: z.literal('journey'), cell: cellId, path: z.array(id).min(1).max(3) }),
  z.strictObject({ kind: z.literal('prepare'), cell: cellId, size: z.enum(PLOT_SIZES) }),
  z.strictObject({ kind: z.literal('lieLow'), cell: cellId }),
  z.strictObject({ kind: z.literal('join'), cell: cellId, with: cellId }),
  z.strictObject({ kind: z.literal('split'), cell: cellId, members: z.array(code).min(1).max(3) }),
  z.strictObject({ kind: z.literal('recruit'), cell: cellId }),
  z.strictObject({ kind: z.literal('launch'), cell: cellId, size: z.enum(PLOT_SIZES) }),
  z.strictObject({ kind: z.literal('influence'), place: id }),
  z.strictObject({ kind: z.literal('dispatch') }),
  z.strictObject({ kind: z.literal('papers'), cell: cellId }),
  z.strictObject({ kind: z.literal('decoy'), place: id }),
  z.strictObject({ kind: z.literal('escape'), cell: cellId }),
  z.strictObject({ kind: z.literal('playCard'), card: id, cell: cellId.optional(), place: id.optional() }),
]);
export type Order = z.infer<typeof order>;

const item = z.string().min(1).max(80);

/** Everything that can be said to an exercise. The seat that says it stands beside the command, never in it. */
export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('giveOrder'), order, reason }),
  z.strictObject({ type: z.literal('withdrawOrder'), order: item }),
  z.strictObject({ type: z.literal('withdrawAll') }),
  /** One report to one service; it is on that file at the start of the next round. */
  z.strictObject({ type: z.literal('sendReport'), report: item, to: id }),
  z.strictObject({
    type: z.literal('answerCard'),
    card: id,
    option: id,
    reason,
    sure: z.enum(['guess', 'fairly', 'sure']).optional(),
    reliedOn: z.array(item).max(20).optional(),
  }),
  z.strictObject({ type: z.literal('askJointFile'), stop: item }),
  z.strictObject({ type: z.literal('decideStop'), stop: item, choice: z.enum(STOP_CHOICES), reason }),
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('notReady') }),
  /** Seat `clock`: the time to write orders is over. */
  z.strictObject({ type: z.literal('timeUp') }),
  /** Seat `clock`: the time to decide this stop is over. */
  z.strictObject({ type: z.literal('stopTimeUp'), stop: item }),
  /** Seat `control`: ends the planning of the round. */
  z.strictObject({ type: z.literal('endPhase') }),
  /** Seat `control`: who plays a seat from now on. */
  z.strictObject({
    type: z.literal('handSeat'),
    seat: id,
    to: z.enum(['human', 'ai']),
    level: z.number().int().min(0).max(4).optional(),
  }),
  /** Seat `control`: an inject comes now, is kept back until it is released, or is struck off. */
  z.strictObject({ type: z.literal('releaseInject'), inject: id }),
  z.strictObject({ type: z.literal('holdInject'), inject: id }),
  z.strictObject({ type: z.literal('skipInject'), inject: id }),
  /** Seat `control`: ends the exercise before its time. */
  z.strictObject({ type: z.literal('endExercise') }),
]);
export type Command = z.infer<typeof command>;
