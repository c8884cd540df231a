import { useSay } from '../ui/useSay';
import styles from './cell.module.css';
import { useAttackerView, usePlayTable } from './PlayTable';

/** How this network works, what a launch needs, and where it has influence. */
export function DoctrineTab() {
  const say = useSay();
  const view = useAttackerView();
  const { face } = usePlayTable();
  return (
    <div className={styles.side}>
      <section>
        <h3 className={styles.title}>
          <span>{say(`play.${view.doctrine}Doctrine`)}</span>
        </h3>
        <p className={styles.calm}>{say(`play.${view.doctrine}Says`)}</p>
      </section>
      <section>
        <h3 className={styles.title}>
          <span>{say('play.launchNeeds')}</span>
        </h3>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('play.size')}</th>
              <th scope="col">{say('play.readiness')}</th>
              <th scope="col">{say('play.members')}</th>
              <th scope="col">{say('play.severity')}</th>
            </tr>
          </thead>
          <tbody>
            {face.launch.map(({ size, readiness, members, severity }) => (
              <tr key={size}>
                <th scope="row">{say(`play.${size}Size`)}</th>
                <td className="figures">{readiness}</td>
                <td className="figures">{members}</td>
                <td className="figures">{severity}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3 className={styles.title}>
          <span>{say('play.influenceAt')}</span>
        </h3>
        {view.influence.length === 0 ? <p className={styles.calm}>{say('play.noInfluence')}</p> : null}
        <dl className={styles.stats}>
          {view.influence.map(({ place, level }) => (
            <div key={place}>
              <dt>{face.map.places.find(({ id }) => id === place)?.name ?? place}</dt>
              <dd className="figures">{level}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
