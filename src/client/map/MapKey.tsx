import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { PlaceKind, RouteMode } from '../../rules/shape/map';
import { useSay } from '../ui/useSay';
import { Glyph } from './Glyph';
import type { KeySigns } from './keySigns';
import land from './land.module.css';
import styles from './map.module.css';
import pieces from './pieces.module.css';
import { kindKey } from './placeWords';
import { ReportMarks } from './ReportMarks';

/** The order in which the key explains places and routes. */
export const KEY_KINDS = [
  'haven',
  'transit',
  'hub',
  'district',
  'target',
  'institution',
] as const satisfies readonly PlaceKind[];
export const KEY_MODES = ['road', 'rail', 'air', 'sea'] as const satisfies readonly RouteMode[];

const MODE_KEYS = { road: 'map.modeRoad', rail: 'map.modeRail', air: 'map.modeAir', sea: 'map.modeSea' } as const;
const SAMPLE = [
  { round: 1, weight: 0.8, age: 'half', nothing: false },
  { round: 3, weight: 1, age: 'full', nothing: false },
  { round: 5, weight: 2, age: 'full', nothing: false },
] as const;

type MapKeyProps = {
  signs: KeySigns;
  asButton: boolean;
  /** How high the key is, so that names keep clear of it. */
  onHeight: (height: number) => void;
};

/** What the signs mean; behind a button where room is short. */
export function MapKey({ signs, asButton, onHeight }: MapKeyProps) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const key = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (key.current) onHeight(key.current.offsetHeight);
  });
  if (!asButton) {
    return (
      <section className={styles.key} ref={key} aria-label={say('map.key')}>
        <KeyRows signs={signs} />
      </section>
    );
  }
  return (
    <div className={styles.keyCorner}>
      {isOpen ? (
        <section className={styles.key} aria-label={say('map.key')}>
          <KeyRows signs={signs} />
        </section>
      ) : null}
      <button type="button" className={styles.keyButton} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {say('map.key')}
      </button>
    </div>
  );
}

function KeyRows({ signs }: { signs: KeySigns }) {
  const say = useSay();
  const kinds = KEY_KINDS.filter((kind) => signs.kinds.includes(kind));
  const modes = KEY_MODES.filter((mode) => signs.modes.includes(mode));
  return (
    <>
      <div className={styles.keyColumns}>
        <ul>
          {kinds.map((kind) => (
            <Row key={kind} words={say(kindKey(kind))}>
              <Glyph kind={kind} />
            </Row>
          ))}
        </ul>
        <ul>
          {modes.map((mode) => (
            <Row key={mode} words={say(MODE_KEYS[mode])} wide>
              <path className={land[mode]} d="M-13 0H13" />
              {mode === 'rail' ? <path className={land.ticks} d="M-13 0H13" /> : null}
            </Row>
          ))}
        </ul>
      </div>
      <WideRows signs={signs} />
    </>
  );
}

function WideRows({ signs }: { signs: KeySigns }) {
  const say = useSay();
  return (
    <ul className={styles.keyWide}>
      {signs.outer ? (
        <Row words={say('map.outerBorder')} wide>
          <path className={land.outerBorder} d="M-16 0H16" />
          <path className={land.outerGap} d="M-16 0H16" />
        </Row>
      ) : null}
      {signs.journey ? (
        <Row words={say('map.journeyInHand')} wide>
          <path className={pieces.leg} d="M-16 0H16" />
        </Row>
      ) : null}
      {signs.reports ? (
        <Row words={say('map.reportsSixRounds')} wide>
          <ReportMarks box={{ x: -23, y: -9, width: 46, height: 18 }} marks={SAMPLE} round={6} />
        </Row>
      ) : null}
      {signs.belief ? (
        <Row words={say('map.keyBelief')} wide>
          <circle className={pieces.shade} cx={-13} r={4} />
          <circle className={pieces.shade} cx={8} r={7} />
        </Row>
      ) : null}
      {signs.units ? (
        <Row words={say(signs.units === 'posted' ? 'map.keyPosted' : 'map.keyMet')}>
          <rect className={pieces.unitFull} data-hue={signs.unitHue} x={-4} y={-4} width={8} height={8} rx={1} />
        </Row>
      ) : null}
      {signs.units ? (
        <Row words={say(signs.units === 'posted' ? 'map.keyFree' : 'map.keyEmpty')}>
          <rect className={pieces.unitEmpty} x={-4} y={-4} width={8} height={8} rx={1} />
        </Row>
      ) : null}
      {signs.units === 'met' ? (
        <Row words={say('map.keyNever')}>
          <rect className={pieces.unitNever} x={-4} y={-4} width={8} height={8} rx={1} />
        </Row>
      ) : null}
    </ul>
  );
}

function Row({ words, wide = false, children }: { words: string; wide?: boolean; children: ReactNode }) {
  const half = wide ? 24 : 9;
  return (
    <li>
      <svg aria-hidden="true" width={half * 2} height={16} viewBox={`${-half} -8 ${half * 2} 16`}>
        {children}
      </svg>
      {words}
    </li>
  );
}
