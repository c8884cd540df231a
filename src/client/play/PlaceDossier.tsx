import { useSay } from '../ui/useSay';
import { fileChance } from './byFile';
import styles from './file.module.css';
import { reportsOn } from './onFile';
import { usePlayTable, useServiceView } from './PlayTable';
import { ReportList } from './ReportList';
import { onPlace, useBelief } from './useBelief';

/** What this service's own file holds on one place. Grounds on a place only guide watches and guards. */
export function PlaceDossier({ place: id }: { place: string }) {
  const say = useSay();
  const view = useServiceView();
  const { face } = usePlayTable();
  const read = onPlace(useBelief(), id);
  const place = face.map.places.find((candidate) => candidate.id === id);
  const seen = view.people.filter((person) => person.lastSeen?.place === id);
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{say('play.placeKindIs')}</dt>
          <dd>{place === undefined ? '' : say(`play.${place.kind}Place`)}</dd>
        </div>
        <div>
          <dt>{say('play.lastSeenHere')}</dt>
          <dd>{seen.length === 0 ? say('play.nobodyOnFile') : seen.map((person) => person.code).join(', ')}</dd>
        </div>
        {read === undefined ? null : (
          <div>
            <dt>{say('odds.byFile')}</dt>
            <dd>{say('play.cellByFile', { odds: { words: fileChance(read.cell) } })}</dd>
          </div>
        )}
      </dl>
      <p className={styles.enough}>{say('play.placesGuide')}</p>
      <ReportList key={id} reports={reportsOn(view, { kind: 'place', id })} />
    </>
  );
}
