import { personNumber } from '../../../belief/model';
import type { AlertCode, Command } from '../../../rules/command';
import type { ServiceView } from '../../../view/seatView';
import type { Picture } from '../reasoned/picture';

/** What a service's commands of a round come to: what stands where, whom and where it goes in, looks and asks. */
export type Planned = {
  guards: Record<string, number>;
  units: Record<string, number>;
  alerts: Map<number, AlertCode>;
  raids: { person: number; place: string; below: boolean }[];
  arrests: { person: number; below: boolean; tracked: string | null; home: string | null }[];
  watches: string[];
  follows: number[];
  studies: number[];
  questions: number[];
  outreach: number;
  pressure: boolean;
  powers: boolean;
  /** Teams lent to those who look closer. */
  lent: number;
};

/** Reads a round's commands as they will stand when it is executed. */
export function plannedBy(view: ServiceView, picture: Picture, commands: readonly Command[]): Planned {
  const { model } = picture.filter;
  const number = (code: string) => personNumber(model, code);
  const plan: Planned = {
    guards: {},
    units: {},
    alerts: new Map(view.alerts.map(({ person, code }) => [number(person), code])),
    raids: [],
    arrests: [],
    watches: [],
    follows: view.follows.map(({ person }) => number(person)),
    studies: [],
    questions: [],
    outreach: 0,
    pressure: false,
    powers: view.emergency,
    lent: 0,
  };
  for (const { place, details } of view.guards) plan.guards[place] = details;
  for (const { sector, units } of view.posts) plan.units[sector] = units;
  for (const command of commands) if (command.type === 'giveOrder') lay(view, picture, plan, command.order);
  return plan;
}

function lay(
  view: ServiceView,
  picture: Picture,
  plan: Planned,
  order: Extract<Command, { type: 'giveOrder' }>['order'],
): void {
  const number = (code: string) => personNumber(picture.filter.model, code);
  const known = 'person' in order ? view.people.find(({ code }) => code === order.person) : undefined;
  const law = view.emergency ? view.law.emergency : Math.min(view.law.arrest, view.law.raid);
  const below = (known?.grounds ?? 0) < law;
  if (order.kind === 'guard') plan.guards[order.place] = order.details;
  else if (order.kind === 'post') plan.units[order.sector] = order.units;
  else if (order.kind === 'openAlert') plan.alerts.set(number(order.person), order.code);
  else if (order.kind === 'withdrawAlert') plan.alerts.delete(number(order.person));
  else if (order.kind === 'raid')
    plan.raids.push({ person: number(order.person), place: known?.lastSeen?.place ?? '', below });
  else if (order.kind === 'arrest')
    plan.arrests.push({
      person: number(order.person),
      below,
      tracked: known?.lastSeen?.place ?? null,
      home: known?.home ?? null,
    });
  else if (order.kind === 'watch') plan.watches.push(order.place);
  else if (order.kind === 'follow') plan.follows.push(number(order.person));
  else if (order.kind === 'study') plan.studies.push(number(order.person));
  else if (order.kind === 'askPartner') plan.questions.push(number(order.person));
  else if (order.kind === 'outreach') plan.outreach += 1;
  else if (order.kind === 'pressure') plan.pressure = true;
  else if (order.kind === 'lend') plan.lent += 1;
  else if (order.kind === 'emergency') plan.powers = order.declared;
}
