import { Send } from 'lucide-react';
import { Button } from '../ui/Button';
import { useSay } from '../ui/useSay';
import { DossierHead } from './DossierHead';
import { FilePicker } from './FilePicker';
import styles from './file.module.css';
import { dossiersOnFile, openDossierOf } from './onFile';
import { PersonDossier } from './PersonDossier';
import { PlaceDossier } from './PlaceDossier';
import { useServiceView } from './PlayTable';
import { useBelief } from './useBelief';
import { useDesk } from './useDesk';

/** One person or place of this service's own file, with what is held on it. */
export function FileTab() {
  const say = useSay();
  const view = useServiceView();
  const { dossier, show, sort } = useDesk();
  const belief = useBelief();
  const all = dossiersOnFile(view, sort === 'belief' ? belief : null);
  const open = openDossierOf(all, dossier);
  if (open === null) {
    return (
      <div className={styles.empty}>
        <h3>{say('play.fileEmpty')}</h3>
        <p>{say('play.nothingNewWhy')}</p>
      </div>
    );
  }
  return (
    <div className={styles.file}>
      <FilePicker all={all} open={open} />
      <div className={styles.fileScroll}>
        <DossierHead all={all} open={open} />
        {open.kind === 'person' ? <PersonDossier code={open.id} /> : <PlaceDossier place={open.id} />}
      </div>
      <div className={styles.fileFoot}>
        <Button wide icon={Send} disabled={view.sends.left === 0} onClick={() => show({ tab: 'send' })}>
          {say(view.sends.left === 0 ? 'play.noSendsLeft' : 'play.sendAReport')}
        </Button>
      </div>
    </div>
  );
}
