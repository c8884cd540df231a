import { hashValue, hideHashValues } from '../hashRoute';
import { noteRespect } from '../lobby/respectRead';
import { useSettings } from '../settings';
import { openSoloSession } from '../solo/openSoloSession';
import type { SoloChoice } from '../solo/soloTypes';
import { soloWorker } from '../solo/soloWorker';
import { closeSession, holdSession } from './heldSession';
import { forgetSeat, type KeptSeat, keepSeat, keptToken } from './keptSeats';
import { openNetworkSession } from './openNetworkSession';
import type { OpenSession } from './sitDown';

/** The name of a game alone, as its room bears it. */
const SOLO = 'solo';
const language = () => useSettings.getState().language;

/** Starts a new game alone; it takes the place of a saved one. */
export function startSolo(choice: SoloChoice): OpenSession {
  closeSession();
  noteRespect(SOLO, 'due');
  return holdSession(SOLO, () => openSoloSession({ begin: choice }, language()));
}

/** The game alone that runs on this page, or else the saved one. */
export const soloSession = (): OpenSession => holdSession(SOLO, () => openSoloSession('resume', language()));

/** Leaves the game alone and deletes it from this device. */
export async function abandonSolo(): Promise<void> {
  closeSession();
  await soloWorker().abandon();
}

/**
 * The seats in an exercise: with the key that the address carries, or the one kept for this tab or this device. Null
 * when there is none. The seat is kept for the way back as soon as the server knows it.
 */
export function networkSession(exercise: string, role: KeptSeat['role']): OpenSession | null {
  takeShownToken(exercise, role);
  const token = keptToken(exercise, role);
  if (token === null) return null;
  return holdSession(`${role}:${exercise}`, () => {
    const session = openNetworkSession(exercise, token, language());
    session.table.subscribe(({ room, connection }) => {
      if (connection === 'refused' || room?.me.role === 'removed') forgetSeat(exercise, role, token);
      else if (room !== null) keepSeat({ exercise, token, role, group: room.group, at: Date.now() });
    });
    return session;
  });
}

/** Keeps the key that the address carries and takes it out of the address line, so that it does not stand on a wall. */
function takeShownToken(exercise: string, role: KeptSeat['role']): void {
  const token = hashValue('token');
  if (token === null) return;
  closeSession();
  keepSeat({ exercise, token, role, group: '', at: Date.now() });
  hideHashValues();
}
