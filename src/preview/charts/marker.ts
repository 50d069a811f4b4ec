/** Markers of points in SVG. */
import type { ShownMarker } from '../view/sheetView';
import { svgElement } from './svg';

const PIXELS_PER_POINT = 4 / 3;

const polygon = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`).join(' ');

/** A marker's outline around a point; half is half its size in pixels. */
function outline(shape: ShownMarker['shape'], x: number, y: number, half: number): string | null {
  switch (shape) {
    case 'triangle':
      return polygon([
        [x, y - half],
        [x + half, y + half],
        [x - half, y + half],
      ]);
    case 'diamond':
      return polygon([
        [x, y - half],
        [x + half, y],
        [x, y + half],
        [x - half, y],
      ]);
    case 'square':
      return polygon([
        [x - half, y - half],
        [x + half, y - half],
        [x + half, y + half],
        [x - half, y + half],
      ]);
    default:
      return null;
  }
}

const strokes = (shape: ShownMarker['shape'], x: number, y: number, half: number): string => {
  const across = `M${x - half} ${y}H${x + half}`;
  if (shape === 'dash') return across;
  if (shape === 'plus') return `${across}M${x} ${y - half}V${y + half}`;
  return `M${x - half} ${y - half}L${x + half} ${y + half}M${x - half} ${y + half}L${x + half} ${y - half}`;
};

/** A data point's marker, in pixels. */
export function markerSvg(marker: ShownMarker, x: number, y: number): string {
  const half = (marker.size * PIXELS_PER_POINT) / 2;
  const look = {
    fill: marker.fill ?? 'none',
    stroke: marker.edge,
    'stroke-width': marker.edge === null ? null : 1.5,
  };
  if (marker.shape === 'circle') return svgElement('circle', { cx: x, cy: y, r: half, ...look });
  const points = outline(marker.shape, x, y, half);
  if (points !== null) return svgElement('polygon', { points, ...look });
  return svgElement('path', {
    d: strokes(marker.shape, x, y, half),
    stroke: marker.edge ?? marker.fill ?? '#000000',
    'stroke-width': 1.5,
  });
}
