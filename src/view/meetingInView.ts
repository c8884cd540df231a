import type { State } from '../rules/state';
import { fieldsOf, ToRead } from '../rules/toRead';
import type { Words } from '../text/words';
import type { AttackerView } from './seatView';

type MeetingInView = AttackerView['met'][number];

const FIELDS = fieldsOf<MeetingInView>({ round: true, sector: true, units: true, what: true, words: true });

/** What the attacker met at borders, the oldest first. */
export function meetingsInView(state: State): MeetingInView[] {
  return state.attacker.met.map((meeting) => new MeetingToRead(meeting));
}

class MeetingToRead extends ToRead implements MeetingInView {
  readonly round: number;
  readonly sector: string;
  readonly units: number;
  readonly what: string;

  constructor({ round, sector, units, what }: State['attacker']['met'][number]) {
    super();
    this.round = round;
    this.sector = sector;
    this.units = units;
    this.what = what;
  }

  get words(): Words {
    return { key: `view.met${this.what}`, params: { sector: { sector: this.sector }, n: this.units } };
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}
