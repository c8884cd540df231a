import type { Aid } from '../../game/aid';
import { AIDS } from '../../game/aid';
import { Field } from '../ui/Field';
import { useSay } from '../ui/useSay';

/** How much the page helps to read a file, with one sentence on the chosen help. */
export function AidField({ aid, onChange }: { aid: Aid; onChange: (aid: Aid) => void }) {
  const say = useSay();
  return (
    <Field label={say('lobby.aid')} hint={say(`lobby.aid_${aid}Says`)}>
      {(ties) => (
        <select
          {...ties}
          value={aid}
          onChange={({ target }) => onChange(AIDS.find((each) => each === target.value) ?? aid)}
        >
          {AIDS.map((each) => (
            <option key={each} value={each}>
              {say(`lobby.aid_${each}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
