import type { Board } from '../../rules/board';
import type { Playbook } from '../../rules/shape/scenario';
import { ARRIVE, LIE_LOW, PREPARE, RECRUIT, STAY } from '../deeds';
import type { Model } from '../model';
import { modelOf } from '../model';
import type { Shares } from '../policy';
import { APPROACHING, BIDING, LURKING, plannedSize, STRIKING, TRAVELLING, WAITING, working } from '../policy';
import { TASTES } from '../ways';

/** One cell as it may be: the plan it follows, where it is, how ready. */
export type Hidden = { plan: number; place: number; ready: number };
/** What it does next, how likely, and where that leaves it. */
export type Move = { deed: number; size: number; share: number; to: Hidden };

/** Whom a cell has and how its network plays. */
export type Kind = { slot: number; playbook: number; crew: number };

/** Where a cell begins: at any place where it may, with every plan, those near a target likelier. */
export function beginnings(board: Board, slot: number): { share: number; at: Hidden }[] {
  const model = modelOf(board);
  const starts = model.cells[slot]?.starts ?? [0];
  return starts.flatMap((place) => begunAt(model, place, 1 / starts.length));
}

function begunAt(model: Model, place: number, mass: number): { share: number; at: Hidden }[] {
  const { targets, places, ways } = model;
  const begun: { share: number; at: Hidden }[] = [];
  for (let taste = 0; taste < TASTES; taste++) {
    const plans = targets.map((_, target) => taste * targets.length + target);
    const prices = plans.map((plan) => ways.price[plan * places.length + place] as number);
    const likings = prices.map((price) => 1 / (1 + price - Math.min(...prices)) ** 2);
    const total = likings.reduce((sum, liking) => sum + liking, 0);
    plans.forEach((plan, at) => {
      begun.push({ share: (mass * (likings[at] as number)) / total / TASTES, at: { plan, place, ready: 0 } });
    });
  }
  return begun;
}

/** Everything that a cell may do in a round but strike, by the shares of the stage that it is in. */
export function movesOf(board: Board, kind: Kind, from: Hidden, round: number): Move[] {
  const model = modelOf(board);
  const { ways, places } = model;
  const size = plannedSize(model, kind.playbook, kind.crew);
  const isReady = from.ready >= (model.needs[size] as number);
  const shares = sharesOf(model, kind, from, round, { size, isReady });
  const at = from.plan * places.length + from.place;
  const shown = from.ready > 0 ? size : 0;
  const moves: Move[] = [
    { deed: STAY, size: shown, share: shares.stay, to: from },
    { deed: LIE_LOW, size: shown, share: shares.lieLow, to: from },
    { deed: RECRUIT, size: shown, share: shares.gather, to: from },
    { deed: PREPARE, size, share: shares.prepare, to: { ...from, ready: Math.min(7, from.ready + 1) } },
  ];
  const travel = (way: number, share: number) => {
    const end = ways.list[way]?.end;
    if (end === undefined) moves.push({ deed: LIE_LOW, size: shown, share, to: from });
    else moves.push({ deed: ARRIVE, size: shown, share, to: { ...from, place: end } });
  };
  const straight = model.playbooks[kind.playbook]?.ground === 'target';
  travel((isReady || straight ? ways.toTarget[at] : ways.toStaging[at]) as number, shares.journey);
  const legs = ways.anywhere[from.place] ?? [];
  for (const way of legs) travel(way, shares.anywhere / legs.length);
  return moves.filter(({ share }) => share > 0);
}

function sharesOf(
  model: Model,
  { slot, playbook, crew }: Kind,
  { plan, place }: Hidden,
  round: number,
  { size, isReady }: { size: number; isReady: boolean },
): Shares {
  const { ways, places, targets } = model;
  const book = model.playbooks[playbook] as Playbook;
  const at = plan * places.length + place;
  if (round < (model.cells[slot]?.earliest ?? 1)) return WAITING;
  const late = round >= model.rounds - 1;
  if (isReady) {
    if (targets[plan % targets.length] === place) return late || round >= book.strikeFrom ? STRIKING : LURKING;
    return late || round + (ways.rounds[at] as number) >= book.strikeFrom ? APPROACHING : BIDING;
  }
  if (book.ground === 'target' && (ways.toTarget[at] as number) >= 0) return APPROACHING;
  const onTheWay = book.ground !== 'here' && (ways.toStaging[at] as number) >= 0 && !targets.includes(place);
  return onTheWay ? TRAVELLING : working(book.growth, crew < (model.crew[size] as number) + 1);
}
