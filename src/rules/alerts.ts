import type { Alert, State } from './state';

/** The alert that stands on a person, or null. There is at most one. */
export function alertOn(state: State, person: string): Alert | null {
  for (const alert of state.alerts) if (alert.person === person) return alert;
  return null;
}

/** How many alerts count against those that may be open at once; those that a card opened do not. */
export function alertsOpen(state: State): number {
  return state.alerts.filter((alert) => !alert.byCard).length;
}

/** Puts an alert on a person in place of the one that stood there. One that a card opened stays free. */
export function setAlert(state: State, alert: Alert): void {
  const byCard = alert.byCard || alertOn(state, alert.person)?.byCard === true;
  liftAlert(state, alert.person);
  state.alerts.push({ ...alert, byCard });
}

/** Takes the alert off a person. */
export function liftAlert(state: State, person: string): void {
  state.alerts = state.alerts.filter((alert) => alert.person !== person);
}
