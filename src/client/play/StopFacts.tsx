import type { StopInView } from '../../view/seatView';
import { useSay } from '../ui/useSay';
import { fileChance } from './byFile';
import styles from './sheet.module.css';
import { onPerson, useBelief } from './useBelief';

/** Who stands at the post, and what his papers say. */
export function StopFacts({ stop }: { stop: StopInView }) {
  const say = useSay();
  const belief = useBelief();
  const onFile = [stop.person, ...stop.party.map(({ person }) => person)].flatMap(
    (code) => onPerson(belief, code) ?? [],
  );
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
        {onFile.length === 0 ? null : (
          <div>
            <dt>{say('odds.byFile')}</dt>
            <dd>
              {onFile.map(({ code, operative }) => (
                <span key={code} className={styles.line}>
                  {say('play.memberByFile', { odds: { words: fileChance(operative) }, person: { person: code } })}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
