import type { Sensor, Sight } from '../rules/state';
import { harmlessCrossing } from './borderChance';
import { usualCardWorth } from './cardWorth';
import type { Evidence, Observation } from './evidence';
import { besideHim, falseHeardRate, falseTipRate, livesThere, seeAtHome } from './harmlessRates';
import type { Model } from './model';
import { personNumber } from './model';
import { HARDLY, NO_WAY } from './nearlyNever';
import { strangersOf } from './strangers';

/** A look at one place by one service: everything it reported, or only what was passed on. */
export type WatchTable = {
  place: number;
  whole: boolean;
  named: { person: number; sight: number; harmless: number }[];
  /** Sights that name nobody. */
  unnamed: number[];
};
/** `harmless`: what the same sight is worth if it shows somebody harmless. `sight` -1 is nothing seen. */
export type FollowTable = { person: number; sight: number; place: number; companions: number[]; harmless: number };
/** `person` -1: nobody is named. `harmless`: the rate at which such a tip comes from nothing. */
export type TipTable = { place: number; person: number; harmless: number };
export type HeardTable = { persons: number[]; harmless: number };
export type CrossingTable = { person: number; place: number; stopped: boolean; harmless: number };
export type LeadTable = { person: number };
export type RaidTable = { place: number; grounds: number };

/** What is known of one round. */
export type RoundTable = {
  watches: WatchTable[];
  follows: FollowTable[];
  tips: TipTable[];
  tipsWhole: boolean;
  heard: HeardTable[];
  /** Share of all services whose overheard communications the reader has whole. */
  hearing: number;
  crossings: CrossingTable[];
  /** Units at each sector; null when the reader does not know them. */
  units: number[] | null;
  leads: LeadTable[];
  raids: RaidTable[];
  launched: { place: number; success: boolean; severity: number }[];
  taken: { person: number; place: number }[];
};

/** Everything that a reader knew at the start of round `known`. */
export type Tables = {
  rounds: RoundTable[];
  /** How much likelier the timeless observations on a person are if he is one of the network, at home and abroad. */
  local: Float64Array;
  returnee: Float64Array;
  /** Persons of whom the reader has the dossier, and where it says they live; -1 for others. */
  home: Int16Array;
  /** Where somebody without a dossier lives if he is harmless: where he was first seen; -1 when he was not. */
  seenAt: Int16Array;
  listed: number[];
  dossiers: number;
  /** How likely it is that so many people of whom something but no dossier is on file are all harmless, by their number. */
  harmlessStrangers: Float64Array;
  /** Bits of the rounds that name a person. */
  named: Int32Array;
  /** Those of them that tell where he was or what he did: only these matter to a cell's course. */
  placed: Int32Array;
  /** Round in which each person was taken; 0 for those at large. */
  takenIn: Uint8Array;
  /** How often each person is spoken of, and one: for proposing names. */
  spokenOf: Float64Array;
  /** Whom a card spoke of. */
  carded: Set<number>;
  /** What was known of each round, as text: for finding the rounds of which more is known. */
  told: string[];
};

/** Observations that speak of the man and not of the hour. */
const TIMELESS: ReadonlySet<Sensor> = new Set([
  'study',
  'partner',
  'questioning',
  'door',
  'companion',
  'card',
  'warning',
]);

const SIGHT_NUMBER: Partial<Record<Sight, number>> = { movement: 0, meeting: 1, preparation: 2 };

/** Lays the evidence that was there at the start of round `known` out by rounds. */
export function layOut(model: Model, evidence: Evidence, known: number): Tables {
  const { people } = model;
  const tables: Tables = {
    rounds: [],
    local: new Float64Array(people).fill(1),
    returnee: new Float64Array(people).fill(1),
    home: new Int16Array(people).fill(-1),
    seenAt: new Int16Array(people).fill(-1),
    listed: [],
    dossiers: 0,
    harmlessStrangers: new Float64Array(1).fill(1),
    named: new Int32Array(people),
    placed: new Int32Array(people),
    takenIn: new Uint8Array(people),
    spokenOf: new Float64Array(people).fill(1),
    carded: new Set(),
    told: [],
  };
  for (let round = 0; round < known; round++) tables.rounds.push(emptyRound(model, evidence));
  layDossiers(model, evidence, tables, known);
  layEfforts(model, evidence, tables);
  const companions = new Map<string, number[]>();
  for (const one of evidence.observations) {
    if (one.since > known || one.sensor !== 'follow' || one.sight !== 'named') continue;
    const key = `${one.round}/${one.collector}/${one.others[0] ?? ''}`;
    const list = companions.get(key) ?? [];
    list.push(personNumber(model, one.person));
    companions.set(key, list);
  }
  for (const one of evidence.observations) {
    if (one.since <= known) layObservation(model, evidence, tables, one, companions);
  }
  for (const one of evidence.launched) {
    const place = model.placeIndex.get(one.place);
    const table = tables.rounds[one.round];
    if (place !== undefined && table !== undefined)
      table.launched.push({ place, success: one.success, severity: one.severity });
  }
  for (const one of evidence.taken) {
    const person = personNumber(model, one.person);
    if (person < 0 || one.round >= known) continue;
    tables.takenIn[person] = one.round;
    const place = one.place === null ? -1 : (model.placeIndex.get(one.place) ?? -1);
    tables.rounds[one.round]?.taken.push({ person, place });
  }
  layAbsence(model, tables);
  tables.harmlessStrangers = strangersOf(model, tables);
  for (const table of tables.rounds) {
    tables.told.push(JSON.stringify(table));
  }
  return tables;
}

