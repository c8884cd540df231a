import type { GeoProjection } from 'd3-geo';
import type { TableFace } from '../../view/face';
import { type Box, middleOf, type Point } from './box';
import { pushApart } from './insetPlaces';
import type { Panels } from './panels';
import { insetProjection, type Project, projectWith, theatreProjection } from './projection';
import { type RouteLine, routeLines } from './routeLines';

type FaceMap = TableFace['map'];
export type FacePlace = FaceMap['places'][number];
export type FaceSector = FaceMap['sectors'][number];
/** A closed cluster on the theatre: the frame of its inset, and how many places are inside. */
export type Cluster = { id: string; title: string; at: Point; frame: Point[]; count: number };

/** What is drawn in the theatre or in one inset, and where, before the reader zooms. */
export type Picture = {
  id: string;
  ground: Box;
  projection: GeoProjection;
  project: Project;
  places: { place: FacePlace; at: Point }[];
  gates: { sector: FaceSector; at: Point }[];
  clusters: Cluster[];
  routes: RouteLine[];
};

/** The theatre: places without an inset, and a framed disc for each cluster. */
export function theatrePicture(map: FaceMap, size: { width: number; height: number }, panels: Panels): Picture {
  const insetOf = (inset: string | null) =>
    inset !== null && map.insets.some(({ id }) => id === inset) ? inset : null;
  const free = map.places.filter(({ inset }) => insetOf(inset) === null);
  const fit = map.places.filter(({ id }) => map.fit.includes(id));
  const covered = [...panels.insets.map(({ box }) => box), ...(panels.key ? [panels.key] : [])];
  const projection = theatreProjection(size, fit.length > 1 ? fit : map.places, free, covered);
  const project = projectWith(projection);
  const clusters = map.insets.map((inset) => clusterOf(inset, map, project));
  const spots = new Map<string, { at: Point; spot: string }>();
  for (const { id, lat, lon, inset } of map.places) {
    const cluster = clusters.find((one) => one.id === insetOf(inset));
    spots.set(id, cluster ? { at: cluster.at, spot: `cluster ${cluster.id}` } : { at: project(lat, lon), spot: id });
  }
  return {
    id: 'theatre',
    ground: { x: 0, y: 0, ...size },
    projection,
    project,
    places: free.map((place) => ({ place, at: project(place.lat, place.lon) })),
    gates: map.sectors
      .filter(({ inset }) => insetOf(inset) === null)
      .map((sector) => ({ sector, at: project(sector.lat, sector.lon) })),
    clusters,
    routes: routeLines(map.routes, (id) => spots.get(id) ?? null, project),
  };
}

function clusterOf(inset: FaceMap['insets'][number], map: FaceMap, project: Project): Cluster {
  const inside = map.places.filter((place) => place.inset === inset.id);
  const [south, west, north, east] = inset.bounds;
  const mean = (pick: (place: FacePlace) => number) => inside.reduce((sum, one) => sum + pick(one), 0) / inside.length;
  const at =
    inside.length > 0
      ? project(
          mean((one) => one.lat),
          mean((one) => one.lon),
        )
      : project((south + north) / 2, (west + east) / 2);
  const corners = [
    [north, west],
    [north, east],
    [south, east],
    [south, west],
  ] as const;
  const frame = widened(
    corners.map(([lat, lon]) => project(lat, lon)),
    at,
  );
  return { id: inset.id, title: inset.title, at, frame, count: inside.length };
}

/** A frame too small to be seen is drawn round its disc instead. */
function widened(frame: Point[], at: Point): Point[] {
  const least = 9;
  const reach = Math.min(...frame.map(([x, y]) => Math.min(Math.abs(x - at[0]), Math.abs(y - at[1]))));
  const width = Math.max(...frame.map(([x]) => x)) - Math.min(...frame.map(([x]) => x));
  if (width > 2.6 * least || reach > least) return frame;
  const [x, y] = at;
  return [
    [x - least, y - least],
    [x + least, y - least],
    [x + least, y + least],
    [x - least, y + least],
  ];
}

/** One inset: true geography, places that lie too close pushed apart, routes running on to the edge. */
export function insetPicture(map: FaceMap, panel: Panels['insets'][number]): Picture {
  const projection = insetProjection(panel.bounds, panel.ground);
  const project = projectWith(projection);
  const inside = map.places.filter(({ inset }) => inset === panel.id);
  const spots = pushApart(
    inside.map(({ id, lat, lon }) => ({ id, at: project(lat, lon) })),
    panel.ground,
  );
  const ids = new Set(inside.map(({ id }) => id));
  const elsewhere = new Map(map.places.map(({ id, lat, lon }) => [id, project(lat, lon)]));
  const routes = map.routes.filter(({ from, to }) => ids.has(from) || ids.has(to));
  const placeAt = (id: string) => {
    const at = spots.get(id) ?? elsewhere.get(id);
    return at ? { at, spot: id } : null;
  };
  return {
    id: panel.id,
    ground: panel.ground,
    projection,
    project,
    places: inside.map((place) => ({ place, at: spots.get(place.id) ?? middleOf(panel.ground) })),
    gates: map.sectors
      .filter(({ inset }) => inset === panel.id)
      .map((sector) => ({ sector, at: project(sector.lat, sector.lon) })),
    clusters: [],
    routes: routeLines(routes, placeAt, project),
  };
}
