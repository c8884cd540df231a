import type { FastifyRequest } from 'fastify';
import { derivedToken, sameToken } from '../tokens';
import { Refused } from './refused';

/** The key that came with a request; '' when there was none. */
export function bearer(request: FastifyRequest): string {
  const header = request.headers.authorization ?? '';
  return header.startsWith('Bearer ') ? header.slice('Bearer '.length) : '';
}

/** The instructor's key: it follows from the pass phrase, so a new phrase ends it. */
export const instructorToken = (secret: string, phrase: string): string => derivedToken(secret, `instructor:${phrase}`);

/** Control's key of an exercise. */
export const controlToken = (secret: string, exercise: string): string => derivedToken(secret, `control:${exercise}`);

/** Lets only the instructor pass. */
export function instructorOnly(request: FastifyRequest, secret: string, phrase: string): void {
  if (!sameToken(bearer(request), instructorToken(secret, phrase))) throw new Refused(401, 'room.instructorOnly');
}
