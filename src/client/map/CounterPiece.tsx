import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { SeatMark } from '../ui/SeatMark';
import type { Point } from './box';
import type { MapCounter } from './mapProps';
import styles from './pieces.module.css';

/** Where each counter stood last, so that one that moved can be seen to move. */
export type LastStand = Map<string, { place: string; at: Point }>;

type CounterPieceProps = {
  counter: MapCounter;
  place: string;
  at: Point;
  size: number;
  secret: boolean;
  last: LastStand;
};

const TRAVEL = 400;
const OUTLINE = 2000;

/** One counter. Moved to another place it travels there; with reduced motion its old place is outlined instead. */
export function CounterPiece({ counter, place, at, size, secret, last }: CounterPieceProps) {
  const piece = useRef<SVGGElement>(null);
  const [left, setLeft] = useState<Point | null>(null);
  const name = `${counter.seat.hue} ${counter.kind} ${counter.label}`;
  const [x, y] = at;

  useLayoutEffect(() => {
    const before = last.get(name);
    last.set(name, { place, at: [x, y] });
    if (!before || before.place === place) return;
    const away: Point = [before.at[0] - x, before.at[1] - y];
    const isStill = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
    if (isStill) setLeft(away);
    else
      piece.current?.animate?.([{ transform: `translate(${away[0]}px, ${away[1]}px)` }, { transform: 'none' }], {
        duration: TRAVEL,
        easing: 'ease-in-out',
      });
  }, [name, place, x, y, last]);

  useEffect(() => {
    if (!left) return;
    const timer = setTimeout(() => setLeft(null), OUTLINE);
    return () => clearTimeout(timer);
  }, [left]);

  const middle = size / 2;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {left ? (
        <circle
          className={styles.secretRing}
          data-hue={counter.seat.hue}
          cx={left[0] + middle}
          cy={left[1] + middle}
          r={middle}
        />
      ) : null}
      <g ref={piece} className={secret ? styles.secret : undefined}>
        {secret ? (
          <circle className={styles.secretRing} data-hue={counter.seat.hue} cx={middle} cy={middle} r={middle + 1.5} />
        ) : null}
        <SeatMark
          seat={counter.seat}
          size={counter.kind === 'person' ? size - 6 : size}
          {...(counter.number !== undefined && { number: counter.number })}
          hollow={counter.kind === 'person'}
        />
      </g>
    </g>
  );
}
