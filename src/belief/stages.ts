import type { Playbook } from '../rules/shape/scenario';
import type { Model } from './model';
import type { Spots } from './plans';
import type { Shares } from './policy';
import { APPROACHING, BIDING, LURKING, STRIKING, TRAVELLING, WAITING, working } from './policy';

/** What decides in a round which part of its plan a cell is in. */
export type Stages = {
  waits: boolean;
  /** Where it prepares: where it stands, beside its target, or there. */
  ground: NonNullable<Playbook['ground']>;
  work: Shares;
  /** Readiness that its plot needs. */
  needs: number;
  /** A cell so many rounds from its target sets out now. */
  dueFrom: number;
};

/** How strong a cell is in a round: the size of plot that it works at, who is at large, steps of readiness just lost. */
export type Strength = { size: number; crew: number; loss: number };

const EVER = 1000;

/** The stages of a slot's cell in a round under a playbook. */
export function stagesOf(model: Model, book: number, slot: number, round: number, { size, crew }: Strength): Stages {
  const playbook = model.playbooks[book];
  const last = round >= (round > model.rounds ? model.lastRound : model.rounds) - 1;
  return {
    ground: playbook?.ground ?? 'beside',
    waits: round < (model.cells[slot]?.earliest ?? 1),
    work: working(playbook?.growth ?? 0.3, isShort(model, size, crew)),
    needs: model.needs[size] as number,
    dueFrom: last ? -EVER : (playbook?.strikeFrom ?? 1) - round,
  };
}

/** Whether a cell has too few people to lose one from its plot. */
export function isShort(model: Model, size: number, crew: number): boolean {
  return crew < (model.crew[size] as number) + 1;
}

/** Whether a journey by its plan leads to its target rather than to where it prepares on the way there. */
export function goesToTarget({ ground }: Stages, ready: boolean): boolean {
  return ready || ground === 'target';
}

/** Which part of its plan a cell is in, by plan and place. */
export function stageAt(stages: Stages, spots: Spots, at: number, ready: boolean): Shares {
  if (stages.waits) return WAITING;
  if (ready) {
    if (spots.atTarget[at] === 1) return stages.dueFrom <= 0 ? STRIKING : LURKING;
    return stages.dueFrom <= (spots.rounds[at] as number) ? APPROACHING : BIDING;
  }
  if (stages.ground === 'here') return stages.work;
  if (stages.ground === 'target') return (spots.toTarget[at] as number) < 0 ? stages.work : APPROACHING;
  return (spots.toStaging[at] as number) < 0 || spots.onTarget[at] !== 0 ? stages.work : TRAVELLING;
}
