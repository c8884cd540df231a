import {
  BellRing, CircleDot, DoorOpen, Eye, EyeOff, FileQuestion, FileSearch, Footprints, Globe, Hand, Handshake, HeartHandshake, IdCard, Inbox, Layers,
  type LucideIcon, Megaphone, MessageCircle, Newspaper, Route, Scale, Send, Shield, TriangleAlert, UserRoundX, Users,
} from 'lucide-react';

/** Icons of the record's lines by the name under which the rules write them. */
const ICONS: Record<string, LucideIcon> = {
  watch: Eye, nothing: EyeOff, follow: Footprints, study: FileSearch, alert: BellRing, stop: Hand, crossing: IdCard, arrest: UserRoundX,
  raid: DoorOpen, door: DoorOpen, guard: Shield, partner: Handshake, pressure: Globe, outreach: HeartHandshake, emergency: Scale, trust: Scale,
  card: FileQuestion, report: Inbox, inbox: Inbox, send: Send, tip: MessageCircle, press: Newspaper, inject: Megaphone, control: Megaphone,
  attack: TriangleAlert, incident: TriangleAlert, launch: TriangleAlert, journey: Route, cell: Users, recruit: Users, influence: Users, opportunity: Layers,
};

/** The picture of a line of the log; a dot where none is named. */
export const logIcon = (name: string): LucideIcon => ICONS[name] ?? CircleDot;
