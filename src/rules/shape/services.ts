import { z } from 'zod';
import { id, text } from './text';

/** Kinds of order that a service may hold. Which service holds which is the scenario's business. */
export const SERVICE_ORDERS = [
  'watch',
  'follow',
  'study',
  'post',
  'openAlert',
  'withdrawAlert',
  'arrest',
  'raid',
  'guard',
  'askPartner',
  'pressure',
  'outreach',
  'emergency',
  'lend',
] as const;
export const ATTACKER_ORDERS = [
  'journey',
  'prepare',
  'lieLow',
  'join',
  'split',
  'recruit',
  'launch',
  'influence',
  'dispatch',
  'papers',
  'decoy',
  'escape',
  'playCard',
] as const;

/** What a service spends; counts are per round. */
export const RESOURCES = ['team', 'analyst', 'unit', 'alert', 'raidTeam', 'guard', 'point'] as const;
export const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;

export const service = z.strictObject({
  id,
  name: text,
  brief: text.describe("One line for the seat's first look: what it can do, what it wants, what it cannot see."),
  letter: z.string().length(1),
  shape: z.enum(SHAPES),
  hue: z
    .enum(['intelligence', 'border', 'response', 'coordination'])
    .describe("Which of the interface's four service hues."),
  orders: z.array(z.enum(SERVICE_ORDERS)).min(1),
  resources: z.partialRecord(z.enum(RESOURCES), z.number().int().min(0).max(20)),
  sends: z.number().int().min(0).max(10).describe('Reports it may send each round.'),
  decidesStops: z.boolean().default(false).describe('True for the one service that decides stops at the border.'),
  receivesTips: z.boolean().default(false).describe('True for the one service that receives tips from the public.'),
});

export type ServiceOrderKind = (typeof SERVICE_ORDERS)[number];
type AttackerOrderKind = (typeof ATTACKER_ORDERS)[number];
export type OrderKind = ServiceOrderKind | AttackerOrderKind;
export type Resource = (typeof RESOURCES)[number] | 'operation';
export type Service = z.infer<typeof service>;
