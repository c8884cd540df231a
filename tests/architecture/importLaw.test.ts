import { describe, expect, it } from 'vitest';
import { type Source, sourcesBelow } from './house';

/** Which rooms a room may import; types alone count in `types`. A room may always import itself and `text`. */
const LAW: Record<string, { rooms: string[]; packages: RegExp; types?: string[] }> = {
  text: { rooms: [], packages: /^$/ },
  rules: { rooms: [], packages: /^zod$/ },
  view: { rooms: ['rules'], packages: /^$/ },
  scenario: { rooms: ['rules'], packages: /^(yaml|zod)$/ },
  belief: { rooms: ['rules', 'view'], packages: /^$/ },
  ai: { rooms: ['view', 'belief'], packages: /^$/, types: ['rules'] },
  simulation: { rooms: ['rules', 'view', 'scenario', 'belief', 'ai'], packages: /^node:/ },
  game: { rooms: ['rules', 'view'], packages: /^(boardgame\.io|zod)/ },
  server: { rooms: ['game', 'rules', 'view', 'scenario', 'ai', 'simulation'], packages: /./ },
  cli: { rooms: ['game', 'rules', 'view', 'scenario', 'belief', 'ai', 'simulation', 'server'], packages: /./ },
  client: {
    rooms: ['view', 'scenario', 'rules', 'game'],
    packages: /^(?!node:|fastify|kysely|libsql|pino)/,
    types: ['belief'],
  },
};
/** Workers of the page play the game themselves; the page's own files see views only. */
const CLIENT_WORKER = /^src\/client\/(solo\/worker|belief\/beliefWorker)/;
const WORKER_ROOMS = ['game', 'rules', 'view', 'scenario', 'belief', 'ai', 'simulation', 'client'];
/** Modules of rules that hold no rules: closed lists, shapes of commands and the keyed numbers of agents. */
const PLAIN_RULES = /^src\/rules\/(command|random|shape\/\w+)$/;

const sources = sourcesBelow('src');
const roomOf = (path: string) => path.split('/')[1] ?? '';

describe('the house', () => {
  it('was looked at: the test read its files', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it('keeps the import law', () => {
    expect(sources.flatMap(brokenBy)).toEqual([]);
  });

  it('has no cycles of imports that run', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it('has small rooms: no file above 400 lines', () => {
    expect(sources.filter((source) => source.lines > 400).map((source) => `${source.path}: ${source.lines}`)).toEqual(
      [],
    );
  });

  it('has no catch-all names and no barrels', () => {
    const named = /(^|\/)(utils?|common|shared|helpers?|core|lib|misc|index)(\/|\.tsx?$)/;
    expect(sources.map((source) => source.path).filter((path) => named.test(path))).toEqual([]);
  });
});

function brokenBy(source: Source): string[] {
  const room = roomOf(source.path);
  const law = LAW[room];
  if (law === undefined) return [`${source.path}: the law knows no room ${room}`];
  return source.imports.flatMap(({ from, typeOnly }) => {
    if (/\.css$/.test(from)) return [];
    if (!from.startsWith('src/')) {
      const outside = from.startsWith('scenarios/') || from.startsWith('package') || from.startsWith('public/');
      return outside || law.packages.test(from) || typeOnly ? [] : [`${source.path} imports the package ${from}`];
    }
    return mayImport(source.path, room, from, typeOnly) ? [] : [`${source.path} imports ${from}`];
  });
}

function mayImport(path: string, room: string, from: string, typeOnly: boolean): boolean {
  const target = roomOf(from);
  if (target === room || target === 'text') return true;
  if (CLIENT_WORKER.test(path)) return WORKER_ROOMS.includes(target);
  const law = LAW[room];
  if (law === undefined) return false;
  if (room === 'client' && target === 'rules') return typeOnly || PLAIN_RULES.test(from);
  if (room === 'client' && ['view', 'scenario'].includes(target)) return typeOnly;
  if (room === 'ai' && target === 'rules') return typeOnly || PLAIN_RULES.test(from);
  return law.rooms.includes(target) || (typeOnly && (law.types ?? []).includes(target));
}

function cycles(all: Source[]): string[] {
  const byPath = new Map(all.map((source) => [source.path.replace(/\.tsx?$/, ''), source]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push([...trail.slice(at), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const { from, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (!typeOnly && byPath.has(from)) visit(from, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return found;
}
