import { z } from 'zod';
import { roomAction } from '../../game/roomAction';
import { command } from '../../rules/command';
import { id } from '../../rules/shape/text';
import { LANGUAGES } from '../../text/words';

const commandId = z.string().regex(/^[\w-]{1,64}$/);

/** A command as it comes in over a socket. Anything more or less is refused. */
export const commandUp = z.strictObject({
  id: commandId,
  seat: id,
  round: z.number().int().min(0).max(1000).optional(),
  command,
});

/** Control's word to the room as it comes in over a socket. */
export const actUp = z.strictObject({ id: commandId, action: roomAction });

/** What a page shows when it connects. */
export const handshake = z.object({
  token: z.string().min(16).max(200),
  language: z.enum(LANGUAGES).default('en'),
  exercise: z.string().max(40).optional(),
});

/** The id of something that does not parse, so that its sender can be answered. */
export function idOf(payload: unknown): string {
  const parsed = z.object({ id: commandId }).safeParse(payload);
  return parsed.success ? parsed.data.id : '';
}
