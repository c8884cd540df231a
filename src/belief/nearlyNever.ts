/** What is set where something is next to impossible, so that no surprise ends a belief. */
export const HARDLY = 1e-3;
/** What the rules know no way to: it has come from outside of them. */
export const NO_WAY = 1e-6;
