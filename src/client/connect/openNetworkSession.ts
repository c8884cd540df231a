import type { Language } from '../../text/words';
import { networkWire } from './networkWire';
import { orderDrawer } from './orderDrawer';
import { type OpenSession, sitDown } from './sitDown';

/** Opens a holder's seats, or Control's console, on the server. The token says who it is in this exercise. */
export function openNetworkSession(exercise: string, token: string, language: Language): OpenSession {
  return sitDown('network', networkWire(token, language), orderDrawer(exercise));
}
