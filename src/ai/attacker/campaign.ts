import type { Cost } from '../../rules/choices';
import type { Order } from '../../rules/command';
import type { PlotSize } from '../../rules/shape/numbers';
import type { Playbook } from '../../rules/shape/scenario';
import type { OrderKind } from '../../rules/shape/services';
import type { Words } from '../../text/words';
import type { AttackerView, CellInView } from '../../view/seatView';
import type { Desk } from '../desk';
import { canPay, write } from '../desk';
import { mayBeAbout, optionOf, priceOf as priceOfForm } from '../forms';

/** What a cell is meant to do: against which target, with what, from where. */
export type Intent = {
  size: PlotSize;
  readiness: number;
  target: string;
  /** Places to go through to the target; empty when there. */
  path: string[];
  /** Where it prepares: where it stands, or the last place before the target that is not a target itself. */
  staging: string;
  ready: boolean;
};

/** An attacker's round while it is being written: the desk, the playbook, and which cells still wait for an order. */
export type Campaign = {
  desk: Desk<AttackerView>;
  playbook: Playbook;
  /** Cells without an order yet, in order of their number. */
  waiting: CellInView[];
  intents: Map<string, Intent>;
  /** Cells that another one joins this round: they stay where they are. */
  pinned: Set<string>;
};

/** One named line of the doctrine; lines are asked in order, and an earlier line's orders stand. */
export type Filter = { name: string; run: (campaign: Campaign) => void };

/** What the view says an order of this kind costs; undefined when it cannot be given at all. */
function priceOf(campaign: Campaign, order: Order): Cost | null | undefined {
  const option = optionOf(campaign.desk.view, order.kind);
  if (option === undefined || !option.possible) return undefined;
  return priceOfForm(campaign.desk.view, order, option.cost);
}

/** Whether a cell may be given this kind of order, by the view's targets. */
export function cellMay(campaign: Campaign, cell: CellInView, kind: OrderKind): boolean {
  return mayBeAbout(campaign.desk.view, kind, cell.id);
}

/** Writes a cell's one order of the round and takes the cell off the list; says whether it was written. */
export function command(campaign: Campaign, cell: CellInView, order: Order, reason: Words): boolean {
  const cost = priceOf(campaign, order);
  if (cost === undefined || !canPay(campaign.desk, cost)) return false;
  if (!write(campaign.desk, order, cost, reason)) return false;
  campaign.waiting = campaign.waiting.filter((one) => one.id !== cell.id);
  return true;
}

/** How many plots of the playbook's size must succeed for the attacker's aim. */
export function strikesNeeded({ desk, playbook }: Campaign): number {
  const { face, view } = desk;
  const severity = face.launch.find((plot) => plot.size === playbook.size)?.severity ?? 1;
  return Math.max(1, Math.ceil((face.failAt - view.severity) / severity));
}
