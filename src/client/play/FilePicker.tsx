import { Toggle } from '../ui/Toggle';
import { useSay } from '../ui/useSay';
import { fileChance } from './byFile';
import styles from './file.module.css';
import { usePlayTable, useServiceView } from './PlayTable';
import { onPerson, useBelief } from './useBelief';
import { type Dossier, useDesk } from './useDesk';
import { useNumber } from './useNumber';

/** Which dossier lies open: every person with the grounds on him, every place that reports speak of. */
export function FilePicker({ all, open }: { all: Dossier[]; open: Dossier }) {
  const say = useSay();
  const write = useNumber();
  const view = useServiceView();
  const { face } = usePlayTable();
  const { openDossier, sort, show } = useDesk();
  const belief = useBelief();
  const byBelief = belief !== null && sort === 'belief';
  const nameOf = ({ kind, id }: Dossier) => {
    if (kind === 'place') return face.map.places.find((place) => place.id === id)?.name ?? id;
    const person = view.people.find((candidate) => candidate.code === id);
    const grounds = write(person?.grounds ?? 0, 2);
    const read = onPerson(belief, id);
    return read === undefined
      ? say('play.personWithGrounds', { code: id, grounds })
      : say('play.personByFile', { code: id, grounds, odds: { words: fileChance(read.operative) } });
  };
  const picker = (
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
          <optgroup
            key={kind}
            label={say(byBelief && kind === 'person' ? 'play.personGroupByFile' : `play.${kind}Group`)}
          >
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
  if (belief === null) return picker;
  return (
    <div className={styles.sorted}>
      {picker}
      <Toggle
        label={say('play.sortPeople')}
        value={sort}
        options={[
          { value: 'grounds', label: say('play.sortGrounds') },
          { value: 'belief', label: say('play.sortBelief') },
        ]}
        onChange={(value) => show({ sort: value })}
      />
    </div>
  );
}
