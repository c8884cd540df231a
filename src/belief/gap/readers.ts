import type { Board } from '../../rules/board';
import type { Seed } from '../../rules/random';
import { seedFrom } from '../../rules/random';
import type { Report } from '../../rules/state';
import type { Belief } from '../belief';
import type { Effort, Evidence } from '../evidence';
import { evidenceOfFiles } from '../evidenceOfFiles';
import type { Chronicle } from './chronicle';
import { watchable, watcherOf } from './everyTrace';

/**
 * Who reads: somebody who has everything that could have been collected, all that was collected, one service's own
 * file, or nothing but what is public.
 */
export type Reader = 'everything' | 'pooled' | 'public' | { service: string };

/** Somebody who draws conclusions. Asked again in a later round, he may go on from where he was. */
export type Mind = (evidence: Evidence) => Belief;
/** A new mind, with its own chance. */
export type OpenMind = (board: Board, effort: { particles: number; seed: Seed }) => Mind;

/** What each reader ought to have believed when a round began to be planned: one belief for each filter. */
export type Readers = (reader: Reader, round: number) => Belief[];

/** How beliefs are made: so many independent filters, each with so many particles. */
export type Filtering = { particles: number; filters: number; openMind: OpenMind };

/** Units that hardly anybody gets past. */
const MANY = 20;

/**
 * Readers of one exercise. Each belief is made once, when somebody asks for it; to ask in the order of the rounds is
 * cheapest.
 */
export function readersOf(board: Board, chronicle: Chronicle, { particles, filters, openMind }: Filtering): Readers {
  const minds = new Map<string, Mind[]>();
  const made = new Map<string, Belief[]>();
  return (reader, round) => {
    const who = typeof reader === 'string' ? reader : `service ${reader.service}`;
    const key = `${who}/${round}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    let own = minds.get(who);
    if (own === undefined) {
      own = [];
      for (let filter = 0; filter < filters; filter++) {
        const seed = seedFrom(`${chronicle.seed.join()}/${filter}`);
        own.push(openMind(board, { particles, seed }));
      }
      minds.set(who, own);
    }
    const evidence = evidenceOf(board, chronicle, reader, round);
    const beliefs = own.map((mind) => mind(evidence));
    made.set(key, beliefs);
    return beliefs;
  };
}

/** What a reader knew when a round began to be planned. */
export function evidenceOf(board: Board, chronicle: Chronicle, reader: Reader, round: number): Evidence {
  const { services, homes, rounds } = chronicle;
  const past = rounds.filter((told) => told.round < round);
  const whole = reader === 'public' ? [] : typeof reader === 'string' ? services : [reader.service];
  const files: (readonly Report[])[] = whole.map((service) => fileThen(chronicle, service, round));
  if (reader === 'everything') files.push(chronicle.traces.filter(({ since }) => since <= round));
  return evidenceOfFiles(board, {
    round,
    services: whole,
    files,
    homes,
    efforts: reader === 'everything' ? everyEffort(board, chronicle, round) : effortsOf(board, chronicle, whole, round),
    launched: past.flatMap((told) => told.launched.map(({ cell: _cell, size: _size, ...launched }) => launched)),
    taken: past.flatMap((told) =>
      told.taken.flatMap(({ knownTo, ...taken }) => (knownTo.some((id) => whole.includes(id)) ? [taken] : [])),
    ),
  });
}

/** A service's file as it lay there when the round began to be planned. */
export function fileThen({ rounds, files }: Chronicle, service: string, round: number): Report[] {
  const count = rounds.find((told) => told.round === round)?.onFile[service];
  return (files[service] ?? []).slice(0, count);
}

function effortsOf(board: Board, { rounds }: Chronicle, services: readonly string[], round: number): Effort[] {
  const efforts: Effort[] = [];
  for (const told of rounds) {
    if (told.round >= round) break;
    for (const service of services) {
      for (const order of told.orders[service] ?? []) {
        if (order.kind === 'watch') efforts.push({ round: told.round, service, what: 'watch', place: order.place });
      }
      if (service === board.borderService)
        efforts.push({ round: told.round, service, what: 'posts', units: { ...told.posts } });
    }
    for (const { service, place, grounds } of told.raids) {
      if (services.includes(service)) efforts.push({ round: told.round, service, what: 'raid', place, grounds });
    }
  }
  return efforts;
}

/** With everything watched and checked, silence tells that nothing was there. */
function everyEffort(board: Board, chronicle: Chronicle, round: number): Effort[] {
  const watcher = watcherOf(board, 'watch');
  const real = effortsOf(board, chronicle, chronicle.services, round);
  const efforts = real.filter(({ what, service }) => what !== 'posts' && !(what === 'watch' && service === watcher));
  for (const told of chronicle.rounds) {
    if (told.round >= round) break;
    for (const place of watchable(board)) efforts.push({ round: told.round, service: watcher, what: 'watch', place });
    if (board.borderService === null) continue;
    const units: Record<string, number> = {};
    for (const { id } of board.scenario.map.sectors) units[id] = MANY;
    efforts.push({ round: told.round, service: board.borderService, what: 'posts', units });
  }
  return efforts;
}
