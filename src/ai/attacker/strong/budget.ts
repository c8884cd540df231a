/** How long an agent may think: so many exercises played out in the mind, or so much time. */
export type Budget = { iterations: number } | { milliseconds: number };

export type OpenBudget = { iterations: number; mayGoOn: () => boolean };

/** With time for a budget nobody counts. */
const UNCOUNTED = 100_000;
/** Milliseconds kept for the last answer and for writing the orders down. */
const KEPT = 10;

/** A budget that begins to run now. Iterations give the same result everywhere; time does not. */
export function openBudget(budget: Budget): OpenBudget {
  if ('iterations' in budget) return { iterations: budget.iterations, mayGoOn: () => true };
  const end = performance.now() + budget.milliseconds - KEPT;
  return { iterations: UNCOUNTED, mayGoOn: () => performance.now() < end };
}
