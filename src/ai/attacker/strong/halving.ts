/** What several options were worth on the same worlds: `values[option][world]`, as far as each was tried. */
export type Trials = { values: number[][]; order: number[]; spent: number };

/** How one asks what an option is worth in a world, and whether there is time for one more answer. */
export type Trial = {
  options: number;
  worlds: number;
  budget: number;
  worthOf: (option: number, world: number) => number;
  mayGoOn: () => boolean;
};

/**
 * Sequential halving: every option is tried on the same few worlds, the worse half is left out, and the rest on more
 * worlds, until one is left beside option 0, which always stays. Options end up in order of their mean, best first.
 */
export function halve({ options, worlds, budget, worthOf, mayGoOn }: Trial): Trials {
  const values: number[][] = Array.from({ length: options }, () => []);
  let running = values.map((_, option) => option);
  let spent = 0;
  const rounds = Math.max(1, Math.ceil(Math.sqrt(options)));
  let tried = 0;
  for (let round = 0; running.length > 1 || round === 0; round++) {
    const share = Math.floor(budget / (rounds * running.length));
    const until = Math.min(worlds, tried + Math.max(1, share));
    for (let world = tried; world < until; world++) {
      if (spent + running.length > budget) return { values, order: best(values), spent };
      for (const option of running) {
        if (!mayGoOn()) return { values, order: best(values), spent };
        values[option]?.push(worthOf(option, world));
        spent += 1;
      }
    }
    if (until === tried && running.length <= 2) break;
    tried = until;
    if (running.length <= 2) {
      if (tried >= worlds) break;
      continue;
    }
    const kept = sorted(values, running).slice(0, Math.max(2, Math.ceil(running.length / 2)));
    running = kept.includes(0) ? kept : [0, ...kept.slice(0, -1)];
  }
  return { values, order: best(values), spent };
}

/** Options by how far they came, then by their mean. */
function best(values: readonly number[][]): number[] {
  const all = values.map((_, option) => option);
  return all.sort(
    (one, other) =>
      (values[other]?.length ?? 0) - (values[one]?.length ?? 0) ||
      mean(values[other] ?? []) - mean(values[one] ?? []) ||
      one - other,
  );
}

function sorted(values: readonly number[][], options: readonly number[]): number[] {
  return [...options].sort((one, other) => mean(values[other] ?? []) - mean(values[one] ?? []) || one - other);
}

/** The mean of some numbers; 0 of none. */
export function mean(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return numbers.length === 0 ? 0 : sum / numbers.length;
}
