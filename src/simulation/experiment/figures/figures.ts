/**
 * What an experiment counts in one game. Shares of games are 0 or 1; the others are counts, rounds or points. What a
 * game does not know, such as the round of an attack that never came, is counted as its file says.
 */
export const FIGURES = [
  /** Total severity reached what counts as failure; in a deck that begins after an attack, another one came. */
  'attack',
  /** At least one attack of any size. */
  'incident',
  /** Trust came to nothing: the country is lost. */
  'collapse',
  /** Attack or collapse. */
  'lost',
  'severity',
  'trust',
  'rounds',
  'prevented',
  /** Attack still possible, and not yet come, with a third of the rounds to go. */
  'undecided',
  'taken',
  'harmlessHeld',
  'raids',
  'raidHits',
  'studiesPositive',
  'studiesFalse',
  'tips',
  'trueTips',
  /** First round in which a file holds "more likely than not" against one of the network; one more than the last when none does. */
  'noticed',
  /** A cell went to work on a plot; and before its launch, or the end, a file held as much against a member. */
  'plots',
  'plotsNamed',
  'stops',
  /** Stops of a party of the network: those it opened, where holding or questioning was lawful, and where some were held. */
  'networkStops',
  'holdLawful',
  'questionLawful',
  /** Orders that cost points, of the seat that was warned from abroad, in the round of the warning. */
  'ordersAtWarning',
  /** Whether somebody labelled this game; and rounds of plots that led to an attack, by what was missing. */
  'gamesLabelled',
  'labelled',
  'labelStructural',
  'labelCollection',
  'labelSharing',
  'labelAnalysis',
  'labelDecision',
  'labelResource',
  'labelLuck',
] as const;
export type FigureName = (typeof FIGURES)[number];
export type Figures = Record<FigureName, number>;

/** Nothing counted yet. */
export function noFigures(): Figures {
  return Object.fromEntries(FIGURES.map((name) => [name, 0])) as Figures;
}
