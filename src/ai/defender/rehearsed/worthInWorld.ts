import { personNumber } from '../../../belief/model';
import type { AlertCode } from '../../../rules/command';
import type { ServiceView } from '../../../view/seatView';
import type { Picture } from '../reasoned/picture';
import { costOfTrust } from '../reasoned/worth';
import type { Imagined, ImaginedCell } from './imagined';
import { AHEAD } from './imagined';
import type { Planned } from './planned';

/** That a stop ends with the man held, by the code on which he was hit; without any he is only noted. */
const HELD: Record<AlertCode, number> = { discreet: 0.1, check: 0.3, detain: 0.85 };
const MOVES = 0.75;
/** What is learned of a cell lowers what it may still do by so much at most; and what a lost member does to it. */
const LEARNED = 0.35;
const SHAKEN = 0.25;
/** What a round of powers lowers of what is to come, pressure of what is abroad. */
const POWERS = 0.12;
const PRESSURE = 0.4;
/** What a team lowers of it that may act on the file of those who look closer. */
const LENT = 0.15;
/** What one more operative at large is worth at the end, and a strike in a later round beside one now. */
const AT_LARGE = 0.02;
const LATER = 0.85;
/** Guards of later rounds can still be moved: as many as are likely there. */
const USUAL_GUARDS = 1;

/** A rehearsal's fixed part: grounds by person, chances of the act. */
export type Stage = { view: ServiceView; picture: Picture; grounds: ReadonlyMap<number, number>; checks: number[][] };

/** Sets a stage for rehearsing a seat's round. */
export function stageOf(view: ServiceView, picture: Picture): Stage {
  const { model } = picture.filter;
  const { externalMiss, internalMiss, perUnit } = picture.numbers.sensors.checks;
  const checks = view.posts.length > 0 || view.resources.some(({ resource }) => resource === 'unit');
  return {
    view,
    picture,
    grounds: new Map(view.people.map(({ code, grounds }) => [personNumber(model, code), grounds])),
    checks: picture.board.scenario.map.sectors.map(({ border }) => {
      const chances: number[] = [];
      let missed = border === 'external' ? externalMiss : internalMiss;
      for (let units = 0; checks && units <= picture.numbers.maxUnitsPerSector; units++) {
        chances.push(Math.max(0, 1 - missed));
        missed *= 1 - perUnit;
      }
      return chances;
    }),
  };
}

/** What a seat's round comes to in one imagined world, in attacks: less is lost, the more it is worth. */
export function worthInWorld(stage: Stage, world: Imagined, plan: Planned): number {
  const { view, picture } = stage;
  const { trust } = picture.numbers;
  let worth = -costOf(stage, world, plan);
  let quiet = 1;
  for (const cell of world.cells) {
    const taken = takenOf(stage, cell, plan);
    const share = Math.min(1, taken / cell.members.length);
    const able = (1 - share) * (1 - SHAKEN * Math.min(1, taken));
    quiet *= 1 - able * harmOf(stage, cell, plan);
    worth -= AT_LARGE * cell.members.length * (1 - share);
  }
  worth -= 1 - quiet;
  const gained = Math.min(plan.outreach * trust.outreach, Math.max(0, 10 - view.trust));
  worth += costOfTrust(view, gained) - (plan.powers ? costOfTrust(view, trust.emergencyPerRound) : 0);
  return worth;
}

/** How many of a cell are expected to be taken this round: behind doors, on the street, at borders. */
function takenOf(stage: Stage, cell: ImaginedCell, plan: Planned): number {
  const { capture } = stage.picture.numbers;
  let taken = 0;
  for (const member of cell.members) {
    const grounds = stage.grounds.get(member) ?? 0;
    let free = 1;
    for (const raid of plan.raids)
      if (raid.place === cell.place)
        free *= 1 - Math.min(capture.most, Math.max(capture.least, capture.base + capture.perGround * grounds));
    for (const arrest of plan.arrests) {
      if (arrest.person !== member) continue;
      const known = arrest.tracked === cell.place || arrest.home === cell.place;
      free *= 1 - (known ? capture.arrestKnown : capture.arrestUnknown);
    }
    const code = plan.alerts.get(member);
    if (code !== undefined) free *= 1 - MOVES * HELD[code] * checkedOnWay(stage, cell, plan);
    taken += 1 - free;
  }
  return taken;
}

function checkedOnWay({ picture, checks }: Stage, { sectors }: ImaginedCell, plan: Planned): number {
  const ids = picture.filter.model.sectors;
  let passed = 1;
  for (const sector of sectors) {
    if (sector < 0) continue;
    const units = plan.units[ids[sector] as string] ?? 0;
    passed *= 1 - (checks[sector]?.[units] ?? 0);
  }
  return 1 - passed;
}

/** What a cell will do within the rounds ahead if nobody of it is taken, in attacks. */
function harmOf({ picture, view }: Stage, cell: ImaginedCell, plan: Planned): number {
  const { targets, places } = picture.filter.model;
  const { guardFactor } = picture.numbers.launch;
  const weight = Math.min(1, cell.severity / Math.max(1, view.failAt - view.severity));
  const known = learnedOf(picture, cell, plan);
  const abroad = plan.pressure && picture.board.places.get(cell.place)?.kind === 'haven';
  const later =
    (1 - LEARNED * known) *
    (1 - (plan.powers ? POWERS : 0)) *
    (abroad ? 1 - PRESSURE : 1) *
    (1 - LENT * Math.min(1, plan.lent));
  let harm = 0;
  for (let target = 0; target < targets.length; target++) {
    const guards = plan.guards[places[targets[target] as number] as string] ?? 0;
    let discount = 1;
    for (let ahead = 0; ahead < AHEAD; ahead++) {
      let succeeds = cell.success;
      for (let guard = 0; guard < (ahead < 2 ? guards : USUAL_GUARDS); guard++) succeeds *= guardFactor;
      harm += (cell.strikes[target * AHEAD + ahead] as number) * succeeds * discount * (ahead === 0 ? 1 : later);
      discount *= LATER;
    }
  }
  return Math.min(1, harm) * weight;
}

/** How much of what there is to learn of a cell this round's looks and questions are expected to bring, 0 to 1. */
function learnedOf({ numbers }: Picture, cell: ImaginedCell, plan: Planned): number {
  const { watch, follow, study, partner } = numbers.sensors;
  let unknown = 1;
  for (const place of plan.watches) if (place === cell.place) unknown *= 1 - 0.7 * watch.prepare * watch.namesMember;
  for (const member of cell.members) {
    if (plan.follows.includes(member)) unknown *= 1 - follow.sees;
    if (plan.studies.includes(member)) unknown *= 1 - 0.5 * study.operative;
    if (plan.questions.includes(member)) unknown *= 1 - 0.5 * partner.returnee;
  }
  return 1 - unknown;
}

/** What a round costs in trust in this world: below the law, at doors with nobody behind, of people who are harmless. */
function costOf({ view, picture }: Stage, world: Imagined, plan: Planned): number {
  const { trust, capture } = picture.numbers;
  let points = 0;
  for (const { place, below } of plan.raids) {
    if (below) points += trust.belowLaw;
    points += world.cells.some((cell) => cell.place === place) ? trust.missedCell * 0.5 : trust.emptyDoor;
  }
  for (const { person, below } of plan.arrests) {
    if (below) points += trust.belowLaw;
    const missed = 1 - capture.arrestUnknown;
    points += world.member.has(person) ? trust.missedCell * missed * 0.5 : trust.harmlessHeld * capture.arrestKnown;
  }
  return costOfTrust(view, points);
}
