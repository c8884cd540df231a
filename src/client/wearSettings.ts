import { useSettings } from './settings';

/** Puts theme, language and text size on the document, now and at every change. */
export function wearSettings(): void {
  const wear = ({ theme, language, textSize }: ReturnType<typeof useSettings.getState>) => {
    const page = document.documentElement;
    page.dataset.theme = theme;
    page.dataset.text = String(textSize);
    page.lang = language;
  };
  wear(useSettings.getState());
  useSettings.subscribe(wear);
}
