import type { Words } from '../text/words';
import type { Board } from './board';
import { checkChance } from './checks';
import type { Odds } from './choices';
import type { Order } from './command';
import { roundsOnFile } from './grounds';
import type { KnownFile } from './known';
import { groundsKnown, lastSeenKnown } from './known';
import { raidChance } from './raids';
import { deedChance } from './sensors/watch';
import type { CardOption, DecisionCard } from './shape/cards';
import type { Sector } from './shape/map';
import type { Cell, CellDeed, SeatId, State } from './state';

type Item = Odds['items'][number];

/** A figure as the items of a chance show it: two decimals at most, no zero before the point. */
function figure(value: number): string {
  const rounded = String(Math.round(value * 100) / 100);
  return rounded.startsWith('0.') ? rounded.slice(1) : rounded;
}

function item(key: string, value: string, params?: NonNullable<Words['params']>): Item {
  return { words: params === undefined ? { key } : { key, params }, value };
}

/** A watch, if people meet or prepare there. How many traces this network leaves is not known, so the odds have a range. */
export function watchOdds(board: Board): Odds {
  const { watch } = board.numbers.sensors;
  const footprints = Object.values(board.numbers.doctrines).map(({ footprint }) => footprint);
  const sizes = Object.values(watch.plotSize);
  const least = Math.min(...footprints);
  const most = Math.max(...footprints);
  const capped = (chance: number) => Math.min(watch.most, chance);
  return {
    chance: capped(watch.prepare),
    range: [capped(watch.prepare * least * Math.min(...sizes)), capped(watch.prepare * most * Math.max(...sizes))],
    words: { key: 'odds.watch' },
    items: [
      item('odds.watchTeam', figure(watch.prepare)),
      item('odds.watchTraces', '× 1.0', { least: figure(least), most: figure(most) }),
    ],
    misled: { chance: watch.everyday, words: { key: 'odds.watchMisled' } },
  };
}

/** A follow, if the person belongs to a cell. */
export function followOdds(board: Board): Odds {
  const { follow } = board.numbers.sensors;
  return {
    chance: follow.sees,
    range: [Math.min(follow.overBorder, follow.sees), Math.max(follow.overBorder, follow.sees)],
    words: { key: 'odds.follow' },
    items: [
      item('odds.followSees', figure(follow.sees)),
      item('odds.followBorder', figure(follow.overBorder)),
      item('odds.followCompanion', figure(follow.companionNamed)),
    ],
    misled: { chance: follow.falseMeeting, words: { key: 'odds.followMisled' } },
  };
}

/** A study: what it finds in the involved, and what it finds in anybody else. */
export function studyOdds(board: Board): Odds {
  const { study } = board.numbers.sensors;
  return {
    chance: study.operative,
    range: null,
    words: { key: 'odds.study' },
    items: [item('odds.involved', figure(study.operative)), item('odds.others', figure(study.harmless))],
    misled: { chance: study.harmless, words: { key: 'odds.studyMisled' } },
  };
}

/** A question to a partner, likewise. */
export function partnerOdds(board: Board): Odds {
  const { partner } = board.numbers.sensors;
  const [least, most] = [Math.min(partner.operative, partner.returnee), Math.max(partner.operative, partner.returnee)];
  return {
    chance: partner.operative,
    range: [least, most],
    words: { key: 'odds.partner' },
    items: [
      item('odds.involved', figure(partner.operative)),
      item('odds.wasAbroad', figure(partner.returnee)),
      item('odds.others', figure(partner.harmless)),
    ],
    misled: { chance: partner.harmless, words: { key: 'odds.partnerMisled' } },
  };
}

