import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { controlLink, joinLink } from '../../game/links';
import { newExercise } from '../../game/roomAction';
import type { Scenario } from '../../rules/shape/scenario';
import { LANGUAGES } from '../../text/words';
import { exportExercise } from '../exportExercise';
import type { House } from '../rooms/liveRoom';
import type { Rooms } from '../rooms/rooms';
import { listExercises, roundsOf } from '../storage/exerciseRecords';
import { sameToken } from '../tokens';
import { bearer, controlToken, instructorOnly } from './bearer';
import { makeExercise } from './makeExercise';
import { Refused } from './refused';

export type ExerciseDesk = {
  house: House;
  rooms: Rooms;
  scenarios: Map<string, Scenario>;
  secret: string;
  phrase: string;
};

const listQuery = z.object({ language: z.enum(LANGUAGES).default('en') });
const exerciseId = z.object({ id: z.string().regex(/^[\w-]{1,40}$/) });

/** Making, listing, exporting and deleting exercises: for the instructor and for Control. */
export function exerciseRoutes(app: FastifyInstance, { house, rooms, scenarios, secret, phrase }: ExerciseDesk): void {
  const controlLinks = (id: string): string[] =>
    house.origins().map((origin) => controlLink(origin, id, controlToken(secret, id)));

  app.post('/api/exercises', async (request, reply) => {
    instructorOnly(request, secret, phrase);
    const asked = newExercise.parse(request.body);
    const scenario = scenarios.get(asked.scenario);
    if (scenario === undefined) throw new Refused(404, 'room.unknownScenario');
    const { record, control } = await makeExercise(house.database, secret, scenario, asked, house.now());
    const links = house.origins().map((origin) => joinLink(origin, record.code));
    return reply
      .code(201)
      .send({ exercise: record.id, control, code: record.code, links, controlLinks: controlLinks(record.id) });
  });

  app.get('/api/exercises', async (request) => {
    instructorOnly(request, secret, phrase);
    const { language } = listQuery.parse(request.query);
    const records = await listExercises(house.database);
    return Promise.all(
      records.map(async (record) => ({
        id: record.id,
        code: record.code,
        group: record.group,
        scenario: record.scenario.id,
        title: record.scenario.title[language],
        status: record.status,
        ...(await roundsOf(house.database, record)),
        createdAt: record.created,
        control: controlToken(secret, record.id),
        controlLinks: controlLinks(record.id),
      })),
    );
  });

  app.get('/api/exercises/:id/file', async (request, reply) => {
    const { id } = exerciseId.parse(request.params);
    if (!sameToken(bearer(request), controlToken(secret, id))) throw new Refused(401, 'room.controlOnly');
    const room = await rooms.find(id);
    if (room === null) throw new Refused(404, 'room.unknownExercise');
    if (room.record.status !== 'ended') throw new Refused(409, 'room.notEnded');
    const exported = await exportExercise(room);
    if ('broken' in exported) throw new Refused(409, 'room.journalBroken', { n: exported.broken });
    return reply
      .header('content-disposition', `attachment; filename="exercise-${room.record.code}.json"`)
      .send(exported.file);
  });

  app.delete('/api/exercises/:id', async (request, reply) => {
    instructorOnly(request, secret, phrase);
    const { id } = exerciseId.parse(request.params);
    if (!(await rooms.remove(id))) throw new Refused(404, 'room.unknownExercise');
    return reply.code(204).send();
  });
}
