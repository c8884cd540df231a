import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './file.module.css';

export type SideTab<T extends string> = {
  name: T;
  label: string;
  count?: string | undefined;
  countWords?: string | undefined;
  content: ReactNode;
};
type SideTabsProps<T extends string> = { label: string; tabs: SideTab<T>[]; open: T; onOpen: (name: T) => void };

/** The side of a seat's own papers: tabs that keep their place, one open. */
export function SideTabs<T extends string>({ label, tabs, open, onOpen }: SideTabsProps<T>) {
  return (
    <Tabs.Root className={styles.side} value={open} onValueChange={(name) => onOpen(name as T)}>
      <Tabs.List className={styles.tabs} aria-label={label}>
        {tabs.map(({ name, label: word, count, countWords }) => (
          <Tabs.Trigger key={name} className={styles.tab} value={name}>
            {word}
            {count === undefined ? null : (
              <span className={styles.count}>
                <span aria-hidden={countWords !== undefined}>{count}</span>
                {countWords === undefined ? null : <span className="unseen">{countWords}</span>}
              </span>
            )}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map(({ name, content }) => (
        <Tabs.Content key={name} className={styles.tabBody} value={name} tabIndex={-1}>
          {content}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