/** A harmless person at home where a team looked would have been noted now and then; the network's people live elsewhere. */
function layAbsence(model: Model, tables: Tables): void {
  const { harmlessAtHome } = model.board.numbers.sensors.watch;
  tables.rounds.forEach(({ watches }, round) => {
    for (const { place, whole, named } of watches) {
      for (let person = 0; whole && person < model.people; person++) {
        const taken = tables.takenIn[person] as number;
        if ((taken > 0 && taken <= round) || named.some((one) => one.person === person)) continue;
        const absent = 1 - harmlessAtHome * livesThere(model, tables, person, place);
        tables.local[person] = (tables.local[person] as number) / absent;
        tables.returnee[person] = (tables.returnee[person] as number) / absent;
      }
    }
  });
}

function emptyRound(model: Model, { services }: Evidence): RoundTable {
  const { tipService, borderService } = model.board;
  const border = borderService !== null && services.includes(borderService);
  return {
    watches: [],
    follows: [],
    tips: [],
    tipsWhole: tipService !== null && services.includes(tipService),
    heard: [],
    hearing: hearingOf(model, services),
    crossings: [],
    units: border ? new Array<number>(model.sectors.length).fill(0) : null,
    leads: [],
    raids: [],
    launched: [],
    taken: [],
  };
}

/** Under a command what is overheard comes to the service that watches; otherwise to any of them alike. */
function hearingOf({ board, services: all }: Model, services: readonly string[]): number {
  if (board.doctrine.overheard !== 'head') return services.length / all.length;
  const listener = board.scenario.services.find(({ orders }) => orders.includes('watch'))?.id ?? all[0];
  return listener !== undefined && services.includes(listener) ? 1 : 0;
}

function layDossiers(model: Model, evidence: Evidence, tables: Tables, known: number): void {
  for (const { person, home } of evidence.dossiers) {
    const number = personNumber(model, person);
    const place = model.placeIndex.get(home);
    if (number < 0 || place === undefined || (tables.home[number] as number) >= 0) continue;
    if ((evidence.observations.find((one) => one.sensor === 'dossier' && one.person === person)?.since ?? 1) > known)
      continue;
    tables.home[number] = place;
    tables.listed.push(number);
    tables.dossiers += 1;
  }
}

function layEfforts(model: Model, evidence: Evidence, tables: Tables): void {
  for (const effort of evidence.efforts) {
    const table = tables.rounds[effort.round];
    if (table === undefined) continue;
    if (effort.what === 'posts' && table.units !== null) {
      model.sectors.forEach((id, at) => {
        (table.units as number[])[at] = effort.units[id] ?? 0;
      });
    }
    if (effort.what === 'raid') {
      const place = model.placeIndex.get(effort.place);
      if (place !== undefined) table.raids.push({ place, grounds: effort.grounds });
    }
  }
}

function layObservation(
  model: Model,
  evidence: Evidence,
  tables: Tables,
  one: Observation,
  companions: Map<string, number[]>,
): void {
  const table = tables.rounds[one.round];
  const person = personNumber(model, one.person);
  const place = one.place === null ? -1 : (model.placeIndex.get(one.place) ?? -1);
  if (person >= 0 && one.sensor !== 'dossier') {
    tables.spokenOf[person] = (tables.spokenOf[person] as number) + Math.max(0, one.weight);
    const bit = one.round < 31 ? 1 << one.round : 0;
    tables.named[person] = (tables.named[person] as number) | bit;
    if (!TIMELESS.has(one.sensor)) setPlaced(tables, person, one.round);
  }
  const whole = evidence.services.includes(one.collector);
  switch (one.sensor) {
    case 'watch':
      layWatch(model, tables, table, one, { person, place, whole });
      return;
    case 'follow':
      if (one.sight === 'named' || table === undefined || person < 0) return;
      layFollow(model, tables, table, one, {
        person,
        place,
        companions: companions.get(`${one.round}/${one.collector}/${one.person ?? ''}`) ?? [],
      });
      return;
    case 'tip':
      if (place >= 0) table?.tips.push({ place, person, harmless: falseTipRate(model, tables, place, person) });
      seeAtHome(tables, person, place);
      return;
    case 'communication': {
      const persons = [person, ...one.others.map((code) => personNumber(model, code))].filter((n) => n >= 0);
      const same = table?.heard.some((event) => event.persons.every((n) => persons.includes(n)));
      if (table !== undefined && persons.length > 0 && same !== true)
        table.heard.push({ persons, harmless: falseHeardRate(model) });
      for (const heard of persons) setPlaced(tables, heard, one.round);
      return;
    }
    case 'crossing':
    case 'alertHit':
      layCrossing(model, table, one, { person, place, home: tables.home[person] ?? -1 });
      return;
    case 'interrogation':
    case 'document':
    case 'inquiry':
      if (person >= 0 && !table?.leads.some((lead) => lead.person === person)) table?.leads.push({ person });
      return;
    default:
      layTimeless(model, tables, one, person);
  }
}

