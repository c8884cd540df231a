import { useEffect, useState } from 'react';

/** How wide a text is drawn, in pixels of the drawing. */
export type TextWidth = (text: string, size: number, weight?: number, spacing?: number) => number;

const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

function measure(text: string, size: number, weight: number): number {
  if (pen === undefined)
    pen = typeof OffscreenCanvas === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * size * 0.56;
  pen.font = `${weight} ${size}px "Public Sans Variable", system-ui, sans-serif`;
  return pen.measureText(text).width;
}

const textWidth: TextWidth = (text, size, weight = 550, spacing = 0) => {
  const key = `${weight} ${size} ${text}`;
  const width = known.get(key) ?? measure(text, size, weight);
  known.set(key, width);
  return width + spacing * text.length;
};

/** Measures texts; a new function once the fonts have come, so that what was placed is placed again. */
export function useTextWidth(): TextWidth {
  const [width, setWidth] = useState<TextWidth>(() => textWidth);
  useEffect(() => {
    let wanted = true;
    document.fonts?.load?.('550 13px "Public Sans Variable"').then(
      () => {
        known.clear();
        if (wanted)
          setWidth(
            () => (text: string, size: number, weight?: number, spacing?: number) =>
              textWidth(text, size, weight, spacing),
          );
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return width;
}
