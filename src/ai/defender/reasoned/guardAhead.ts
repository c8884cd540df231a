import type { ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { guardBy, threatsByBook } from './guardBy';
import { harmExpected } from './harmExpected';
import type { Inclination } from './inclination';
import type { Picture } from './picture';
import { stoodThere } from './stoodThere';
import { wouldStand } from './wouldStand';

/** What every target counts whatever is believed of it. */
const ANYWHERE = 0.02;
/**
 * Who strikes now chose where to go a round ago, and then saw the guards of the round before that: each of them leaves
 * so much of a target's threat. Fitted to 500 strikes in played exercises, where guards of the last round told nothing.
 */
const TURNED = 0.4;
/** How much an attacker who weighs ways counts beside one who keeps to a playbook. */
const WEIGHING = 0.5;

const known = new WeakMap<Picture, readonly number[]>();

/**
 * Guards the targets where strikes would weigh most: those where guards were not seen when whoever strikes now set out,
 * and those to which an attacker would have gone who weighs ways.
 */
export function guardAhead(desk: Desk<ServiceView>, picture: Picture, { unread }: Inclination): void {
  guardBy(desk, picture, unread, foreseen(desk.view, picture));
}

/** Guards by what playbooks make likely and by looking ahead, in the parts that the culture of the services has. */
export function guardByCulture(desk: Desk<ServiceView>, picture: Picture, leaning: Inclination): void {
  const { foresight } = picture.board.scenario.culture;
  const likely = partsOf(threatsByBook(picture, leaning));
  const ahead = foresight > 0 ? partsOf(foreseen(desk.view, picture)) : likely;
  const threats = likely.map((part, target) => (1 - foresight) * part + foresight * (ahead[target] as number));
  guardBy(desk, picture, leaning.unread, threats);
}

function partsOf(threats: readonly number[]): number[] {
  const sum = threats.reduce((all, threat) => all + threat, 0);
  return threats.map((threat) => (sum > 0 ? threat / sum : 1));
}

/** How much each target is threatened beside the others by whoever looks ahead, in the order of the belief's targets. */
export function foreseen(view: ServiceView, picture: Picture): readonly number[] {
  const shares = known.get(picture) ?? sharesOf(view, picture);
  known.set(picture, shares);
  return shares;
}

function sharesOf(view: ServiceView, picture: Picture): number[] {
  const seen = stoodThere(view, view.round - 2);
  const harm = harmExpected(picture, view);
  const believed = picture.belief.targets.map(({ place }, target) => {
    let threat = Math.sqrt(ANYWHERE + (harm[target] as number));
    for (let guard = 0; guard < (seen[place] ?? 0); guard++) threat *= TURNED;
    return threat;
  });
  if (view.act === 'manhunt') return believed;
  const sum = believed.reduce((all, threat) => all + threat, 0);
  const stands = wouldStand(picture, view, view.round);
  return picture.belief.targets.map(
    ({ place }, target) => ((1 - WEIGHING) * (believed[target] as number)) / sum + WEIGHING * (stands.get(place) ?? 0),
  );
}
