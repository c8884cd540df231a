import {
  ArrowLeftRight,
  BellOff,
  BellRing,
  CircleDot,
  DoorOpen,
  Eye,
  Fence,
  FileSearch,
  Footprints,
  Globe,
  HeartHandshake,
  IdCard,
  Layers,
  ListChecks,
  LogOut,
  type LucideIcon,
  Merge,
  MessageCircle,
  MessageCircleQuestion,
  Moon,
  Plane,
  Route,
  Scale,
  Shield,
  Split,
  UserRoundPlus,
  UserRoundX,
  Users,
} from 'lucide-react';
import type { OrderOption } from '../../rules/choices';
import type { OrderKind } from '../../rules/shape/services';

/** How a kind of order looks, and the letters that may give it, the best first. */
type OrderFace = { icon: LucideIcon; letters: string };

const FACES: Record<OrderKind, OrderFace> = {
  watch: { icon: Eye, letters: 'WV' },
  follow: { icon: Footprints, letters: 'FO' },
  study: { icon: FileSearch, letters: 'SY' },
  post: { icon: Fence, letters: 'PT' },
  openAlert: { icon: BellRing, letters: 'AN' },
  withdrawAlert: { icon: BellOff, letters: 'XH' },
  arrest: { icon: UserRoundX, letters: 'AR' },
  raid: { icon: DoorOpen, letters: 'RD' },
  guard: { icon: Shield, letters: 'GU' },
  askPartner: { icon: MessageCircleQuestion, letters: 'AK' },
  pressure: { icon: Globe, letters: 'PZ' },
  outreach: { icon: HeartHandshake, letters: 'OC' },
  emergency: { icon: Scale, letters: 'EM' },
  lend: { icon: ArrowLeftRight, letters: 'LB' },
  journey: { icon: Route, letters: 'J' },
  prepare: { icon: ListChecks, letters: 'P' },
  lieLow: { icon: Moon, letters: 'L' },
  join: { icon: Merge, letters: 'N' },
  split: { icon: Split, letters: 'S' },
  recruit: { icon: UserRoundPlus, letters: 'R' },
  launch: { icon: CircleDot, letters: 'K' },
  influence: { icon: Users, letters: 'I' },
  dispatch: { icon: Plane, letters: 'D' },
  papers: { icon: IdCard, letters: 'B' },
  decoy: { icon: MessageCircle, letters: 'Y' },
  escape: { icon: LogOut, letters: 'E' },
  playCard: { icon: Layers, letters: 'C' },
};

/** The picture of a kind of order. */
export const orderIcon = (kind: OrderKind): LucideIcon => FACES[kind].icon;

/** One letter a kind, none used twice; a kind for which no letter is left has none. */
export function orderLetters(kinds: readonly OrderKind[]): Map<OrderKind, string> {
  const taken = new Set<string>();
  const letters = new Map<OrderKind, string>();
  for (const kind of kinds) {
    const letter = [...FACES[kind].letters].find((candidate) => !taken.has(candidate));
    if (letter === undefined) continue;
    taken.add(letter);
    letters.set(kind, letter);
  }
  return letters;
}

/** Orders that the network gives as a whole, of no one cell. */
export const networkOptions = (options: OrderOption[]): OrderOption[] =>
  options.filter(({ names }) => names === 'place' || names === 'nothing');
