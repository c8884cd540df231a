import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply } from 'fastify';
import fastify, { LogController } from 'fastify';
import { ZodError } from 'zod';
import { answerTo, Refused } from './refused';

const BODY_BYTES = 32 * 1024;
const METHODS = ['GET', 'POST', 'DELETE'] as const;

/**
 * The page and the ground for the API: safe headers, everything from this origin alone, answers to everything that
 * goes wrong. Plain HTTP on a local network is meant to work: nothing asks a browser for TLS.
 */
export async function makeApp(
  log: FastifyBaseLogger,
  page: string | null,
  requestsAMinute: number,
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES,
    frameworkErrors: (thrown, _request, reply) => {
      const { status, reason } = answerTo(thrown);
      return (reply as FastifyReply).code(status).send({ reason });
    },
  });
  await app.register(helmet, {
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
  await app.register(rateLimit, {
    global: true,
    max: requestsAMinute,
    timeWindow: '1 minute',
    allowList: (request) => !request.url.startsWith('/api/') || request.url === '/api/health',
  });
  app.setErrorHandler((thrown, request, reply) => {
    const { status, reason, fault } = answerTo(thrown instanceof ZodError ? new Refused(400, 'room.badShape') : thrown);
    if (fault) request.log.error({ fault: thrown, url: request.url.split('?')[0] }, 'a request failed');
    return reply.code(status).send({ reason });
  });
  app.setNotFoundHandler((request, reply) => {
    const url = request.url.split('?')[0] ?? '';
    const known = url.startsWith('/api/') && METHODS.filter((method) => app.findRoute({ method, url }) !== null);
    if (!known || known.length === 0) return reply.code(404).send({ reason: { key: 'room.nothingHere' } });
    return reply
      .code(405)
      .header('allow', known.join(', '))
      .send({ reason: { key: 'room.otherMethod' } });
  });
  app.get('/api/health', () => ({ ok: true }));
  if (page !== null) await app.register(fastifyStatic, { root: page, cacheControl: true, immutable: false });
  return app;
}
