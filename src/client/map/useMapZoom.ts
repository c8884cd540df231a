import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom as makeZoom, type ZoomBehavior, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from './box';

/** How far the theatre is enlarged, and how far it is moved. */
export type MapZoom = { k: number; x: number; y: number };
const MOST = 6;
const STEP = 1.5;
/** Milliseconds without a change of scale after which names are placed again. */
const SETTLES_AFTER = 120;

const isForTheMap = (event: Event & { ctrlKey?: boolean; button?: number; view?: unknown }) =>
  event.view != null &&
  !event.button &&
  (!event.ctrlKey || event.type === 'wheel') &&
  !(event.target instanceof Element && event.target.closest('[data-inset]') !== null);

/** Zoom and movement of the theatre by wheel, drag, pinch and buttons. */
export function useMapZoom(
  svg: RefObject<SVGSVGElement | null>,
  size: { width: number; height: number },
  active: boolean,
) {
  const [state, setState] = useState<MapZoom>({ k: 1, x: 0, y: 0 });
  const [settled, setSettled] = useState(1);
  useEffect(() => {
    if (state.k === settled) return;
    const timer = setTimeout(() => setSettled(state.k), SETTLES_AFTER);
    return () => clearTimeout(timer);
  }, [state.k, settled]);

  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const { width, height } = size;

  useEffect(() => {
    const node = svg.current;
    if (!node || !active) return;
    const zoom = makeZoom<SVGSVGElement, unknown>()
      .filter(isForTheMap)
      .scaleExtent([1, MOST])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-0.3 * width, -0.3 * height],
        [1.3 * width, 1.3 * height],
      ])
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const { k, x, y } = event.transform;
        setState({ k, x, y });
      });
    select(node).call(zoom).on('dblclick.zoom', null);
    behavior.current = zoom;
    return () => {
      select(node).on('.zoom', null);
    };
  }, [svg, width, height, active]);

  const zoomBy = useCallback(
    (way: 1 | -1) => {
      if (svg.current) behavior.current?.scaleBy(select(svg.current), way > 0 ? STEP : 1 / STEP);
    },
    [svg],
  );
  const showAll = useCallback(() => {
    if (svg.current) behavior.current?.transform(select(svg.current), zoomIdentity);
  }, [svg]);
  /** Brings a point of the picture into view when it lies outside. */
  const reveal = useCallback(
    ([x, y]: Point) => {
      const [atX, atY] = [x * state.k + state.x, y * state.k + state.y];
      const isInView = atX > 20 && atX < width - 20 && atY > 20 && atY < height - 20;
      if (!isInView && svg.current) behavior.current?.translateTo(select(svg.current), x, y);
    },
    [svg, state, width, height],
  );
  return { zoom: state, settled, zoomBy, showAll, reveal };
}
