import { z } from 'zod';
import { id } from '../rules/shape/text';
import { exerciseOptions } from '../rules/withOptions';
import { AIDS } from './aid';

const joiner = z.string().min(1).max(60);

/** What Control asks of the room, beside the rules: life cycle, people, clocks, the lens. */
export const roomAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({ type: z.literal('reveal') }),
  /** Gives a joiner these seats, none to keep him waiting. Admits, moves and merges. */
  z.strictObject({ type: z.literal('seat'), joiner, seats: z.array(id).max(4) }),
  z.strictObject({ type: z.literal('remove'), joiner }),
  /** A new link for a holder; the old one stops working. */
  z.strictObject({ type: z.literal('freshLink'), joiner }),
  z.strictObject({
    type: z.literal('handSeat'),
    seat: id,
    to: z.enum(['human', 'ai']),
    level: z.number().int().min(0).max(4).optional(),
  }),
  /** An inject comes now, is kept back, or is struck off. */
  z.strictObject({ type: z.literal('inject'), inject: id, wish: z.enum(['release', 'hold', 'skip']) }),
  z.strictObject({ type: z.literal('addMinute') }),
  z.strictObject({ type: z.literal('endPhase') }),
  /** Which view Control's board shows: `truth` or a seat. */
  z.strictObject({ type: z.literal('lens'), lens: id }),
]);
export type RoomAction = z.infer<typeof roomAction>;

/** What is asked for when an exercise is made. */
export const newExercise = z.strictObject({
  scenario: id,
  group: z.string().max(60).default(''),
  language: z.enum(['en', 'fr']).default('en'),
  /** Who plays each seat at the start; a seat left out waits for a human. */
  seats: z
    .record(
      id,
      z.strictObject({
        by: z.enum(['human', 'ai']),
        level: z.number().int().min(0).max(4).default(1),
        /** The service into whose holder's hand this one is merged; their files stay apart. */
        with: id.optional(),
      }),
    )
    .default({}),
  timers: z
    .strictObject({
      planning: z.number().int().min(10).max(3600).nullable().default(240),
      stop: z.number().int().min(5).max(600).nullable().default(45),
      mode: z.enum(['soft', 'hard']).default('soft'),
    })
    .default({ planning: 240, stop: 45, mode: 'soft' }),
  /** What is chosen about the scenario itself; what is left out stays as the scenario has it. */
  options: exerciseOptions.default({}),
  /** How much the page helps to read a file; what the deck suggests when it is left out. */
  aid: z.enum(AIDS).optional(),
  /** For tests and repeats; a random one otherwise. */
  seed: z.string().max(60).optional(),
});
export type NewExercise = z.infer<typeof newExercise>;
