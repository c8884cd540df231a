import type { FaceSeat } from '../../view/face';
import styles from './SeatMark.module.css';

/** What a mark shows of a seat: shape and letter tell services apart without colour. */
export type MarkedSeat = { shape: FaceSeat['shape'] | 'lozenge'; hue: FaceSeat['hue'] | 'control'; letter: string };

/** Control's mark: a lozenge with a star, unlike any service. */
export const CONTROL_MARK: MarkedSeat = { shape: 'lozenge', hue: 'control', letter: '★' };

type SeatMarkProps = {
  seat: MarkedSeat;
  size?: number;
  /** The number or letter of one unit, instead of the service's letter. */
  number?: number | string;
  /** Spoken name; without it the mark is an ornament beside a name. */
  label?: string;
  /** Nothing written on it: a counter of a resource that has no numbers. */
  blank?: boolean;
  /** Drawn as an outline: not there, or spent. */
  hollow?: boolean;
};

const OUTLINES: Record<MarkedSeat['shape'], string> = {
  circle: 'M16 2.5a13.5 13.5 0 1 1 0 27 13.5 13.5 0 0 1 0-27Z',
  square: 'M6 3.5h20A2.5 2.5 0 0 1 28.5 6v20a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 26V6A2.5 2.5 0 0 1 6 3.5Z',
  triangle: 'M16 1.5 31 28.5H1Z',
  diamond: 'M16 .5 31.5 16 16 31.5.5 16Z',
  hexagon: 'M9 3.5h14L30.5 16 23 28.5H9L1.5 16Z',
  lozenge: 'M9.5 3h13L29 9.5v13L22.5 29h-13L3 22.5v-13Z',
};
/** Height at which the letter looks centred in its shape. */
const BASELINE: Record<MarkedSeat['shape'], number> = {
  circle: 16,
  square: 16,
  triangle: 20.5,
  diamond: 16,
  hexagon: 16,
  lozenge: 16,
};

/** The counter of a seat: its shape, hue and letter, or the number of one of its units. */
export function SeatMark({ seat, size = 28, number, label, blank = false, hollow = false }: SeatMarkProps) {
  const spoken =
    label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or an ornament beside a name
    <svg
      {...spoken}
      className={hollow ? `${styles.mark} ${styles.hollow}` : styles.mark}
      data-hue={seat.hue}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      focusable="false"
    >
      <path d={OUTLINES[seat.shape]} />
      {!blank && (
        <text x="16" y={BASELINE[seat.shape]} fontSize={seat.shape === 'triangle' ? 13 : 15}>
          {number ?? seat.letter}
        </text>
      )}
    </svg>
  );
}
