/** How long an agent may think: so many exercises played out in the mind, or so much time. */
export type Budget = { iterations: number } | { milliseconds: number };

export type OpenBudget = {
  iterations: number;
  /** Asked before each step: whether there is time for one as long as the longest so far. */
  mayGoOn: () => boolean;
  /** Milliseconds left; without end where iterations are counted. */
  left: () => number;
};

/** With time for a budget nobody counts. */
const UNCOUNTED = 100_000;
/** Milliseconds kept for the last answer and for writing the orders down. */
const KEPT = 10;

/** A budget that begins to run now. Iterations give the same result everywhere; time does not. */
export function openBudget(budget: Budget): OpenBudget {
  if ('iterations' in budget)
    return { iterations: budget.iterations, mayGoOn: () => true, left: () => Number.POSITIVE_INFINITY };
  return clocked(performance.now() + budget.milliseconds - KEPT);
}

/**
 * A budget in two parts, the first of which takes a share. Both clocks begin now: what the first runs over it takes from
 * the second.
 */
export function openInParts(budget: Budget, share: number): [OpenBudget, OpenBudget] {
  if ('iterations' in budget) {
    const part = (size: number) => openBudget({ iterations: Math.floor(budget.iterations * size) });
    return [part(share), part(1 - share)];
  }
  return [openBudget({ milliseconds: KEPT + (budget.milliseconds - KEPT) * share }), openBudget(budget)];
}

function clocked(end: number): OpenBudget {
  let begun: number | null = null;
  let longest = 0;
  return {
    iterations: UNCOUNTED,
    mayGoOn: () => {
      const now = performance.now();
      if (begun !== null) longest = Math.max(longest, now - begun);
      begun = now;
      return now + longest < end;
    },
    left: () => end - performance.now(),
  };
}
