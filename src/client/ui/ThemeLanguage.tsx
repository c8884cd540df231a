import { LANGUAGES } from '../../text/words';
import { useSettings } from '../settings';
import styles from './ThemeLanguage.module.css';
import { Toggle } from './Toggle';
import { useSay } from './useSay';

const SIZES = [100, 115, 130] as const;
const SIZE_STYLES = { 100: styles.small, 115: styles.middle, 130: styles.big };
const LANGUAGE_NAMES = { en: 'English', fr: 'Français' };

/** Light or dark, the language, and the size of the text: what a person sets for this device. */
export function ThemeLanguage({ textSize = true }: { textSize?: boolean }) {
  const say = useSay();
  const { theme, language, textSize: size, set } = useSettings();
  return (
    <div className={styles.row}>
      {textSize ? (
        <Toggle
          label={say('ui.textSize')}
          value={size}
          options={SIZES.map((value) => ({
            value,
            label: <span className={SIZE_STYLES[value]}>A</span>,
            title: say('ui.percent', { n: value }),
          }))}
          onChange={(value) => set({ textSize: value })}
        />
      ) : null}
      <Toggle
        label={say('ui.theme')}
        value={theme}
        options={[
          { value: 'light', label: say('ui.light') },
          { value: 'dark', label: say('ui.dark') },
        ]}
        onChange={(value) => set({ theme: value })}
      />
      <Toggle
        label={say('ui.language')}
        value={language}
        options={LANGUAGES.map((value) => ({
          value,
          label: value.toUpperCase(),
          title: LANGUAGE_NAMES[value],
          lang: value,
        }))}
        onChange={(value) => set({ language: value })}
      />
    </div>
  );
}
