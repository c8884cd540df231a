import { useSay } from '../ui/useSay';
import styles from './file.module.css';
import { usePlayTable, useServiceView } from './PlayTable';
import { type Dossier, useDesk } from './useDesk';
import { useNumber } from './useNumber';

/** Which dossier lies open: every person with the grounds on him, every place that reports speak of. */
export function FilePicker({ all, open }: { all: Dossier[]; open: Dossier }) {
  const say = useSay();
  const write = useNumber();
  const view = useServiceView();
  const { face } = usePlayTable();
  const openDossier = useDesk((desk) => desk.openDossier);
  const nameOf = ({ kind, id }: Dossier) => {
    if (kind === 'place') return face.map.places.find((place) => place.id === id)?.name ?? id;
    const person = view.people.find((candidate) => candidate.code === id);
    return say('play.personWithGrounds', { code: id, grounds: write(person?.grounds ?? 0, 2) });
  };
  return (
    <label className={styles.picker}>
      <span>{say('play.dossier')}</span>
      <select
        value={`${open.kind}:${open.id}`}
        onChange={(event) => {
          const [kind, id] = event.target.value.split(':');
          if (id !== undefined) openDossier({ kind: kind === 'place' ? 'place' : 'person', id });
        }}
      >
        {all.some((one) => one.kind === open.kind && one.id === open.id) ? null : (
          <option value={`${open.kind}:${open.id}`}>{open.id}</option>
        )}
        {(['person', 'place'] as const).map((kind) => (
          <optgroup key={kind} label={say(`play.${kind}Group`)}>
            {all
              .filter((one) => one.kind === kind)
              .map((one) => (
                <option key={one.id} value={`${one.kind}:${one.id}`}>
                  {nameOf(one)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
