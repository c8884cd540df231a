import type { Board } from '../rules/board';
import type { Command } from '../rules/command';
import type { Seed } from '../rules/random';
import type { Playbook } from '../rules/shape/scenario';
import type { SeatId, State } from '../rules/state';
import type { TableFace } from '../view/face';
import type { SeatView } from '../view/seatView';
import { view } from '../view/view';
import type { ExerciseTable, Outcome } from './exerciseTable';
import type { Decided, Reasoned, ReasonedStep } from './reasoned';
import { commandInWords, reasonInWords, withReasons } from './reasoned';

/**
 * What an agent is asked: the same picture a person in its seat would have, and nothing else. The attacker's agent
 * also has its own secret plans.
 */
export type Question = {
  face: TableFace;
  view: SeatView;
  level: number;
  seed: Seed;
  playbooks: readonly Playbook[];
  /** Share of orders given at random at level 0. */
  slips: number;
  /** The rules of the exercise as this seat may know them: see `modelScenario`. */
  board: Board;
  /** Longest that it may think about a round, in milliseconds; levels that do not search have none. */
  budget?: { milliseconds: number };
};
/** Answers with the next commands, a step at a time: what waits first, then the round. Throws when it cannot. */
export type Decide = (question: Question) => Promise<Decided>;

export type AgentHost = {
  board: Board;
  table: ExerciseTable;
  face: TableFace;
  decide: Decide;
  /** What the agent of a seat knows of the rules. */
  boardOf: (seat: SeatId) => Board;
  /** Told what an agent did and why, as soon as it is done. */
  reasoned: (reasoned: Reasoned) => void;
  /** Whether agents may act at all now: the exercise runs. */
  mayAct: () => boolean;
  /** Says a command the ordinary way. */
  say: (seat: SeatId, command: Command) => Promise<Outcome>;
  seedOf: (seat: SeatId) => Seed;
  /** Waits as long as a person would before acting, or not at all. */
  hesitate: (seat: SeatId, round: number) => Promise<void>;
  /** Something went wrong with an agent; the exercise goes on. */
  troubled: (seat: SeatId, fault: unknown) => void;
};

/** Steps of one need: earlier drafts withdrawn, cards, orders, and the same again after a mishap. */
const MOST_STEPS = 6;
const LEVEL_WHEN_UNSET = 1;
/** Milliseconds that an agent may think about a round while people wait, by its level. */
export const PATIENCE_AT: Record<number, number> = { 2: 50, 3: 300, 4: 2000 };

/** Plays the seats that agents hold. `wake` is called after every change; nothing happens when no agent has to act. */
export function makeAgents(host: AgentHost): { wake: () => void } {
  const { board, table } = host;
  const busy = new Set<SeatId>();
  const stuck = new Set<string>();

  const levelOf = (seat: SeatId): number => table.state().holders[seat]?.level ?? LEVEL_WHEN_UNSET;
  const questionFor = (seat: SeatId): Question => {
    const level = levelOf(seat);
    const milliseconds = PATIENCE_AT[level];
    return {
      face: host.face,
      view: view(board, table.state(), seat, host.face.language),
      level,
      seed: host.seedOf(seat),
      playbooks: seat === 'attacker' ? board.scenario.playbooks : [],
      slips: seat === 'attacker' ? board.scenario.novice.slips : 0,
      board: host.boardOf(seat),
      ...(milliseconds !== undefined && { budget: { milliseconds } }),
    };
  };

  /**
   * Gives commands one by one for as long as the seat still has this to do, and tells why. A refused one is passed
   * over.
   */
  async function give(seat: SeatId, need: string, decided: Decided): Promise<void> {
    const { round } = table.state();
    const level = levelOf(seat);
    const steps: ReasonedStep[] = [];
    const still = (): boolean => host.mayAct() && needOf(board, table.state(), seat) === need;
    for (const { command, why } of withReasons(decided)) {
      const words = reasonInWords(board, command, why);
      if (command === null) {
        if (steps.length > 0) steps.push({ did: null, why: words });
        continue;
      }
      if (!still()) break;
      const did = commandInWords(board, table.state(), seat, command);
      const outcome = await host.say(seat, command);
      if (!outcome.ok) host.troubled(seat, outcome.fault ?? outcome.reason);
      else if (did !== null) steps.push({ did, why: words });
    }
    if (steps.length > 0) host.reasoned({ seat, round, level, steps });
  }

  async function act(seat: SeatId, need: string): Promise<void> {
    await host.hesitate(seat, table.state().round);
    const still = (): boolean => host.mayAct() && needOf(board, table.state(), seat) === need;
    for (let step = 0; step < MOST_STEPS && still(); step++) {
      try {
        await give(seat, need, await host.decide(questionFor(seat)));
      } catch (fault) {
        host.troubled(seat, fault);
      }
    }
    if (still()) await give(seat, need, { commands: leastCommands(questionFor(seat).view), reasons: [] });
    if (still()) stuck.add(`${seat}/${need}`);
  }

  function wake(): void {
    if (!host.mayAct()) return;
    for (const seat of board.seats) {
      const need = needOf(board, table.state(), seat);
      if (need === null || busy.has(seat) || stuck.has(`${seat}/${need}`)) continue;
      busy.add(seat);
      void act(seat, need)
        .catch((fault: unknown) => {
          stuck.add(`${seat}/${need}`);
          host.troubled(seat, fault);
        })
        .finally(() => {
          busy.delete(seat);
          wake();
        });
    }
  }
  return { wake };
}

/** What an agent in this seat has to do now, as a name that changes when it is done; null when nothing. */
function needOf(board: Board, state: State, seat: SeatId): string | null {
  if (state.holders[seat]?.by !== 'ai') return null;
  if (state.phase === 'planning') {
    const ready = seat === 'attacker' ? state.attacker.ready : (state.services[seat]?.ready ?? true);
    return ready ? null : `planning/${state.round}`;
  }
  if (state.phase === 'stops' && seat === board.borderService) {
    const open = state.stops.find((stop) => stop.decision === null);
    return open === undefined ? null : `stop/${open.id}`;
  }
  return null;
}

/** The least that keeps the table going when an agent fails: defaults of cards, wave through, ready. */
function leastCommands(seen: SeatView): Command[] {
  if (seen.kind === 'service' && seen.stop !== null) {
    return [{ type: 'decideStop', stop: seen.stop.stop, choice: 'waveThrough' }];
  }
  const cards = seen.kind === 'service' ? seen.cards.filter((card) => card.answer === null) : [];
  return [
    ...cards.map((card): Command => ({ type: 'answerCard', card: card.card, option: card.default })),
    { type: 'ready' },
  ];
}
