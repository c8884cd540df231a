import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CellInView } from '../../view/seatView';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import styles from './cell.module.css';
import { waysFrom } from './journeyLegs';
import { useAttackerView, usePlayTable } from './PlayTable';
import { SeatButton } from './SeatButton';
import { useGiveOrder } from './useGiveOrder';
import { useOrderInHand } from './useOrderInHand';

/** A journey leg by leg: the next stop on the map or from the list, up to the legs that a round allows. */
export function JourneyBuilder({ cell }: { cell: CellInView }) {
  const say = useSay();
  const { face } = usePlayTable();
  const view = useAttackerView();
  const { give } = useGiveOrder();
  const { path, byKey, addLeg, dropLeg } = useOrderInHand();
  const list = useRef<HTMLUListElement>(null);
  const at = path.at(-1) ?? cell.place;
  const ways = path.length < face.maxLegs ? waysFrom(face, at) : [];
  const placeName = (id: string) => face.map.places.find((place) => place.id === id)?.name ?? id;
  useEffect(() => {
    if (byKey) list.current?.querySelector('button')?.focus();
  }, [byKey]);
  const sectorWords = (sector: string | null) => {
    if (sector === null) return say('play.noBorder');
    const met = view.sectors.find((one) => one.sector === sector);
    if (met === undefined || met.units === null) return say('play.sectorNeverMet', { sector: { sector } });
    return say('play.sectorMet', { sector: { sector }, n: met.units, round: met.round ?? 0 });
  };
  return (
    <div className={styles.journey}>
      <p className={styles.hint}>
        {say(path.length === 0 ? 'play.firstLeg' : path.length < face.maxLegs ? 'play.nextLeg' : 'play.lastLeg')}
      </p>
      {path.length === 0 ? null : <p className={styles.path}>{[cell.place, ...path].map(placeName).join(' – ')}</p>}
      {path.length === 0 ? null : (
        <div className={styles.confirm}>
          <Button size="small" icon={Undo2} onClick={dropLeg}>
            {say('play.dropLeg')}
          </Button>
          <SeatButton onClick={() => give({ kind: 'journey', cell: cell.id, path })}>
            {say('play.writeJourney')}
          </SeatButton>
        </div>
      )}
      <ul ref={list} className={styles.ways} aria-label={say('play.nextStops')}>
        {ways.map(({ to, mode, sector }) => (
          <li key={`${to}-${mode}`}>
            <button type="button" onClick={() => addLeg(to)}>
              <strong>{placeName(to)}</strong>
              <span>
                {say(`play.${mode}Mode`)} · {sectorWords(sector)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
