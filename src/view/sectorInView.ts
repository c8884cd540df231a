import type { Odds } from '../rules/choices';
import { checkOdds } from '../rules/odds';
import type { Reading } from '../rules/reading';
import type { Sector } from '../rules/shape/map';
import { fieldsOf, ToRead } from '../rules/toRead';
import type { AttackerView } from './seatView';

type SectorInView = AttackerView['sectors'][number];

const FIELDS = fieldsOf<SectorInView>({ sector: true, units: true, round: true, checked: true });

/** Every sector with what the attacker met there last. */
export function sectorsMet(at: Reading): SectorInView[] {
  return at.board.scenario.map.sectors.map((sector) => new SectorToRead(at, sector));
}

class SectorToRead extends ToRead implements SectorInView {
  readonly sector: string;
  readonly units: number | null;
  readonly round: number | null;
  readonly #at: Reading;
  readonly #sector: Sector;

  constructor(at: Reading, sector: Sector) {
    super();
    const last = at.state.attacker.met.findLast((meeting) => meeting.sector === sector.id);
    this.sector = sector.id;
    this.units = last?.units ?? null;
    this.round = last?.round ?? null;
    this.#at = at;
    this.#sector = sector;
  }

  get checked(): Odds {
    return checkOdds(this.#at.board, this.#sector, this.units);
  }

  protected fields(): readonly string[] {
    return FIELDS;
  }
}
