import {
  BadgeAlert,
  CircleDot,
  DoorOpen,
  Eye,
  FileText,
  Flag,
  Hand,
  Hexagon,
  Inbox,
  Info,
  type LucideIcon,
  Megaphone,
  Radio,
  Route,
  Shield,
  Siren,
  Users,
  X,
} from 'lucide-react';

/** Icons of the record's lines by the name under which the rules write them. */
const ICONS: Record<string, LucideIcon> = {
  'badge-alert': BadgeAlert,
  'door-open': DoorOpen,
  eye: Eye,
  file: FileText,
  flag: Flag,
  hand: Hand,
  hexagon: Hexagon,
  inbox: Inbox,
  info: Info,
  megaphone: Megaphone,
  radio: Radio,
  route: Route,
  shield: Shield,
  siren: Siren,
  users: Users,
  x: X,
};

/** The picture of a line of the log; a dot where none is named. */
export const logIcon = (name: string): LucideIcon => ICONS[name] ?? CircleDot;
