import type { PersonInView, ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { write } from '../../desk';
import type { Form } from '../../forms';
import { formsOf } from '../../forms';
import { groundsToAct, suspects } from '../suspects';
import type { Inclination } from './inclination';
import type { Picture } from './picture';
import { isThere, likely } from './picture';
import { costOfTrust, worthOfTaking } from './worth';

/** What going in somewhere would bring, as far as the file and the law's odds tell. Worth and cost are in attacks. */
export type Entry = {
  person: PersonInView;
  form: Form<'raid'> | Form<'arrest'>;
  /** Where a raid goes; an arrest goes where its man is. */
  place: string | null;
  /** That the man named belongs to the network. */
  chance: number;
  value: number;
};

/** What papers found behind a door are worth beside a person taken. */
const PAPERS = 1;

/** Everybody whom the law lets this service go in for, and what it would bring. */
function entries(desk: Desk<ServiceView>, picture: Picture, { belowLaw, boldness }: Inclination): Entry[] {
  const { view, face } = desk;
  const law = groundsToAct(face, view);
  const atLeast = law - belowLaw;
  const raids = formsOf(view, 'raid');
  const arrests = formsOf(view, 'arrest');
  desk.considered += raids.length + arrests.length;
  const worth = boldness * worthOfTaking(picture);
  const charge = costOfTrust(view, picture.numbers.trust.belowLaw);
  const found: Entry[] = [];
  for (const person of suspects(view)) {
    if (person.grounds < atLeast) break;
    const raid = raids.find(({ order }) => order.person === person.code);
    const arrest = arrests.find(({ order }) => order.person === person.code);
    if (raid !== undefined) found.push(raidOn(view, picture, person, raid, worth));
    if (arrest !== undefined) found.push(arrestOf(view, picture, person, arrest, worth));
  }
  for (const entry of found) if (entry.person.grounds < law) entry.value -= charge;
  return found.sort((a, b) => b.value - a.value || (a.person.code < b.person.code ? -1 : 1));
}

/** That somebody is still where he was last seen, by how many rounds ago that was. */
const STAYS = [0.7, 0.6, 0.45, 0.3] as const;
const GONE = 0.15;

/** That somebody who belongs is where the file puts him: half by the belief, half by how lately he was seen there. */
function whereabouts(view: ServiceView, picture: Picture, { code, lastSeen }: PersonInView, place: string): number {
  const lately = lastSeen?.place === place ? (STAYS[view.round - lastSeen.round] ?? GONE) : 0;
  return (isThere(picture, code, place) + lately) / 2;
}

/** A raid finds the man as the odds have it if he is there, his companions now and then, and sometimes papers. */
function raidOn(view: ServiceView, picture: Picture, person: PersonInView, form: Form<'raid'>, worth: number): Entry {
  const { capture, trust } = picture.numbers;
  const place = person.lastSeen?.place ?? null;
  const chance = likely(picture, person.code);
  const there = place === null ? 0 : chance * whereabouts(view, picture, person, place);
  const finds = form.odds?.chance ?? capture.least;
  const cell = place === null ? 0 : picture.cellAt(place);
  const others = place === null ? 0 : Math.max(0, picture.operativesAt(place) - there) * capture.least;
  const taken = there * finds + others;
  const nobody = (1 - there * finds) * (1 - Math.min(1, others));
  const empty = costOfTrust(view, trust.emptyDoor) * (1 - cell) + costOfTrust(view, trust.missedCell) * cell;
  const value = worth * (taken + PAPERS * capture.document * cell) - nobody * empty;
  return { person, form, place, chance, value };
}

/** An arrest finds its man well where the file is right about him; a harmless man is found at home, and it costs. */
function arrestOf(
  view: ServiceView,
  picture: Picture,
  person: PersonInView,
  form: Form<'arrest'>,
  worth: number,
): Entry {
  const { capture, trust } = picture.numbers;
  const chance = likely(picture, person.code);
  const seen = person.lastSeen?.place;
  const tracked = seen !== undefined && (form.odds?.chance ?? 0) >= capture.arrestKnown;
  const known =
    (tracked ? whereabouts(view, picture, person, seen) : 0) + (seen === person.home ? 0 : homeShare(picture, person));
  const finds = capture.arrestUnknown + (capture.arrestKnown - capture.arrestUnknown) * Math.min(1, known);
  const reach = 1 - havenShare(picture, person.code);
  const taken = chance * finds * reach;
  const wronged = (1 - chance) * capture.arrestKnown;
  const missed = 1 - taken - wronged;
  const cost = wronged * costOfTrust(view, trust.harmlessHeld) + missed * costOfTrust(view, trust.missedCell);
  return { person, form, place: null, chance, value: worth * taken - cost };
}

function homeShare(picture: Picture, { code, home }: PersonInView): number {
  return home === null ? 0 : isThere(picture, code, home);
}

function havenShare(picture: Picture, code: string): number {
  let share = 0;
  for (const { place, chance } of picture.people.get(code)?.places ?? []) {
    if (picture.board.places.get(place)?.kind === 'haven') share += chance;
  }
  return share;
}

/** Goes in where the law allows and where it brings more than it costs: the most valuable first, one door once. */
export function goIn(desk: Desk<ServiceView>, picture: Picture, leaning: Inclination): void {
  const done: string[] = [];
  for (const { person, form, place, chance, value } of entries(desk, picture, leaning)) {
    if (value <= 0) return;
    if (done.includes(person.code) || (place !== null && done.includes(place))) continue;
    const params = { person: { person: person.code }, n: Math.round(100 * chance), grounds: person.grounds };
    const reason =
      place === null
        ? { key: 'reason.likelyArrest', params }
        : { key: 'reason.likelyRaid', params: { ...params, place: { place } } };
    if (write(desk, form.order, form.cost, reason)) done.push(person.code, ...(place === null ? [] : [place]));
  }
}
