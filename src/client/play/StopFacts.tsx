import type { StopInView } from '../../view/seatView';
import { useSay } from '../ui/useSay';
import styles from './sheet.module.css';

/** Who stands at the post, and what his papers say. */
export function StopFacts({ stop }: { stop: StopInView }) {
  const say = useSay();
  return (
    <section>
      <h3 className={styles.label}>{say('play.personAndPapers')}</h3>
      <dl className={styles.facts}>
        <div>
          <dt>{stop.person}</dt>
          <dd>{say(stop.foundPapers ? 'play.papersOfAnother' : 'play.papersOwnName')}</dd>
        </div>
        <div>
          <dt>{say('play.way')}</dt>
          <dd>{say('play.wayFromTo', { from: { place: stop.from }, to: { place: stop.place } })}</dd>
        </div>
        <div>
          <dt>{say('play.party')}</dt>
          <dd>
            {stop.party.length === 0
              ? say('play.travelsAlone')
              : stop.party
                  .map(({ person, onFile }) =>
                    say(onFile ? 'play.companionOnFile' : 'play.companionNotOnFile', { person: { person } }),
                  )
                  .join(' ')}
          </dd>
        </div>
      </dl>
    </section>
  );
}
