import type { Person, Report, State } from '../../rules/state';

/** Which code each person of a made-up world is to bear: a permutation, as far as it differs. */
export type Renaming = Record<string, string>;

/** Adds to a renaming that one code becomes another, and keeps it a permutation. */
export function rename(names: Renaming, from: string, to: string): void {
  const holder = Object.keys(names).find((code) => names[code] === to) ?? to;
  const before = names[from] ?? from;
  names[from] = to;
  if (holder !== from) names[holder] = before;
}

/** Lets the people of a made-up world bear other codes, in its cells, files, alerts and cards alike. */
export function swapCodes(state: State, names: Renaming): void {
  const as = (code: string): string => names[code] ?? code;
  const orNull = (code: string | null): string | null => (code === null ? null : as(code));
  const people = state.people.map((person): Person => ({ ...person }));
  for (const person of people) {
    const at = people.findIndex(({ code }) => code === as(person.code));
    const { code, n } = people[at] as Person;
    state.people[at] = { ...person, code, n };
  }
  for (const cell of state.cells) cell.members = cell.members.map(as);
  const report = (one: Report): Report => ({ ...one, person: orNull(one.person), others: one.others.map(as) });
  for (const id in state.services) {
    const own = state.services[id];
    if (own === undefined) continue;
    own.file = own.file.map(report);
    own.history = own.history.map(({ round, order }) =>
      'person' in order ? { round, order: { ...order, person: as(order.person) } } : { round, order },
    );
  }
  for (const entry of state.awaited) entry.report = report(entry.report);
  for (const alert of state.alerts) alert.person = as(alert.person);
  for (const shadow of state.shadows) shadow.person = as(shadow.person);
  state.cards = state.cards.map((card) => ({
    ...card,
    person: orNull(card.person),
    companion: orNull(card.companion),
  }));
  state.injects = state.injects.map((one) => ({
    ...one,
    person: orNull(one.person),
    companion: orNull(one.companion),
  }));
}
