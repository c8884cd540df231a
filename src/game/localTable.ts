import { lastRound } from '../rules/actBoard';
import { makeBoard } from '../rules/board';
import type { Command } from '../rules/command';
import type { ExerciseFile } from '../rules/exerciseFile';
import type { Seed } from '../rules/random';
import { Refusal } from '../rules/refusal';
import type { Scenario } from '../rules/shape/scenario';
import type { SeatId, State } from '../rules/state';
import type { Language, Words } from '../text/words';
import { publicScenario } from '../view/publicScenario';
import { tableFace } from '../view/tableFace';
import { agentBoards } from './agentBoard';
import type { Decide } from './agents';
import { makeAgents } from './agents';
import { exerciseFileOf } from './exerciseFileOf';
import type { ExerciseTable } from './exerciseTable';
import { beginExercise, openTable } from './exerciseTable';
import type { Beginning } from './game';
import type { Emit } from './line';
import { makeLine } from './line';
import { memoryVault } from './memoryVault';
import { makePictures } from './pictures';
import type { Reasoned } from './reasoned';
import type { Answer, Room } from './room';
import type { ActUp, CommandUp } from './wire';

/**
 * What a game on one device is made from. `past` are the commands of a saved one, which are said again; `reasons` those
 * that its agents gave for theirs.
 */
export type LocalGame = Beginning & { scenario: Scenario; past?: ExerciseFile['commands']; reasons?: Reasoned[] };

export type LocalHost = {
  /** Seats that the player holds. */
  seats: SeatId[];
  decide: Decide;
  seedOf: (seed: Seed, seat: SeatId) => Seed;
  now: () => number;
  /** Waits before an agent acts; not at all when left out. */
  hesitate?: (seat: SeatId, round: number) => Promise<void>;
  /** Called after every command that was applied: the moment to save. */
  changed?: () => void;
  troubled?: (what: string, fault: unknown) => void;
};

/** An exercise of one player on one device. The page gets pictures of its own seats and nothing else. */
export type LocalTable = {
  /** Opens a line: everything that may be known now, then what changes. What is returned closes it. */
  attach: (emit: Emit, language: Language) => () => void;
  command: (up: CommandUp) => Promise<Answer>;
  act: (up: ActUp) => Promise<Answer>;
  /** The whole game, to be saved, resumed or replayed. */
  file: () => ExerciseFile;
  /** Why the agents did what they did so far. The page hears it after the end. */
  reasons: () => Reasoned[];
  /** What may be said of the game in a list. */
  summary: () => { round: number; rounds: number; ended: boolean };
  /** Nothing comes down any more and no agent acts. */
  stop: () => void;
};

/** Lays the table in the memory of a worker. Throws `Refusal` when a saved game cannot be played again by these rules. */
export async function openLocalTable(game: LocalGame, host: LocalHost): Promise<LocalTable> {
  const board = makeBoard(game.scenario);
  const vault = memoryVault(beginExercise(board, game));
  const table = await openTable(board, vault);
  const past = game.past ?? [];
  const began = host.now() - (past.at(-1)?.at ?? 0);
  await sayAgain(table, past, began);

  const pictures = makePictures(board, table);
  const lines = new Set<{ line: ReturnType<typeof makeLine>; language: Language }>();
  const reasons: Reasoned[] = [...(game.reasons ?? [])];
  const model = publicScenario(game.scenario);
  const holdsService = host.seats.some((seat) => board.services.has(seat));
  let paused = false;
  let stopped = false;
  const ended = (): boolean => table.state().phase === 'ended';

  const show = (): void => {
    const status = ended() ? 'ended' : paused ? 'paused' : 'running';
    const room: Room = {
      exercise: 'solo',
      group: '',
      status,
      revealed: ended(),
      aid: 'full',
      clock: null,
      me: { name: '', seats: [...host.seats], role: 'trainee' },
      control: null,
    };
    for (const { line, language } of lines) {
      try {
        line.face(tableFace(board, language));
        if (holdsService) line.model(model);
        line.room(room, status);
        if (ended()) line.reasons(reasons);
        for (const seat of host.seats) line.picture(seat, pictures(seat, language, ended()));
      } catch (fault) {
        host.troubled?.('show', fault);
      }
    }
  };

  async function say(
    seat: SeatId,
    id: string,
    holder: string,
    command: Command,
    guard: (state: State) => Words | null,
  ) {
    const outcome = await table.apply({ id, seat, command, holder, at: host.now() }, guard);
    if (outcome.ok && !outcome.again && !stopped) {
      show();
      host.changed?.();
      agents.wake();
    }
    if (!outcome.ok && outcome.fault !== undefined) host.troubled?.(command.type, outcome.fault);
    return outcome;
  }

  let agentSays = 0;
  const agents = makeAgents({
    board,
    table,
    face: tableFace(board, 'en'),
    decide: host.decide,
    boardOf: agentBoards(game.scenario, game.scenario),
    reasoned: (told) => {
      reasons.push(told);
      if (stopped) return;
      host.changed?.();
      if (ended()) show();
    },
    mayAct: () => !paused && !stopped && !ended(),
    say: (seat, command) =>
      say(seat, `agent:${agentSays++}`, 'agent', command, (state) =>
        state.holders[seat]?.by === 'ai' ? null : { key: 'room.notRunning' },
      ),
    seedOf: (seat) => host.seedOf(game.seed, seat),
    hesitate: host.hesitate ?? (async () => {}),
    troubled: (seat, fault) => host.troubled?.(`agent ${seat}`, fault),
  });
  agents.wake();

  const whyNot = ({ seat, round }: CommandUp, state: State): Words | null => {
    if (!host.seats.includes(seat)) return { key: 'room.notYourSeat' };
    if (ended()) return { key: 'room.ended' };
    if (paused) return { key: 'room.paused' };
    return round !== undefined && round !== state.round
      ? { key: 'room.roundMovedOn', params: { round: state.round } }
      : null;
  };

  return {
    attach: (emit, language) => {
      const opened = { line: makeLine(emit), language };
      lines.add(opened);
      show();
      return () => lines.delete(opened);
    },
    command: async (up) => {
      const outcome = await say(up.seat, `me:${up.id}`, 'me', up.command, (state) => whyNot(up, state));
      return outcome.ok ? { id: up.id, ok: true } : { id: up.id, ok: false, reason: outcome.reason };
    },
    act: async ({ id, action }) => {
      if (action.type === 'end') {
        const outcome = await say('control', `control:${id}`, 'me', { type: 'endExercise' }, () => null);
        return outcome.ok ? { id, ok: true } : { id, ok: false, reason: outcome.reason };
      }
      if (action.type !== 'pause' && action.type !== 'resume')
        return { id, ok: false, reason: { key: 'room.notAlone' } };
      paused = action.type === 'pause';
      show();
      agents.wake();
      return { id, ok: true };
    },
    reasons: () => [...reasons],
    file: () => exerciseFileOf(game.scenario, game, vault.entries, table.state(), began),
    summary: () => ({ round: table.state().round, rounds: lastRound(board, table.state()), ended: ended() }),
    stop: () => {
      stopped = true;
      lines.clear();
    },
  };
}

/** Says the commands of a saved game again, one by one, as they were said. */
async function sayAgain(table: ExerciseTable, past: ExerciseFile['commands'], began: number): Promise<void> {
  for (const [index, { seat, command, at }] of past.entries()) {
    const outcome = await table.apply({ id: `past:${index}`, seat, command, holder: 'past', at: began + (at ?? 0) });
    if (!outcome.ok) throw outcome.fault ?? new Refusal(outcome.reason);
  }
}
