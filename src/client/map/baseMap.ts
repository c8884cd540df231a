import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { useEffect, useState } from 'react';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';

/** Countries without checks between them in 2015, by the numbers of ISO 3166-1; their edge is the outer border. */
const OPEN_INSIDE = new Set(
  '040 056 203 208 233 246 250 276 300 348 352 380 428 438 440 442 470 528 578 616 620 703 705 724 752 756'.split(' '),
);

/** A sheet of the base map: coastlines and borders as the data set draws them. */
export type BaseMap = {
  countries: Feature<MultiPolygon>[];
  land: MultiPolygon;
  coast: MultiLineString;
  innerBorders: MultiLineString;
  outerBorder: MultiLineString;
  /** One shape of all countries whose number is named, without the borders between them. */
  together: (ids: ReadonlySet<string>) => MultiPolygon;
};

/** Lines the world atlas does not have: rivers and city limits for close views, the outer border at sea. */
export type LocalLines = { rivers: Position[][]; limits: Position[][]; seaBorder: Position[][] };

export type SheetName = 'theatre' | 'north';
/** What the northern sheet shows exactly: south, west, north, east. */
export const NORTH_BOUNDS = [48.1, 0.6, 52.9, 8.2] as const;

const fetched = new Map<string, Promise<unknown>>();

function fetchOnce(name: string): Promise<unknown> {
  const known = fetched.get(name);
  if (known) return known;
  const coming = fetch(`${import.meta.env.BASE_URL}map/${name}.json`).then((answer) => {
    if (!answer.ok) throw new Error(`The map sheet "${name}" did not come (${answer.status}).`);
    return answer.json() as Promise<unknown>;
  });
  fetched.set(name, coming);
  coming.catch(() => fetched.delete(name));
  return coming;
}

/** Reads a sheet: shapes for filling, lines for drawing. */
export function readSheet(topology: Topology): BaseMap {
  const countries = topology.objects.countries as GeometryCollection;
  const isOpen = (id: unknown) => OPEN_INSIDE.has(String(id));
  const shapes = countries.geometries as TopoMultiPolygon[];
  return {
    countries: (feature(topology, countries) as unknown as { features: Feature<MultiPolygon>[] }).features,
    land: merge(topology, shapes),
    coast: mesh(topology, countries, (a, b) => a === b),
    innerBorders: mesh(topology, countries, (a, b) => a !== b && isOpen(a.id) === isOpen(b.id)),
    outerBorder: mesh(topology, countries, (a, b) => a !== b && isOpen(a.id) !== isOpen(b.id)),
    together: (ids) =>
      merge(
        topology,
        shapes.filter((shape) => ids.has(String(shape.id))),
      ),
  };
}

const sheets = new Map<SheetName, BaseMap>();
let lines: LocalLines | null = null;

async function loadSheet(name: SheetName): Promise<void> {
  if (!sheets.has(name)) sheets.set(name, readSheet((await fetchOnce(name)) as Topology));
}

/**
 * A sheet of the base map; null until it has come. The board is complete without it: only the ground is missing. No
 * name, no sheet: the ground is invented.
 */
export function useBaseMap(name: SheetName | null): BaseMap | null {
  const [sheet, setSheet] = useState(() => (name === null ? null : (sheets.get(name) ?? null)));
  useEffect(() => {
    if (name === null) return setSheet(null);
    let wanted = true;
    loadSheet(name).then(
      () => wanted && setSheet(sheets.get(name) ?? null),
      () => wanted && setSheet(null),
    );
    return () => {
      wanted = false;
    };
  }, [name]);
  return sheet;
}

/** Rivers, city limits and the border at sea; null until they have come. */
export function useLocalLines(): LocalLines | null {
  const [local, setLocal] = useState(lines);
  useEffect(() => {
    let wanted = true;
    fetchOnce('lines').then(
      (found) => {
        lines = found as LocalLines;
        if (wanted) setLocal(lines);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return local;
}
