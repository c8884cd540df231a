import { alertOn } from '../rules/alerts';
import { isKnownHeld } from '../rules/before';
import type { Board } from '../rules/board';
import type { Known } from '../rules/known';
import type { Reading } from '../rules/reading';
import type { Person, ServiceState, State } from '../rules/state';
import { fieldsOf, ToRead } from '../rules/toRead';
import type { Language, Words } from '../text/words';
import { reportId } from './reportInView';
import type { PersonInView } from './seatView';

const FIELDS = fieldsOf<PersonInView>({
  code: true,
  listed: true,
  home: true,
  note: true,
  lastSeen: true,
  grounds: true,
  enough: true,
  missing: true,
  reports: true,
  alert: true,
  held: true,
});

/** Everybody on a service's own file, by dossier code. What the old dossier says is known to those who hold it. */
export function peopleOnFile(at: Reading, file: ServiceState, language: Language): PersonInView[] {
  const people: PersonInView[] = [];
  const everybody = at.state.people;
  for (let index = 0; index < everybody.length; index++) {
    const known = at.known.at(index);
    if (known !== undefined) people.push(new PersonToRead(at, file, everybody[index] as Person, known, language));
  }
  return people;
}

class PersonToRead extends ToRead implements PersonInView {
  readonly code: string;
  readonly grounds: number;
  readonly held: boolean;
  readonly #at: Reading;
  readonly #file: ServiceState;
  readonly #person: Person;
  readonly #known: Known;
  readonly #language: Language;

  constructor(at: Reading, file: ServiceState, person: Person, known: Known, language: Language) {
    super();
    this.code = person.code;
    this.grounds = known.grounds;
    this.held = isKnownHeld(at.state, at.seat, person);
    this.#at = at;
    this.#file = file;
    this.#person = person;
    this.#known = known;
    this.#language = language;
  }

  get lastSeen(): PersonInView['lastSeen'] {
    return this.#known.lastSeen;
  }

  get listed(): boolean {
    return this.#file.file.some(({ sensor, person }) => sensor === 'dossier' && person === this.code);
  }

  get home(): string | null {
    return this.#subject?.home ?? null;
  }

  get note(): string | null {
    return this.#subject?.note[this.#language] ?? null;
  }

  get enough(): Words {
    return whatItIsEnoughFor(this.#at.board, this.#at.state, this.grounds).enough;
  }

  get missing(): Words | null {
    return whatItIsEnoughFor(this.#at.board, this.#at.state, this.grounds).missing;
  }

  get reports(): string[] {
    const ids: string[] = [];
    for (const [index, { person, others }] of this.#file.file.entries()) {
      if (person === this.code) ids.push(reportId(index));
      for (const other of others) if (other === this.code) ids.push(reportId(index));
    }
    return ids;
  }

  get alert(): PersonInView['alert'] {
    const { board, state, seat } = this.#at;
    return seat === board.borderService ? (alertOn(state, this.code)?.code ?? null) : null;
  }

  get #subject() {
    const { subject } = this.#person;
    return this.listed && subject !== null ? this.#at.board.scenario.people.subjects[subject] : undefined;
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}

/** The law in a sentence: what grounds are enough for, and what is missing to the next step. */
function whatItIsEnoughFor(board: Board, state: State, own: number): { enough: Words; missing: Words | null } {
  const { law } = board.numbers;
  const act = state.emergency ? law.emergency : law.arrest;
  const steps = [
    { key: 'Discreet', at: Math.min(law.follow, law.discreet) },
    { key: 'Check', at: law.check },
    { key: 'Detain', at: law.detain },
    { key: 'Arrest', at: act },
  ].sort((a, b) => a.at - b.at);
  const met = steps.filter((step) => own >= step.at);
  const next = steps.find((step) => own < step.at);
  return {
    enough: { key: `view.enough${met.at(-1)?.key ?? 'Nothing'}` },
    missing: next === undefined ? null : { key: `view.missing${next.key}`, params: { by: next.at - own } },
  };
}
