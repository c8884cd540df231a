import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { around, type Box, distanceTo, holds, overlaps, type Point, padded } from './box';
import styles from './map.module.css';

type MapTooltipProps = {
  /** The place it belongs to, in pixels of the map's element. */
  at: Point;
  size: { width: number; height: number };
  /** Points the card had better not cover: what else may be chosen. */
  avoid: readonly Point[];
  /** Said as it changes: what it is about has no focus of its own on the map. */
  spoken?: boolean;
  children: ReactNode;
  onEnter: () => void;
  onLeave: () => void;
};

const AWAY = 30;
const EDGE = 10;

/** A card tied to its place by a line. It stays inside the map and never covers its place. */
export function MapTooltip({ at, size, avoid, spoken = false, children, onEnter, onLeave }: MapTooltipProps) {
  const card = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  const [x, y] = at;
  const { width, height } = size;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the card holds decides its size
  useLayoutEffect(() => {
    if (!card.current) return;
    const next = placeCard(
      [x, y],
      { width: card.current.offsetWidth, height: card.current.offsetHeight },
      { width, height },
      avoid,
    );
    setBox((last) =>
      last && last.x === next.x && last.y === next.y && last.width === next.width && last.height === next.height
        ? last
        : next,
    );
  }, [x, y, width, height, children]);
  const line = box ? lineTo(box, at) : null;
  return (
    <>
      {line ? (
        <svg className={styles.tipLine} width={width} height={height} aria-hidden="true">
          <path d={line} />
        </svg>
      ) : null}
      <div
        ref={card}
        role="tooltip"
        aria-live={spoken ? 'polite' : undefined}
        className={styles.tip}
        style={box ? { left: box.x, top: box.y } : { left: 0, top: 0, visibility: 'hidden' }}
        onPointerEnter={onEnter}
        onPointerLeave={onLeave}
      >
        {children}
      </div>
    </>
  );
}

/** How far from its place the card may stand, in pixels: the nearest that covers nothing is best. */
const STEPS = [AWAY, 64, 104, 150];
/** How many pixels further away is as bad as covering one more of what may be chosen. */
const COVERED = 90;

/** Near its place, above it when all else is equal, where it covers fewest of what may be chosen. */
export function placeCard(
  [x, y]: Point,
  card: { width: number; height: number },
  size: { width: number; height: number },
  avoid: readonly Point[] = [],
): Box {
  const inX = (left: number) => Math.max(EDGE, Math.min(size.width - EDGE - card.width, left));
  const inY = (top: number) => Math.max(EDGE, Math.min(size.height - EDGE - card.height, top));
  const spots = STEPS.flatMap((away): Point[] => [
    [x - card.width * 0.35, y - away - card.height],
    [x - card.width * 0.35, y + away],
    [x + away, y - card.height / 2],
    [x - away - card.width, y - card.height / 2],
    [x + away, y - AWAY - card.height],
    [x + away, y + AWAY],
    [x - away - card.width, y - AWAY - card.height],
    [x - away - card.width, y + AWAY],
  ]);
  const boxes = spots.map(([left, top]): Box => ({ x: Math.round(inX(left)), y: Math.round(inY(top)), ...card }));
  const clear = boxes.filter((box) => !overlaps(box, around([x, y], 18)));
  const cost = (box: Box) =>
    COVERED * avoid.filter((point) => holds(padded(box, 10), point)).length + distanceTo(box, [x, y]);
  return clear.reduce<Box | null>((best, box) => (best && cost(best) <= cost(box) ? best : box), null) ?? boxes[0]!;
}

function lineTo(box: Box, [x, y]: Point): string {
  const nearX = Math.max(box.x + 8, Math.min(box.x + box.width - 8, x));
  const nearY = Math.max(box.y, Math.min(box.y + box.height, y));
  const away = Math.hypot(nearX - x, nearY - y) || 1;
  const start = 16 / away;
  return `M${x + (nearX - x) * start} ${y + (nearY - y) * start}L${nearX} ${nearY}`;
}
