import { type CSSProperties, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useSettings } from '../settings';
import { useSay } from '../ui/useSay';
import { useBaseMap, useLocalLines } from './baseMap';
import type { Box } from './box';
import type { LastStand } from './CounterPiece';
import { CountryNames } from './CountryNames';
import { Inset } from './Inset';
import { InsetTabs } from './InsetTabs';
import { keySigns } from './keySigns';
import { Land, theatreCountries } from './Land';
import land from './land.module.css';
import { mapCard } from './MapCard';
import { MapKey } from './MapKey';
import { MapTools } from './MapTools';
import { MapTooltip } from './MapTooltip';
import styles from './map.module.css';
import { type MapNode, mapNodes, nodeFor } from './mapNodes';
import type { TheatreMapProps } from './mapProps';
import { PictureLayers } from './PictureLayers';
import type { MapMood } from './Places';
import { PlainGround } from './PlainGround';
import { Routes } from './Routes';
import { useTextWidth } from './textWidth';
import { useCardAt } from './useCardAt';
import { useMapDrop } from './useMapDrop';
import { nodeName, useMapKeyboard } from './useMapKeyboard';
import { useMapLayout } from './useMapLayout';
import { useMapSize } from './useMapSize';
import { useMapZoom } from './useMapZoom';
import { useScene } from './useScene';

const TOKEN = /^[a-z][a-z-]*$/;
const NOTHING: Readonly<Record<string, never>> = {};
const NONE: never[] = [];

/**
 * The theatre of an exercise as its reader knows it: places, routes, border sectors, and what stands and is known
 * there. It works nothing out: what may be chosen, and why not, comes in with `places` and `sectors`.
 */
