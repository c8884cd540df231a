import { kindsOf } from '../rules/planning';
import type { Reading } from '../rules/reading';
import type { ServiceView } from './seatView';

export type Placements = Pick<ServiceView, 'posts' | 'alerts' | 'follows' | 'ownGuards'>;

/** Standing placements that this service holds, or to which borrowed units may add: units at borders, alerts, follows that go on, guards at targets. */
export function ownPlacements({ board, state, seat }: Reading, orders: readonly string[]): Placements {
  const { sectors } = board.scenario.map;
  const now = kindsOf(board, state, seat);
  const border = now.includes('post');
  return {
    posts: border ? sectors.map((sector) => ({ sector: sector.id, units: state.posts[sector.id] ?? 0 })) : [],
    alerts: orders.includes('openAlert')
      ? state.alerts
          .map(({ person, code, since }) => ({ person, code, since }))
          .sort((a, b) => (a.person < b.person ? -1 : 1))
      : [],
    follows: orders.includes('follow')
      ? state.shadows.map(({ person, until }) => ({ person, until })).sort((a, b) => (a.person < b.person ? -1 : 1))
      : [],
    ownGuards: now.includes('guard')
      ? board.targets.map((place) => ({ place: place.id, details: state.guards[place.id] ?? 0 }))
      : [],
  };
}