function setPlaced({ placed }: Tables, person: number, round: number): void {
  if (round < 31) placed[person] = (placed[person] as number) | (1 << round);
}

type Where = { person: number; place: number; whole: boolean };

function layWatch(
  model: Model,
  tables: Tables,
  table: RoundTable | undefined,
  { sight }: Observation,
  { person, place, whole }: Where,
): void {
  if (table === undefined || place < 0) return;
  let watch = table.watches.find((one) => one.place === place && one.whole === whole);
  if (watch === undefined) {
    watch = { place, whole, named: [], unnamed: [] };
    table.watches.push(watch);
  }
  const number = SIGHT_NUMBER[sight];
  if (number === undefined) return;
  if (person < 0) {
    watch.unnamed.push(number);
    return;
  }
  const { harmlessAtHome } = model.board.numbers.sensors.watch;
  const harmless = harmlessAtHome * (model.harmlessSight[number] as number) * livesThere(model, tables, person, place);
  watch.named.push({ person, sight: number, harmless: Math.max(NO_WAY, harmless) });
  seeAtHome(tables, person, place);
}

function layFollow(
  model: Model,
  tables: Tables,
  table: RoundTable,
  { sight }: Observation,
  { person, place, companions }: { person: number; place: number; companions: number[] },
): void {
  const { follow } = model.board.numbers.sensors;
  const meeting = model.harmlessSight[1] as number;
  const sees = follow.sees * (meeting === 0 ? 1 : Math.min(1, follow.falseMeeting / meeting));
  const number = SIGHT_NUMBER[sight] ?? -1;
  let harmless = 1 - sees;
  if (number >= 0) {
    harmless = sees * (model.harmlessSight[number] as number) * livesThere(model, tables, person, place);
    harmless *= besideHim(model, tables, place, companions);
    for (const one of [person, ...companions]) seeAtHome(tables, one, place);
  }
  table.follows.push({ person, sight: number, place, companions, harmless: Math.max(NO_WAY, harmless) });
}

function layCrossing(
  model: Model,
  table: RoundTable | undefined,
  { sensor }: Observation,
  { person, place, home }: { person: number; place: number; home: number },
): void {
  if (table === undefined || person < 0 || place < 0) return;
  const stopped = sensor === 'alertHit';
  const same = table.crossings.find((one) => one.person === person && one.place === place);
  if (same !== undefined) {
    same.stopped ||= stopped;
    return;
  }
  const harmless = harmlessCrossing(model, table, home, place);
  table.crossings.push({ person, place, stopped, harmless: Math.max(HARDLY, harmless) });
}

/** Studies, answers, warnings, doors: what speaks of the man and not of the hour. */
function layTimeless(model: Model, tables: Tables, { sensor, sight }: Observation, person: number): void {
  if (person < 0) return;
  const { study, partner, questioning } = model.board.numbers.sensors;
  const times = (local: number, returnee: number) => {
    tables.local[person] = (tables.local[person] as number) * Math.max(HARDLY, local);
    tables.returnee[person] = (tables.returnee[person] as number) * Math.max(HARDLY, returnee);
  };
  const linked = sight === 'linked';
  const ratio = (guilty: number, harmless: number) =>
    (linked ? guilty : 1 - guilty) / Math.max(HARDLY, linked ? harmless : 1 - harmless);
  if (sensor === 'study') times(ratio(study.operative, study.harmless), ratio(study.operative, study.harmless));
  else if (sensor === 'partner')
    times(ratio(partner.operative, partner.harmless), ratio(partner.returnee, partner.harmless));
  else if (sensor === 'questioning') {
    const { operativeEvasive, harmlessEvasive } = questioning;
    times(ratio(operativeEvasive, harmlessEvasive), ratio(operativeEvasive, harmlessEvasive));
  } else if (sensor === 'door') times(sight === 'clear' ? HARDLY : 1, sight === 'clear' ? HARDLY : 1);
  else if (sensor === 'companion') times(COMPANION, COMPANION);
  else if ((sensor === 'card' || sensor === 'warning') && !tables.carded.has(person)) {
    tables.carded.add(person);
    const worth = usualCardWorth(model);
    times(worth, worth);
  }
}

/** A companion at a border is worth this much as evidence: he who was held is more often right than wrong. */
const COMPANION = 2.5;
