import type { Question } from './hypotheses';

/** Which judgement is meant: of which service, in which round, about which cell and question. */
export type AskedOf = { service: string; round: number; cell: string; question: Question };

/**
 * A judgement that was asked for: the chances that a service gave to the answers of each part of a question then. About
 * people the parts are the members of the cell, each with [harmless, of the network]. Null where none was asked for.
 */
export type Stated = (asked: AskedOf) => number[][] | null;