export function TheatreMap(props: TheatreMapProps) {
  const {
    face,
    places,
    sectors = NOTHING,
    hue,
    choosing,
    onChoose,
    onFocus,
    tooltip,
    journey = null,
    beside = null,
    corner = null,
  } = props;
  const { truth = NOTHING, callouts = NONE, round, interactive = true, insets = true } = props;
  const say = useSay();
  const width = useTextWidth();
  const textSize = useSettings((settings) => settings.textSize);
  const scale = (props.scale ?? 1) * (textSize / 100);
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useMapSize(frame, scale);
  const howTo = useId();
  const [last] = useState<LastStand>(() => new Map());
  const [openInset, setOpenInset] = useState<string | null>(null);
  /** An inset just opened, whose first place is to have the focus. */
  const [entering, setEntering] = useState<string | null>(null);

  const signs = keySigns({ face, places, sectors, journey });
  const layout = useMapLayout({ map: face.map, size, scale, insets, interactive, openInset, width });
  const { panels, noteLines, theatre, insetPictures, covered, setKeyHeight, setToolsWidth } = layout;

  const sheet = useBaseMap(face.map.base === 'plain' ? null : 'theatre');
  const lines = useLocalLines();
  const countries = useMemo(() => theatreCountries(sheet, face.map.places), [sheet, face]);
  const { zoom, settled, zoomBy, showAll, reveal } = useMapZoom(svg, size, interactive);
  const scene = useScene({
    picture: theatre,
    zoom: settled,
    panels: covered,
    width,
    withSlots: interactive,
    places,
    sectors,
    truth,
    callouts,
  });
  const view = useMemo<Box>(
    () =>
      settled === 1
        ? { x: 4, y: 4, width: size.width - 8, height: size.height - 8 }
        : { x: -1e4, y: -1e4, width: 2e4, height: 2e4 },
    [settled, size],
  );
  const hiddenBy = useMemo(() => Object.values(scene.pieces).flatMap((boxes) => [...boxes.values()]), [scene.pieces]);

  const card = useCardAt(onFocus);
  const nodes = useMemo(
    () =>
      mapNodes(
        theatre,
        insetPictures.map(({ picture }) => picture),
        zoom,
        places,
        sectors,
      ),
    [theatre, insetPictures, zoom, places, sectors],
  );
  const isLegal = (node: MapNode) =>
    (node.kind === 'sector' ? sectors[node.id]?.legal : places[node.id]?.legal) ?? false;
  const choose = (node: MapNode) => {
    if (node.kind === 'cluster') return openCluster(node.id);
    if (choosing && !isLegal(node)) return;
    card.dismiss();
    onChoose(node.id, node.kind);
  };
  const openCluster = (id: string) => {
    setOpenInset(id);
    setEntering(id);
  };
  const keyboard = useMapKeyboard({
    svg,
    nodes,
    choose,
    reveal: (node) => node.inset === null && reveal(node.base),
    zoomBy,
    showAll,
    dismiss: card.dismiss,
  });
  const { visit, go } = keyboard;
  useEffect(() => {
    const inside = nodes.filter(({ inset, kind }) => entering !== null && inset === entering && kind === 'place');
    if (inside.length === 0) return;
    setEntering(null);
    go(inside.find(({ legal }) => legal) ?? inside[0] ?? null);
  }, [entering, nodes, go]);
  const { onPoint } = card;
  const pointAt = useCallback(
    (name: string | null, how: 'pointer' | 'key') => {
      if (how === 'key' && name !== null) visit(name);
      onPoint(name, how);
    },
    [visit, onPoint],
  );
  const mood: MapMood = {
    choosing,
    interactive,
    stop: keyboard.stop,
    onChoose: (id, kind) => {
      const node = nodes.find((one) => one.id === id && one.kind === kind);
      if (node) choose(node);
    },
    onPoint: pointAt,
  };
  const shared = { last, all: face.map.places, places, sectors, truth, journey, unitHue: signs.unitHue, round, mood };
  const legalCount = nodes.filter(({ kind, legal }) => legal && kind !== 'cluster').length;
  const own = nodes.find(({ kind, id }) => kind !== 'cluster' && nodeName(kind, id) === card.at);
  const ownCard = own ? cardOf(own) : null;
  const spot = ownCard ? own : beside ? nodeFor(nodes, beside.at, face.map.places) : undefined;
  const shown = ownCard ?? beside?.card ?? null;
  const drop = useMapDrop({ svg, nodes, scale, choose, onPoint });

  function cardOf(node: MapNode) {
    const place = face.map.places.find(({ id }) => id === node.id);
    const sector = face.map.sectors.find(({ id }) => id === node.id);
    const on = node.kind === 'sector' ? sectors[node.id] : places[node.id];
    return mapCard({
      name: (node.kind === 'place' ? (places[node.id]?.label ?? place?.name) : sector?.name) ?? node.id,
      reason: on?.reason,
      choosing,
      legal: isLegal(node),
      hasLabel: node.inset !== null || scene.writing.labels.has(node.id) || scene.writing.tags.has(node.id),
      own: tooltip?.(node.id),
    });
  }

  return (
    <div
      ref={frame}
      className={styles.map}
      style={
        {
          '--me': TOKEN.test(hue) ? `var(--${hue})` : hue,
          '--under-key': `${(8 + 16 * noteLines) * scale}px`,
        } as CSSProperties
      }
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons drawn as SVG; a fieldset cannot hold it */}
      <svg
        ref={svg}
        className={styles.drawing}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label={say('map.title')}
        aria-describedby={howTo}
        onKeyDown={interactive ? keyboard.onKeyDown : undefined}
        {...(choosing && drop)}
      >
        <rect className={land.seaGround} width={size.width} height={size.height} />
        <g transform={`translate(${zoom.x} ${zoom.y}) scale(${zoom.k / settled})`}>
          <g transform={`scale(${settled})`}>
            {face.map.base === 'plain' ? (
              <PlainGround map={face.map} project={theatre.project} />
            ) : (
              <Land
                sheet={sheet}
                lines={lines}
                projection={theatre.projection}
                theatre={countries}
                outer={signs.outer}
              />
            )}
          </g>
          {sheet ? (
            <CountryNames
              sheet={sheet}
              theatre={countries}
              picture={theatre}
              zoom={settled}
              taken={scene.writing.taken}
              hiddenBy={hiddenBy}
              view={view}
              say={say}
              width={width}
            />
          ) : null}
          <g transform={`scale(${settled})`}>
            <Routes lines={theatre.routes} />
          </g>
          <PictureLayers picture={theatre} zoom={settled} scene={scene} callouts={callouts} {...shared} />
        </g>
        {insetPictures.map(({ panel, picture }) => (
          <Inset
            key={panel.id}
            panel={panel}
            map={face.map}
            picture={picture}
            width={width}
            title={panels.tabs === null}
            {...shared}
          />
        ))}
      </svg>
      <p className="unseen" id={howTo}>
        {say('map.howTo', { places: face.map.places.length, sectors: face.map.sectors.length })}{' '}
        {choosing ? say('map.howToChoose', { n: legalCount }) : ''}
      </p>
      <p className={styles.note} style={{ fontSize: 12 * scale, lineHeight: `${16 * scale}px` }}>
        {face.map.note}
      </p>
      {panels.tabs && panels.insets[0] ? (
        <InsetTabs
          tabs={panels.tabs}
          open={panels.insets[0].id}
          style={stand(panels.insets[0].box, scale)}
          onOpen={setOpenInset}
        />
      ) : null}
      {interactive ? (
        <MapTools
          zoomBy={zoomBy}
          showAll={showAll}
          isFit={zoom.k === 1 && zoom.x === 0 && zoom.y === 0}
          beside={corner}
          onWidth={setToolsWidth}
        />
      ) : null}
      {interactive ? <MapKey signs={signs} asButton={panels.key === null} onHeight={setKeyHeight} /> : null}
      {shown && !spot ? (
        <div className={`${styles.tip} ${styles.corner}`} aria-live="polite">
          {shown}
        </div>
      ) : null}
      {spot && shown ? (
        <MapTooltip
          at={[spot.at[0] * scale, spot.at[1] * scale]}
          size={{ width: size.width * scale, height: size.height * scale }}
          avoid={nodes.filter(({ legal }) => legal).map((node) => [node.at[0] * scale, node.at[1] * scale])}
          spoken={ownCard === null}
          onEnter={card.stay}
          onLeave={card.leave}
        >
          {shown}
        </MapTooltip>
      ) : null}
    </div>
  );
}

const stand = (box: Box, scale: number): CSSProperties => ({
  left: box.x * scale,
  top: box.y * scale,
  width: box.width * scale,
});
