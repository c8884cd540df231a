import type { Board } from '../../rules/board';

const known = new WeakMap<Board, Record<string, number>>();

/** How many shortest ways from havens to targets pass each sector, by the map alone. */
export function crossingsOnTheWay(board: Board): Record<string, number> {
  let passed = known.get(board);
  if (passed === undefined) {
    passed = count(board);
    known.set(board, passed);
  }
  return passed;
}

function count(board: Board): Record<string, number> {
  const passed: Record<string, number> = {};
  for (const { id, kind } of board.scenario.map.places) {
    if (kind !== 'haven') continue;
    const before = stepsFrom(board, id);
    for (const target of board.targets) {
      for (let at = target.id; at !== id; ) {
        const step = before.get(at);
        if (step === undefined) break;
        if (step.sector !== null) passed[step.sector] = (passed[step.sector] ?? 0) + 1;
        at = step.from;
      }
    }
  }
  return passed;
}

type Step = { from: string; sector: string | null };

/** For each place that can be reached, the last step of a way there with the fewest legs. */
function stepsFrom(board: Board, start: string): Map<string, Step> {
  const before = new Map<string, Step>();
  const open = [start];
  for (let at = 0; at < open.length; at++) {
    const from = open[at] as string;
    for (const { to, sector } of board.legs.get(from) ?? []) {
      if (to === start || before.has(to)) continue;
      before.set(to, { from, sector: sector?.id ?? null });
      open.push(to);
    }
  }
  return before;
}
