import type { ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { write } from '../../desk';
import type { Form } from '../../forms';
import { formsOf } from '../../forms';
import type { Inclination } from './inclination';
import type { Picture } from './picture';
import { isThere, likely } from './picture';

/** What is learned where it is open whether a cell is there, beside what is seen of one that is. */
const OPEN = 0.4;
/** A place watched last round is worth a little more: what is seen twice is surer. */
const STEADY = 1.15;
const NOISE = 0.02;
/** A companion named on a follow counts so much beside the man himself. */
const COMPANIONS = 2;

type Look = { form: Form<'watch'> | Form<'follow'>; value: number; cost: number };

/**
 * Looks where most is to be learned: places where a cell may be at work, and people who likely belong to it, of whom
 * more is needed. A follow takes two teams, so it must be worth two watches. `noticed` is how many cells a
 * team would notice at a place.
 */
export function watchForMost(
  desk: Desk<ServiceView>,
  picture: Picture,
  { following }: Inclination,
  noticed: (place: string) => number = (place) => picture.cellAt(place) * picture.numbers.sensors.watch.prepare,
): void {
  const looks = [...watches(desk, picture, noticed), ...follows(desk, picture, following)].sort(
    (a, b) => b.value / b.cost - a.value / a.cost || (a.form.target < b.form.target ? -1 : 1),
  );
  desk.considered += looks.length;
  for (const { form } of looks) {
    if (form.order.kind === 'follow') {
      const { person } = form.order;
      const n = Math.round(100 * likely(picture, person));
      write(desk, form.order, form.cost, { key: 'reason.likelyFollow', params: { person: { person }, n } });
    } else {
      const { place } = form.order;
      const n = Math.round(100 * picture.cellAt(place));
      const key = watchedLast(desk.view, place) ? 'reason.likelySteady' : 'reason.likelyWatch';
      write(desk, form.order, form.cost, { key, params: { place: { place }, n } });
    }
  }
}

function watches({ view, chance }: Desk<ServiceView>, picture: Picture, noticed: (place: string) => number): Look[] {
  const { watch } = picture.numbers.sensors;
  return formsOf(view, 'watch').map((form) => {
    const { place } = form.order;
    const cell = picture.cellAt(place);
    const tells = watch.namesMember + OPEN * (1 - cell);
    const value =
      noticed(place) * tells * (watchedLast(view, place) ? STEADY : 1) + NOISE * chance.now(`place/${place}`);
    return { form, value, cost: form.cost?.amount ?? 1 };
  });
}

function follows({ view, face }: Desk<ServiceView>, picture: Picture, following: number): Look[] {
  const { follow } = picture.numbers.sensors;
  return formsOf(view, 'follow').flatMap((form) => {
    const { person } = form.order;
    const known = view.people.find(({ code }) => code === person);
    if (known === undefined || known.grounds < face.law.follow) return [];
    if (view.follows.some((one) => one.person === person)) return [];
    const abroad = picture.board.scenario.map.places
      .filter(({ kind }) => kind === 'haven')
      .reduce((sum, { id }) => sum + isThere(picture, person, id), 0);
    const chance = likely(picture, person) * (1 - abroad);
    const value = following * chance * follow.sees * (1 + COMPANIONS * follow.companionNamed * 0.5);
    return [{ form, value, cost: form.cost?.amount ?? 2 }];
  });
}

function watchedLast({ history, round }: ServiceView, place: string): boolean {
  return history.some((past) => past.round === round - 1 && past.order.kind === 'watch' && past.order.place === place);
}
