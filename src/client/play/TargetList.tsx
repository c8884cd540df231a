import { useEffect, useId, useRef, useState } from 'react';
import type { OrderOption, Target } from '../../rules/choices';
import { useSay } from '../ui/useSay';
import { chanceInWords } from './oddsInWords';
import { usePlayTable } from './PlayTable';
import styles from './panel.module.css';
import { useAid } from './useBelief';
import { useNumber } from './useNumber';
import { useOrderInHand } from './useOrderInHand';
import { useTargetName } from './useTargetName';

type TargetListProps = { option: OrderOption; onChoose: (id: string) => void };

/** Every legal target of the order in hand as a list: arrows move, a first letter jumps, Enter lays the order there. */
export function TargetList({ option, onChoose }: TargetListProps) {
  const say = useSay();
  const nameOf = useTargetName();
  const sideWords = useSideWords(option);
  const id = useId();
  const { byKey, consider } = useOrderInHand();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const targets = option.targets.filter((target) => target.possible);
  const current = targets[Math.min(active, targets.length - 1)];

  useEffect(() => {
    if (byKey) list.current?.focus();
  }, [byKey]);

  const move = (to: number) => {
    const next = Math.max(0, Math.min(targets.length - 1, to));
    setActive(next);
    consider(targets[next]?.id ?? null);
    list.current?.children[next]?.scrollIntoView?.({ block: 'nearest' });
  };
  if (current === undefined) return <p className={styles.hintLine}>{say('play.noTarget')}</p>;
  return (
    <div
      ref={list}
      className={styles.targets}
      role="listbox"
      tabIndex={0}
      aria-label={say(`play.${option.kind}Order`)}
      aria-activedescendant={`${id}-${current.id}`}
      onFocus={() => consider(current.id)}
      onBlur={() => consider(null)}
      onKeyDown={(event) => {
        const step = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: targets.length - 1 }[event.key];
        if (step !== undefined) move(step);
        else if (event.key === 'Enter' || event.key === ' ') onChoose(current.id);
        else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
          const at = targets.findIndex(
            (target, index) => index > active && startsWith(nameOf(option, target), event.key),
          );
          move(at >= 0 ? at : targets.findIndex((target) => startsWith(nameOf(option, target), event.key)));
        } else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {targets.map((target, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for its options
        <div
          key={target.id}
          id={`${id}-${target.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={target === current}
          onPointerEnter={() => consider(target.id)}
          onClick={() => {
            setActive(index);
            onChoose(target.id);
          }}
        >
          <span>{nameOf(option, target)}</span>
          <span className={styles.side}>{sideWords(target)}</span>
        </div>
      ))}
    </div>
  );
}

const startsWith = (name: string, letter: string) =>
  name.toLocaleLowerCase().replace(/^p-0*/, '').startsWith(letter.toLocaleLowerCase());

/** What stands beside a target's name: its odds, or the grounds on a person. */
function useSideWords(option: OrderOption): (target: Target) => string {
  const say = useSay();
  const write = useNumber();
  const { view } = usePlayTable();
  const hasOdds = useAid() !== 'none';
  return (target) => {
    if (target.odds !== null && hasOdds) return say(chanceInWords(target.odds.chance));
    if (option.names !== 'person' || view.kind !== 'service') return '';
    const person = view.people.find((candidate) => candidate.code === target.id);
    return person === undefined ? '' : say('play.groundsShort', { grounds: write(person.grounds, 2) });
  };
}
