import type { CSSProperties } from 'react';
import styles from './map.module.css';

type InsetTabsProps = {
  tabs: readonly { id: string; title: string }[];
  open: string;
  style: CSSProperties;
  onOpen: (id: string) => void;
};

/** Titles of all insets where only one is open at a time; the open one is underlined. */
export function InsetTabs({ tabs, open, style, onOpen }: InsetTabsProps) {
  return (
    <div className={styles.tabs} style={style}>
      {tabs.map(({ id, title }) => (
        <button key={id} type="button" aria-pressed={id === open} onClick={() => onOpen(id)}>
          {title}
        </button>
      ))}
    </div>
  );
}
