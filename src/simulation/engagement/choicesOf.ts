import type { Command, Order } from '../../rules/command';
import type { PlayedView, SeatView, ServiceView } from '../../view/seatView';

/**
 * One thing that a seat could decide, the like states it is compared with, and what was chosen; `none` is a choice too.
 * `offered` are the options that could be chosen, where that differs between like states: a hand of cards.
 */
export type Choice = { kind: string; like: string; chosen: string[]; offered?: string[] };

const NONE = 'none';
/** Orders that a cell may have beside its one order of the round. */
const BESIDE: readonly string[] = ['playCard', 'papers'];
const RANKS = ['first', 'second', 'third'];

/**
 * What a decision decided: a stop; every card that waited; or a round, which is one choice for each kind of order
 * that could be given, for the attacker one for each cell, and one for what is sent. States are alike when seat,
 * third of the exercise and share of the resource that is left are the same.
 */
export function choicesOf(seen: SeatView, commands: readonly Command[]): Choice[] {
  if (seen.kind === 'control' || seen.phase === 'ended') return [];
  const third = Math.min(2, Math.floor((3 * (seen.round - 1)) / seen.rounds));
  if (seen.kind === 'service' && seen.stop !== null) return stopChoice(seen, commands, third);
  const answers = commands.filter((one) => one.type === 'answerCard');
  if (answers.length > 0) {
    return answers.map(({ card, option }) => ({ kind: 'card', like: `card/${card}/${third}`, chosen: [option] }));
  }
  if (!commands.some((one) => one.type === 'ready')) return [];
  const orders = commands.flatMap((one) => (one.type === 'giveOrder' ? [one.order] : []));
  return seen.kind === 'service'
    ? [...kindChoices(seen, orders, third), ...sendChoice(seen, commands, third)]
    : [...kindChoices(seen, orders, third), ...cellChoices(seen, orders, third)];
}

/** A stop is one choice: what was said first, asking the joint file among it. */
function stopChoice({ stop }: ServiceView, commands: readonly Command[], third: number): Choice[] {
  if (stop === null || stop.joint !== null) return [];
  const said = commands[0];
  const chosen = said?.type === 'decideStop' ? said.choice : (said?.type ?? NONE);
  return [{ kind: 'stop', like: `stop/${stop.alert ?? 'papers'}/${third}`, chosen: [chosen] }];
}

function kindChoices(seen: PlayedView, orders: readonly Order[], third: number): Choice[] {
  const choices: Choice[] = [];
  for (const option of seen.options.orders) {
    const { kind, names } = option;
    if (((names === 'cell' || names === 'journey') && !BESIDE.includes(kind)) || !option.possible) continue;
    const chosen: string[] = [];
    for (const order of orders) if (order.kind === kind) addOnce(chosen, optionIn(seen, order));
    if (chosen.length === 0) chosen.push(NONE);
    const like = `${kind}/${third}/${leftOf(seen, option.cost?.resource ?? null)}`;
    choices.push(
      kind === 'playCard' ? { kind, like, chosen, offered: offeredOf(option.targets) } : { kind, like, chosen },
    );
  }
  return choices;
}

function addOnce(chosen: string[], option: string): void {
  if (!chosen.includes(option)) chosen.push(option);
}

/** The cards that could be played from this hand, and playing none. */
function offeredOf(targets: readonly { id: string; possible: boolean }[]): string[] {
  return [NONE, ...targets.filter(({ possible }) => possible).map(({ id }) => id)];
}

function cellChoices(seen: Extract<SeatView, { kind: 'attacker' }>, orders: readonly Order[], third: number): Choice[] {
  const like = `cell/${third}/${leftOf(seen, 'operation')}`;
  return seen.cells.map(({ id }) => {
    const own = orders.find((order) => 'cell' in order && order.cell === id && !BESIDE.includes(order.kind));
    return { kind: 'cell', like, chosen: [own?.kind ?? NONE] };
  });
}

function sendChoice(seen: ServiceView, commands: readonly Command[], third: number): Choice[] {
  if (seen.sends.left === 0 || !seen.options.send.some((one) => one.possible)) return [];
  const to = commands.flatMap((one) => (one.type === 'sendReport' ? [one.to] : []));
  return [{ kind: 'send', like: `send/${third}`, chosen: to.length === 0 ? [NONE] : [...new Set(to)] }];
}

/** How much of a resource is left before the orders of the round: all, some or none. */
function leftOf(seen: PlayedView, resource: string | null): string {
  const own = seen.resources.find((one) => one.resource === resource);
  if (own === undefined || own.left >= own.total) return 'all';
  return own.left > 0 ? 'some' : NONE;
}

/** What an order chose among those of its kind. People are told apart by how strongly the own file speaks against them. */
function optionIn(seen: PlayedView, order: Order): string {
  switch (order.kind) {
    case 'watch':
    case 'outreach':
    case 'influence':
    case 'decoy':
      return order.place;
    case 'guard':
      return `${order.place} ${order.details}`;
    case 'post':
      return `${order.sector} ${order.units}`;
    case 'openAlert':
      return order.code;
    case 'lend':
      return `${order.resource} ${order.from} ${order.to}`;
    case 'playCard':
      return order.card;
    default:
      return 'person' in order ? rankOf(seen as ServiceView, order.person) : 'given';
  }
}

function rankOf({ people }: ServiceView, code: string): string {
  const grounds = people.find((person) => person.code === code)?.grounds ?? 0;
  const before = people.filter((person) => !person.held && person.grounds > grounds).length;
  return RANKS[before] ?? 'other';
}
