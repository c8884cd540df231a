import type { ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { canPay, write } from '../../desk';
import { formsOf } from '../../forms';
import { askReturnees } from './askDecisive';
import type { Inclination } from './inclination';
import { lendTeams } from './lendTeams';
import type { Picture } from './picture';
import { danger } from './worth';

const FULL = 9.5;
const LOW = 6.5;
/** Powers are lifted when the chance of an attack in two rounds falls to this. */
const CALM = 0.1;
const TRUST_FOR_POWERS = 5.5;
const TOO_LOW = 4;
/** Pressure overseas is worth a point while so many operatives are likely in the haven. */
const ABROAD = 0.6;

/** Spends the points of a round: pressure while people are abroad, trust where it is low, questions, trust again. */
export function spendPoints(desk: Desk<ServiceView>, picture: Picture, { powersFrom, lendsFrom }: Inclination): void {
  weighPowers(desk, picture, powersFrom);
  pressAbroad(desk, picture);
  if (danger(picture, 3) >= lendsFrom) lendTeams(desk);
  if (desk.view.trust < LOW) reachOut(desk, picture, 1);
  askReturnees(desk, picture, 2);
  if (desk.view.trust < FULL) reachOut(desk, picture, 3);
}

/** Emergency powers after an attack or when one is near, while there is trust to spend; lifted when it is calm or dear. */
function weighPowers(desk: Desk<ServiceView>, picture: Picture, powersFrom: number): void {
  const { view } = desk;
  const near = danger(picture, 2);
  const wanted = view.emergency
    ? view.trust > TOO_LOW && (near > Math.min(CALM, powersFrom / 2) || view.severity > 0)
    : view.trust > TRUST_FOR_POWERS && (near > powersFrom || view.severity > 0);
  if (wanted === view.emergency) return;
  const form = formsOf(view, 'emergency').find(({ order }) => order.declared === wanted);
  desk.considered += 1;
  if (form === undefined) return;
  const params = { n: Math.round(100 * near), trust: view.trust };
  write(desk, form.order, form.cost, { key: wanted ? 'reason.declareNear' : 'reason.liftCalm', params });
}

function pressAbroad(desk: Desk<ServiceView>, picture: Picture): void {
  const abroad = picture.board.scenario.map.places
    .filter(({ kind }) => kind === 'haven')
    .reduce((sum, { id }) => sum + picture.operativesAt(id), 0);
  const form = formsOf(desk.view, 'pressure')[0];
  desk.considered += 1;
  if (form === undefined || abroad < ABROAD) return;
  write(desk, form.order, form.cost, { key: 'reason.likelyPressure', params: { n: Math.round(abroad) } });
}

/** Reaches out where people live, first where a cell is likeliest: trust grows, and a network finds less hold there. */
function reachOut(desk: Desk<ServiceView>, picture: Picture, times: number): void {
  const { view, chance } = desk;
  const given = desk.commands.filter((one) => one.type === 'giveOrder' && one.order.kind === 'outreach').length;
  const worth = (place: string) => picture.cellAt(place) + 0.2 * chance.now(`outreach/${place}`);
  const forms = formsOf(view, 'outreach').sort((a, b) => worth(b.order.place) - worth(a.order.place));
  desk.considered += forms.length;
  for (const form of forms.slice(given, given + times)) {
    if (!canPay(desk, form.cost)) return;
    write(desk, form.order, form.cost, {
      key: 'reason.outreach',
      params: { place: { place: form.order.place }, trust: view.trust },
    });
  }
}
