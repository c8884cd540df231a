import type { Board } from '../../rules/board';
import { weightNow } from '../../rules/reportAge';
import type { Report } from '../../rules/state';
import type { Belief } from '../belief';
import type { RoundTold } from './chronicle';
import { suspicionOf } from './suspicion';

/** The other side of a gap: who else looked like that, and what it would have cost to act on all of them. */
export type FalseAlarms = {
  /** Harmless people at large who looked at least as suspicious. */
  people: number;
  /** Trust that taking all of them would have cost, acting below the law included. */
  trust: number;
  /** Teams that it would have taken. */
  teams: number;
};

/**
 * How many harmless people looked at least as suspicious to a reader as the member of the plot whom he suspected
 * most. `file` is the reader's file then, for the grounds on each of them.
 */
export function falseAlarmsOf(
  board: Board,
  told: RoundTold,
  { beliefs, suspicion, file }: { beliefs: readonly Belief[]; suspicion: number; file: readonly Report[] },
): FalseAlarms {
  const { trust, law } = board.numbers;
  const needed = told.emergency ? Math.min(law.emergency, law.arrest) : law.arrest;
  const alarms: FalseAlarms = { people: 0, trust: 0, teams: 0 };
  for (const { code, role, fate } of told.people) {
    if (role === 'operative' || fate !== 'free') continue;
    const held = suspicionOf(beliefs, code);
    if (held < suspicion || held === 0) continue;
    alarms.people += 1;
    alarms.teams += 1;
    alarms.trust += trust.harmlessHeld + (groundsOn(board, file, code, told.round) < needed ? trust.belowLaw : 0);
  }
  return alarms;
}

function groundsOn(board: Board, file: readonly Report[], code: string, round: number): number {
  const counted = new Set<string>();
  let sum = 0;
  for (const report of file) {
    if (report.person !== code || counted.has(report.origin)) continue;
    counted.add(report.origin);
    sum += weightNow(board, report, round);
  }
  return sum;
}
