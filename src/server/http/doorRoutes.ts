import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readJoinCode } from '../joinCode';
import type { House } from '../rooms/liveRoom';
import { admit } from '../rooms/people';
import { publish } from '../rooms/publish';
import type { Rooms } from '../rooms/rooms';
import { findExercise } from '../storage/exerciseRecords';
import { sameToken } from '../tokens';
import { instructorToken } from './bearer';
import { Refused } from './refused';

const opening = z.strictObject({ phrase: z.string().min(1).max(200) });
const joining = z.strictObject({
  code: z.string().min(1).max(20),
  name: z.string().transform(cleanName).pipe(z.string().min(1).max(60)),
});
const A_MINUTE = '1 minute';

/** A name as people see it: no control signs, no row of spaces. */
function cleanName(typed: string): string {
  return typed.replace(/\p{C}/gu, '').replace(/\s+/g, ' ').trim();
}

/** The two doors: the instructor's with his phrase, the trainee's with a code. Both count how often one knocks. */
export function doorRoutes(
  app: FastifyInstance,
  {
    house,
    rooms,
    secret,
    phrase,
    knocks,
  }: { house: House; rooms: Rooms; secret: string; phrase: string; knocks: number },
): void {
  const config = { rateLimit: { max: knocks, timeWindow: A_MINUTE } };

  app.post('/api/instructor', { config }, (request) => {
    const shown = opening.parse(request.body).phrase.trim();
    if (!sameToken(shown, phrase)) throw new Refused(401, 'room.wrongPhrase');
    return { token: instructorToken(secret, phrase) };
  });

  app.post('/api/join', { config }, async (request, reply) => {
    const { code, name } = joining.parse(request.body);
    const record = await findExercise(house.database, { code: readJoinCode(code) });
    const room = record === null ? null : await rooms.find(record.id);
    if (room === null) throw new Refused(404, 'room.unknownCode');
    const admitted = await admit(room, name);
    if ('reason' in admitted) throw new Refused(409, admitted.reason.key);
    publish(room);
    return reply.code(201).send({ token: admitted.token, exercise: room.record.id });
  });
}
