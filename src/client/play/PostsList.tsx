import { SeatMark } from '../ui/SeatMark';
import { useSay } from '../ui/useSay';
import { usePlayTable, useServiceView } from './PlayTable';
import styles from './panel.module.css';

/** Where this service's units and details stand; what is written for this round counts already. */
export function PostsList() {
  const say = useSay();
  const view = useServiceView();
  const { face } = usePlayTable();
  const posts = view.posts.map(({ sector, units }) => ({
    id: sector,
    name: face.map.sectors.find((candidate) => candidate.id === sector)?.name ?? sector,
    count: view.orders.reduce(
      (now, { order }) => (order.kind === 'post' && order.sector === sector ? order.units : now),
      units,
    ),
  }));
  const guards = view.ownGuards.map(({ place, details }) => ({
    id: place,
    name: face.map.places.find((candidate) => candidate.id === place)?.name ?? place,
    count: view.orders.reduce(
      (now, { order }) => (order.kind === 'guard' && order.place === place ? order.details : now),
      details,
    ),
  }));
  return (
    <>
      {posts.length > 0 ? <Standing title={say('play.posts')} unit={say('play.units')} rows={posts} /> : null}
      {guards.length > 0 ? <Standing title={say('play.guards')} unit={say('play.details')} rows={guards} /> : null}
    </>
  );
}

type StandingProps = { title: string; unit: string; rows: { id: string; name: string; count: number }[] };

function Standing({ title, unit, rows }: StandingProps) {
  const say = useSay();
  const { seat } = usePlayTable();
  return (
    <section>
      <h3 className={styles.head}>
        <span>{title}</span>
        <span>{unit}</span>
      </h3>
      <ul>
        {rows.map(({ id, name, count }) => (
          <li key={id} className={styles.row}>
            <span>{name}</span>
            {count === 0 ? (
              <span className={styles.none}>{say('play.none')}</span>
            ) : (
              <span className={styles.marks}>
                <span className="unseen">{count}</span>
                {Array.from({ length: count }, (_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: units of a post have no name
                  <SeatMark key={index} seat={seat} size={15} blank />
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