/** An arrest: good if the file is right about where he is, poor if he has moved on. */
export function arrestOdds(board: Board, state: State, seat: SeatId, person: string, known?: KnownFile): Odds {
  const { arrestKnown, arrestUnknown, knownRounds } = board.numbers.capture;
  const place = lastSeenKnown(state, seat, person, known)?.place;
  const tracked = place !== undefined && roundsOnFile(state, seat, person) >= knownRounds;
  return {
    chance: tracked ? arrestKnown : arrestUnknown,
    range: [arrestUnknown, arrestKnown],
    words: tracked ? { key: 'odds.arrestTracked', params: { place: { place } } } : { key: 'odds.arrestUntracked' },
    items: [
      item('odds.arrestKnown', figure(arrestKnown), { rounds: knownRounds }),
      item('odds.arrestElsewhere', figure(arrestUnknown)),
    ],
    misled: null,
  };
}

/** A raid, if the named person is where the file puts him: it grows with the grounds on him. */
export function raidOdds(board: Board, state: State, seat: SeatId, person: string, known?: KnownFile): Odds {
  const { base, perGround, least } = board.numbers.capture;
  const own = groundsKnown(board, state, seat, person, known);
  const place = lastSeenKnown(state, seat, person, known)?.place;
  return {
    chance: raidChance(board, own),
    range: null,
    words: place === undefined ? { key: 'odds.raid' } : { key: 'odds.raidAt', params: { place: { place } } },
    items: [
      item('odds.raidBase', figure(base)),
      item('odds.raidGrounds', `+ ${figure(perGround * Math.max(0, own))}`, { grounds: own }),
      item('odds.raidOthers', figure(least)),
    ],
    misled: null,
  };
}

/** A check of one traveller at a border, for units as they were met there; null when nobody has been met. */
export function checkOdds(board: Board, sector: Sector, units: number | null): Odds {
  const counted = units ?? 1;
  const chance = checkChance(board, sector, counted);
  return {
    chance,
    range:
      units === null
        ? [checkChance(board, sector, 0), checkChance(board, sector, board.numbers.maxUnitsPerSector)]
        : null,
    words: units === null ? { key: 'odds.checkUnknown' } : { key: 'odds.check', params: { n: units } },
    items: [item(sector.border === 'external' ? 'odds.checkOuter' : 'odds.checkInner', figure(chance), { n: counted })],
    misled: null,
  };
}

const DEEDS: Partial<Record<Order['kind'], CellDeed>> = {
  journey: 'arrive',
  prepare: 'prepare',
  recruit: 'recruit',
  join: 'join',
  lieLow: 'lieLow',
};

/** What a cell's order leaves behind for a team that watches there. */
export function tracesOdds(board: Board, cell: Pick<Cell, 'size'>, order: Order | null): Odds {
  const did = (order === null ? undefined : DEEDS[order.kind]) ?? 'stay';
  const size = order?.kind === 'prepare' ? order.size : cell.size;
  const { footprint } = board.doctrine;
  const { watch } = board.numbers.sensors;
  const items = [
    item('odds.tracesDeed', figure(watch[did === 'launch' ? 'prepare' : did])),
    item('odds.tracesFootprint', `× ${figure(footprint)}`),
  ];
  if (size !== null && did !== 'stay' && did !== 'lieLow')
    items.push(item('odds.tracesSize', `× ${figure(watch.plotSize[size])}`));
  return { chance: deedChance(board, did, { size }), range: null, words: { key: 'odds.traces' }, items, misled: null };
}

/** The odds of a card's option: of what it rests on, else of what it may bring; null where nothing is drawn. */
export function cardOdds(card: DecisionCard, option: CardOption): Odds | null {
  if (card.about !== undefined && restsOnPerson(option)) {
    const { trueChance } = card.about;
    return { chance: trueChance, range: null, words: { key: 'odds.cardTrue' }, items: [], misled: null };
  }
  const drawn = option.effects.find((effect) => effect.do === 'chance');
  if (drawn === undefined) return null;
  return { chance: drawn.chance, range: null, words: { key: 'odds.cardChance' }, items: [], misled: null };
}

/** How often what a card says of its person is right; null where no option rests on it, so that none tells. */
export function cardRight({ about, options }: DecisionCard): number | null {
  return about !== undefined && options.some(restsOnPerson) ? about.trueChance : null;
}

function restsOnPerson({ effects }: CardOption): boolean {
  return effects.some(({ do: kind }) => kind === 'report' || kind === 'hold' || kind === 'alert');
}
