import { useSay } from '../ui/useSay';
import styles from './cell.module.css';
import { legsOf } from './journeyLegs';
import { oddsInWords } from './oddsInWords';
import { useAttackerView, usePlayTable } from './PlayTable';
import { useJourneyOnMap } from './useJourneyOnMap';

/** The legs of the journey that the map draws: mode, border, and the odds of being checked as far as they are known. */
export function JourneyLegs() {
  const say = useSay();
  const view = useAttackerView();
  const { face } = usePlayTable();
  const journey = useJourneyOnMap();
  if (journey === null || journey.path.length < 2) return null;
  const [start = '', ...path] = journey.path;
  const legs = legsOf(face, start, path);
  return (
    <section>
      <h3 className={styles.title}>
        <span>{say('play.journeyOf', { number: journey.cellNumber })}</span>
        <span>{say('play.legsOf', { n: legs.length, total: face.maxLegs })}</span>
      </h3>
      <ol className={styles.legs}>
        {legs.map(({ from, to, mode, sector }, index) => {
          const met = view.sectors.find((one) => one.sector === sector);
          return (
            <li key={`${from}-${to}`}>
              <span className={styles.legNumber}>{index + 1}</span>
              <span className={styles.legWords}>
                <strong>{say('play.wayFromTo', { from: { place: from }, to: { place: to } })}</strong>
                <span>
                  {say(`play.${mode}Mode`)} ·{' '}
                  {sector === null
                    ? say('play.noBorder')
                    : met === undefined || met.units === null
                      ? say('play.sectorNeverMet', { sector: { sector } })
                      : say('play.sectorMet', { sector: { sector }, n: met.units, round: met.round ?? 0 })}
                </span>
              </span>
              <span className={styles.legOdds}>
                <strong>
                  {sector === null
                    ? say('play.noCheck')
                    : met?.checked
                      ? say(oddsInWords(met.checked))
                      : say('play.notKnown')}
                </strong>
                {sector !== null && met?.checked ? <span>{say(met.checked.words)}</span> : null}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
