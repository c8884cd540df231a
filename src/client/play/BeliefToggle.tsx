import { useReadings } from '../belief/readings';
import { Toggle } from '../ui/Toggle';
import { useSay } from '../ui/useSay';
import { useMayRead } from './useBelief';

/** Whether this reader wants the notes alone, or also what the file points to. Absent where that is not worked out. */
export function BeliefToggle() {
  const say = useSay();
  const may = useMayRead();
  const { shown, show } = useReadings();
  if (!may) return null;
  return (
    <Toggle
      label={say('map.aid')}
      value={shown ? 'belief' : 'notes'}
      options={[
        { value: 'notes', label: say('map.aidNotes') },
        { value: 'belief', label: say('map.aidBelief') },
      ]}
      onChange={(value) => show(value === 'belief')}
    />
  );
}
