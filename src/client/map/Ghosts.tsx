import { useSay } from '../ui/useSay';
import type { Box, Point } from './box';
import styles from './pieces.module.css';
import { SILENT } from './silent';

type GhostsProps = { box: Box; place: Point; people: readonly { code: string; round: number }[] };

/** Where the reader's file last puts people: dashed ring, outline figure, codes and the round. It never moves or guesses. */
export function Ghosts({ box, place, people }: GhostsProps) {
  const say = useSay();
  const hasText = box.width > 40;
  const isRight = box.x + box.width / 2 >= place[0];
  const ringX = hasText ? (isRight ? box.x + 13 : box.x + box.width - 13) : box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const textX = isRight ? ringX + 16 : ringX - 16;
  const newest = Math.max(...people.map(({ round }) => round));
  const rest = people.length - 2;
  const codes =
    people
      .slice(0, 2)
      .map(({ code }) => code)
      .join(' ') + (rest > 0 ? ` +${rest}` : '');
  return (
    <g className={styles.ghost} {...SILENT}>
      <circle className={styles.ghostRing} cx={ringX} cy={y} r={11} />
      <path
        className={styles.ghostFigure}
        transform={`translate(${ringX.toFixed(1)} ${y.toFixed(1)})`}
        d="M0 -5.2a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0 -4.8ZM-4.4 5.4c0 -5 8.8 -5 8.8 0"
      />
      {hasText ? (
        <>
          <text className={styles.ghostCode} x={textX} y={y - 2} textAnchor={isRight ? 'start' : 'end'}>
            {codes}
          </text>
          <text className={styles.ghostRound} x={textX} y={y + 11} textAnchor={isRight ? 'start' : 'end'}>
            {people.length === 1 ? say('map.lastSeen', { round: newest }) : say('map.latestRound', { round: newest })}
          </text>
        </>
      ) : people.length > 1 ? (
        <text className={styles.ghostCode} x={ringX + 9} y={y + 12} textAnchor="middle">
          {people.length}
        </text>
      ) : null}
    </g>
  );
}
