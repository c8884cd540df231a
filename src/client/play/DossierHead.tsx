import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import styles from './file.module.css';
import { usePlayTable } from './PlayTable';
import { type Dossier, useDesk } from './useDesk';

/** The title of the open dossier, and the ways to the one before and after. */
export function DossierHead({ all, open }: { all: Dossier[]; open: Dossier }) {
  const say = useSay();
  const { face } = usePlayTable();
  const openDossier = useDesk((desk) => desk.openDossier);
  const at = all.findIndex((one) => one.kind === open.kind && one.id === open.id);
  const before = all[at - 1];
  const after = all[at + 1];
  const name =
    open.kind === 'person' ? open.id : (face.map.places.find((place) => place.id === open.id)?.name ?? open.id);
  return (
    <div className={styles.dossierHead}>
      <h2>{name}</h2>
      <span className={styles.kind}>{say(`play.${open.kind}Kind`)}</span>
      <span className={styles.steps} hidden={at < 0}>
        <Button
          look="quiet"
          size="small"
          icon={ChevronLeft}
          aria-label={say('play.dossierBefore')}
          disabled={before === undefined}
          onClick={() => before && openDossier(before)}
        />
        <span className="figures">{say('play.countOf', { n: at + 1, total: all.length })}</span>
        <Button
          look="quiet"
          size="small"
          icon={ChevronRight}
          aria-label={say('play.dossierAfter')}
          disabled={after === undefined}
          onClick={() => after && openDossier(after)}
        />
      </span>
    </div>
  );
}
