import { BeliefShades } from './BeliefShades';
import type { Point } from './box';
import { Callouts } from './Callouts';
import { Clusters } from './Clusters';
import type { LastStand } from './CounterPiece';
import { Counters } from './Counters';
import { Ghosts } from './Ghosts';
import { JourneyLine } from './JourneyLine';
import type { Callout, JourneyOnMap, MapCounter, PlaceOnMap, SectorOnMap } from './mapProps';
import { type MapMood, Places } from './Places';
import type { FacePlace, Picture } from './picture';
import { hasMarks, type Pieces } from './pieces';
import { ReportMarks } from './ReportMarks';
import { SectorTags } from './SectorTags';
import { wayBetween } from './wayBetween';
import type { Writing } from './writing';

type PictureLayersProps = {
  picture: Picture;
  all: readonly FacePlace[];
  zoom: number;
  scene: { writing: Writing; pieces: Pieces };
  places: Readonly<Record<string, PlaceOnMap>>;
  sectors: Readonly<Record<string, SectorOnMap>>;
  truth: Readonly<Record<string, readonly MapCounter[]>>;
  callouts: readonly Callout[];
  journey: JourneyOnMap | null;
  unitHue: string;
  round: number;
  mood: MapMood;
  last: LastStand;
};

/** Everything above ground and routes, in its order: what the file points to, journey, tags, places, marks, ghosts, counters, notes. */
export function PictureLayers(props: PictureLayersProps) {
  const { picture, all, zoom, scene, places, sectors, truth, callouts, journey, unitHue, round, mood, last } = props;
  const { writing, pieces } = scene;
  const scaled = (at: Point): Point => [at[0] * zoom, at[1] * zoom];
  const own = new Map(picture.places.map(({ place, at }) => [place.id, at]));
  const gates = new Map(picture.gates.map(({ sector, at }) => [sector.id, at]));
  const inPicture = (id: string): Point | null => {
    const at = own.get(id);
    if (at) return at;
    const place = all.find((one) => one.id === id);
    if (!place) return null;
    if (picture.id !== 'theatre') return picture.project(place.lat, place.lon);
    return picture.clusters.find((cluster) => cluster.id === place.inset)?.at ?? null;
  };
  const taken = [...writing.taken, ...pieces.counters.values(), ...pieces.strips.values(), ...pieces.ghosts.values()];
  const touchesPicture = journey?.path.some((id) => own.has(id)) ?? false;
  return (
    <>
      <BeliefShades picture={picture} all={all} zoom={zoom} places={places} />
      {journey && touchesPicture ? (
        <JourneyLine path={journey.path} lines={picture.routes} placeAt={inPicture} zoom={zoom} taken={taken} />
      ) : null}
      <SectorTags picture={picture} zoom={zoom} tags={writing.tags} sectors={sectors} unitHue={unitHue} mood={mood} />
      <Clusters picture={picture} all={all} zoom={zoom} labels={writing.labels} places={places} mood={mood} />
      <Places picture={picture} zoom={zoom} labels={writing.labels} places={places} truth={truth} mood={mood} />
      {picture.places.map(({ place, at }) => {
        const on = places[place.id] ?? {};
        const strip = pieces.strips.get(place.id);
        const ghost = pieces.ghosts.get(place.id);
        return (
          <g key={place.id}>
            {strip && on.marks && hasMarks(on) ? <ReportMarks box={strip} marks={on.marks} round={round} /> : null}
            {ghost && on.ghost ? <Ghosts box={ghost} place={scaled(at)} people={on.ghost} /> : null}
          </g>
        );
      })}
      {picture.places.map(({ place }) => {
        const box = pieces.counters.get(place.id);
        if (!box) return null;
        return (
          <Counters
            key={place.id}
            place={place.id}
            last={last}
            wayFrom={(from) => wayBetween(picture.routes, from, place.id)?.map(scaled) ?? null}
            box={box}
            counters={places[place.id]?.counters ?? []}
            truth={truth[place.id] ?? []}
          />
        );
      })}
      <Callouts
        callouts={callouts}
        boxes={pieces.callouts}
        pointAt={(id) => {
          const at = own.get(id) ?? gates.get(id);
          return at ? scaled(at) : null;
        }}
      />
    </>
  );
}
