import { useId, useMemo } from 'react';
import type { TableFace } from '../../view/face';
import { NORTH_BOUNDS, useBaseMap, useLocalLines } from './baseMap';
import type { LastStand } from './CounterPiece';
import { Land, theatreCountries } from './Land';
import styles from './map.module.css';
import type { JourneyOnMap, MapCounter, PlaceOnMap, SectorOnMap } from './mapProps';
import { PictureLayers } from './PictureLayers';
import type { MapMood } from './Places';
import { PlainGround } from './PlainGround';
import type { Panels } from './panels';
import type { FacePlace, Picture } from './picture';
import { Routes } from './Routes';
import type { TextWidth } from './textWidth';
import { useScene } from './useScene';

type InsetProps = {
  panel: Panels['insets'][number];
  map: TableFace['map'];
  picture: Picture;
  all: readonly FacePlace[];
  places: Readonly<Record<string, PlaceOnMap>>;
  sectors: Readonly<Record<string, SectorOnMap>>;
  truth: Readonly<Record<string, readonly MapCounter[]>>;
  journey: JourneyOnMap | null;
  unitHue: string;
  round: number;
  width: TextWidth;
  mood: MapMood;
  title: boolean;
  last: LastStand;
};

const NONE: never[] = [];

/** A window with its own scale, bottom left: the cluster opened. Wheel and drag do not move it. */
export function Inset(props: InsetProps) {
  const { panel, map, picture, all, places, sectors, truth, journey, unitHue, round, width, mood, title, last } = props;
  const clip = useId();
  const { box, ground } = panel;
  const sheet = useBaseMap(map.base === 'plain' ? null : isInNorth(panel.bounds) ? 'north' : 'theatre');
  const lines = useLocalLines();
  const theatre = useMemo(() => theatreCountries(sheet, all), [sheet, all]);
  const scene = useScene({
    picture,
    zoom: 1,
    panels: NONE,
    width,
    withSlots: mood.interactive,
    places,
    sectors,
    truth,
    callouts: NONE,
  });
  return (
    <g data-inset={panel.id} className={styles.inset}>
      <rect
        className={styles.insetEdge}
        x={box.x - 6}
        y={box.y - 6}
        width={box.width + 12}
        height={box.height + 12}
        rx={6}
      />
      <clipPath id={clip}>
        <rect x={ground.x} y={ground.y} width={ground.width} height={ground.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect className={styles.insetSea} x={ground.x} y={ground.y} width={ground.width} height={ground.height} />
        {map.base === 'plain' ? (
          <PlainGround map={map} project={picture.project} />
        ) : (
          <Land sheet={sheet} lines={lines} projection={picture.projection} theatre={theatre} outer={false} close />
        )}
        <Routes lines={picture.routes} />
        <PictureLayers
          picture={picture}
          all={all}
          zoom={1}
          scene={scene}
          places={places}
          sectors={sectors}
          truth={truth}
          callouts={NONE}
          journey={journey}
          unitHue={unitHue}
          round={round}
          mood={mood}
          last={last}
        />
      </g>
      <path
        className={styles.insetHead}
        d={`M${box.x} ${ground.y}V${box.y + 5}q0 -5 5 -5H${box.x + box.width - 5}q5 0 5 5V${ground.y}Z`}
      />
      <rect className={styles.insetFrame} x={box.x} y={box.y} width={box.width} height={box.height} rx={4} />
      {title ? (
        <text className={styles.insetTitle} x={box.x + 10} y={box.y + 16.5}>
          {panel.title}
        </text>
      ) : null}
    </g>
  );
}

function isInNorth([south, west, north, east]: readonly [number, number, number, number]): boolean {
  return south >= NORTH_BOUNDS[0] && west >= NORTH_BOUNDS[1] && north <= NORTH_BOUNDS[2] && east <= NORTH_BOUNDS[3];
}
