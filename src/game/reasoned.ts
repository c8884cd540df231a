import type { Board } from '../rules/board';
import type { Command } from '../rules/command';
import { orderRule } from '../rules/orders/list';
import type { SeatId, State } from '../rules/state';
import type { Words } from '../text/words';

/** One thing that an agent did, and why; `did` is null for a reason that belongs to the whole round. */
export type ReasonedStep = { did: Words | null; why: Words | null };

/** What an agent did at one moment and why. For Control, and for everybody once the truth is revealed. */
export type Reasoned = { seat: SeatId; round: number; level: number; steps: ReasonedStep[] };

/** What an agent answered: commands in the order in which they are given, and its reasons. */
export type Decided = { commands: Command[]; reasons: Words[] };

/** Commands that an agent gives no reason for: they end its round or clear the paper. */
const WITHOUT_REASON: readonly Command['type'][] = ['ready', 'notReady', 'withdrawAll', 'withdrawOrder'];

const isReasoned = (command: Command): boolean => !WITHOUT_REASON.includes(command.type);

/**
 * Each command with its reason, in the order of giving; what is said beyond one reason a command belongs to the whole
 * round and stands at the end, without a command.
 */
export function withReasons({ commands, reasons }: Decided): { command: Command | null; why: Words | null }[] {
  let next = 0;
  const each = commands.map((command) => ({ command, why: isReasoned(command) ? (reasons[next++] ?? null) : null }));
  return [...each, ...reasons.slice(next).map((why) => ({ command: null, why }))];
}

/** What a command does, in one line in every language; null for one that needs no reason. */
export function commandInWords(board: Board, state: State, seat: SeatId, command: Command): Words | null {
  switch (command.type) {
    case 'giveOrder':
      return orderRule(command.order.kind).words(board, state, seat, command.order);
    case 'answerCard':
      return { key: 'control.didAnswer', params: cardTexts(board, command) };
    case 'sendReport':
      return { key: 'control.didSend', params: { seat: { seat: command.to } } };
    case 'askJointFile':
      return { key: 'control.didAsk' };
    case 'decideStop':
      return { key: 'control.didDecide', params: { choice: { words: { key: `play.${command.choice}Choice` } } } };
    default:
      return null;
  }
}

/** A reason about a card names it in every language, whichever one the agent read it in. */
export function reasonInWords(board: Board, command: Command | null, why: Words | null): Words | null {
  if (why?.params === undefined || command?.type !== 'answerCard') return why;
  const texts = cardTexts(board, command);
  const { params } = why;
  return {
    ...why,
    params: {
      ...params,
      ...('card' in params && { card: texts.card }),
      ...('option' in params && { option: texts.option }),
    },
  };
}

function cardTexts(board: Board, { card, option }: Extract<Command, { type: 'answerCard' }>) {
  const played = board.cards.get(card);
  const chosen = played?.options.find((one) => one.id === option);
  return {
    card: { text: played?.title ?? { en: card, fr: card } },
    option: { text: chosen?.title ?? { en: option, fr: option } },
  };
}
