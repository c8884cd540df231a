import type { Board } from '../rules/board';
import { makeBoard } from '../rules/board';
import type { Scenario } from '../rules/shape/scenario';
import type { SeatId } from '../rules/state';

/** The scenario without its record of who was who. */
function withoutRecord({ historical: _historical, ...scenario }: Scenario): Scenario {
  const cells = scenario.people.cells.map(({ who: _who, ...cell }) => cell);
  return { ...scenario, people: { ...scenario.people, cells } };
}

/**
 * What the agent of each seat knows of the rules. `open` is the scenario under those options that nobody keeps secret: a
 * drawn way of working and the record's truth are not in it. The attacker's agent knows how its own network works.
 * Each board is made once.
 */
export function agentBoards(played: Scenario, open: Scenario): (seat: SeatId) => Board {
  let services: Board | null = null;
  let attacker: Board | null = null;
  return (seat) => {
    if (seat !== 'attacker') {
      services ??= makeBoard(withoutRecord(open));
      return services;
    }
    attacker ??= makeBoard({ ...withoutRecord(open), attacker: played.attacker, playbooks: played.playbooks });
    return attacker;
  };
}
