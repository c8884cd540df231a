import type { Board } from '../../rules/board';
import type { Evidence } from '../evidence';
import { modelOf, personNumber } from '../model';
import type { Call, Cast, Look, Shown } from './fileChance';
import { heardChance, lookChance, tipsChance } from './fileChance';
import type { Hidden, Kind } from './hidden';
import { beginnings, movesOf } from './hidden';

/** What ought to be believed, worked out over every possible world. */
export type ExactBelief = {
  /** By number of the person: that he is of the network. */
  operative: number[];
  /** By place: that at least one cell is there. */
  cellThere: number[];
  /** By playbook. */
  playbooks: number[];
  /** How many worlds were looked at: who is who, how the network plays, where each cell may be and how ready. */
  states: number;
};

/** What was on file of one round. */
type RoundFile = { looks: Look[]; calls: Call[]; heard: number[] };
type Joint = Map<string, { cells: Hidden[]; chance: number }>;

const SIGHTS = ['movement', 'meeting', 'preparation'];

/**
 * The belief of a reader of looks, tips and communications, by going through every world: for tiny scenarios of which
 * everybody is listed and every dossier lies with the reader, and in which nothing was launched.
 */
export function exactBelief(board: Board, evidence: Evidence): ExactBelief {
  const model = modelOf(board);
  const files = filesOf(board, evidence);
  const people = evidence.dossiers.map(({ person, home }) => ({
    person: personNumber(model, person),
    home: model.placeIndex.get(home) ?? -1,
  }));
  const crews = identities(
    people.map(({ person }) => person),
    model.cells.map(({ listed }) => listed),
  );
  const belief: ExactBelief = {
    operative: new Array<number>(model.people).fill(0),
    cellThere: new Array<number>(model.places.length).fill(0),
    playbooks: new Array<number>(model.playbooks.length).fill(0),
    states: 0,
  };
  let total = 0;
  for (const crew of crews) {
    const harmless = people.filter(({ person }) => !crew.some((members) => members.includes(person)));
    for (let playbook = 0; playbook < model.playbooks.length; playbook++) {
      const joint = follow(board, { crew, harmless, playbook }, files, evidence.services.length);
      belief.states += joint.size;
      for (const { cells, chance } of joint.values()) {
        total += chance;
        for (const person of crew.flat()) belief.operative[person] = (belief.operative[person] as number) + chance;
        for (const place of new Set(cells.map((cell) => cell.place))) {
          belief.cellThere[place] = (belief.cellThere[place] as number) + chance;
        }
        belief.playbooks[playbook] = (belief.playbooks[playbook] as number) + chance;
      }
    }
  }
  const share = (sum: number) => sum / total;
  return {
    operative: belief.operative.map(share),
    cellThere: belief.cellThere.map(share),
    playbooks: belief.playbooks.map(share),
    states: belief.states,
  };
}

/** Every way to fill the cells with different people; within a cell order does not count. */
export function identities(people: readonly number[], sizes: readonly number[]): number[][][] {
  const [size, ...others] = sizes;
  if (size === undefined) return [[]];
  return choices(people, size).flatMap((members) =>
    identities(
      people.filter((person) => !members.includes(person)),
      others,
    ).map((rest) => [members, ...rest]),
  );
}

function choices(people: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return people.flatMap((person, at) => choices(people.slice(at + 1), count - 1).map((rest) => [person, ...rest]));
}

type World = { crew: number[][]; harmless: Cast['harmless']; playbook: number };

/** Lives through all rounds with every cell everywhere it may be; chances are those of the files and the places together. */
function follow(board: Board, world: World, files: readonly RoundFile[], listeners: number): Joint {
  let joint: Joint = new Map([['', { cells: [], chance: 1 }]]);
  world.crew.forEach((_, slot) => {
    const next: Joint = new Map();
    for (const { cells, chance } of joint.values()) {
      for (const { share, at } of beginnings(board, slot)) add(next, [...cells, at], chance * share);
    }
    joint = next;
  });
  files.forEach((file, index) => {
    if (index > 0) joint = liveRound(board, world, joint, index, file, listeners);
  });
  return joint;
}

function liveRound(board: Board, world: World, joint: Joint, round: number, file: RoundFile, listeners: number): Joint {
  const next: Joint = new Map();
  const known = new Map<string, number>();
  const chanceOfFile = (shown: Shown[]): number => {
    const key = shown.map(({ place, deed, size }) => `${place}.${deed}.${size}`).join();
    let chance = known.get(key);
    if (chance === undefined) {
      const cast: Cast = { cells: shown, harmless: world.harmless };
      chance = tipsChance(board, cast, file.calls) * heardChance(board, cast, { listeners, heard: file.heard });
      for (const look of file.looks) chance *= lookChance(board, cast, look);
      known.set(key, chance);
    }
    return chance;
  };
  for (const { cells, chance } of joint.values()) {
    const move = (nth: number, moved: Hidden[], shown: Shown[], mass: number): void => {
      const cell = cells[nth];
      const members = world.crew[nth];
      if (cell === undefined || members === undefined) {
        add(next, moved, mass * chanceOfFile(shown));
        return;
      }
      const kind: Kind = { slot: nth, playbook: world.playbook, crew: members.length };
      for (const { deed, size, share, to } of movesOf(board, kind, cell, round)) {
        move(nth + 1, [...moved, to], [...shown, { place: to.place, deed, size, members }], mass * share);
      }
    };
    move(0, [], [], chance);
  }
  return next;
}

function add(joint: Joint, cells: Hidden[], chance: number): void {
  if (chance === 0) return;
  const key = cells.map(({ plan, place, ready }) => `${plan}.${place}.${ready}`).join();
  const known = joint.get(key);
  if (known === undefined) joint.set(key, { cells, chance });
  else known.chance += chance;
}

/** The evidence by rounds, from round 0 up to the last that has happened. */
function filesOf(board: Board, { round, observations }: Evidence): RoundFile[] {
  const model = modelOf(board);
  const files = Array.from({ length: round }, (): RoundFile => ({ looks: [], calls: [], heard: [] }));
  for (const { round: when, sensor, sight, place, person } of observations) {
    const file = files[when];
    if (file === undefined) continue;
    const who = personNumber(model, person);
    const where = place === null ? -1 : (model.placeIndex.get(place) ?? -1);
    if (sensor === 'tip') file.calls.push({ place: where, person: who });
    if (sensor === 'communication') file.heard.push(who);
    if (sensor === 'watch') noteLook(file, where, { person: who, sight: SIGHTS.indexOf(sight) });
  }
  return files;
}

function noteLook(file: RoundFile, place: number, seen: { person: number; sight: number }): void {
  let look = file.looks.find((one) => one.place === place);
  if (look === undefined) {
    look = { place, named: [], unnamed: [] };
    file.looks.push(look);
  }
  if (seen.sight < 0) return;
  if (seen.person >= 0) look.named.push(seen);
  else look.unnamed.push(seen.sight);
}
