/** Texts and lines of a chart as SVG. */
import { svgElement, escapeXml } from './svg';

/** Shows a number by a number format; given by the page, which knows the formats' library. */
export type FormatNumber = (value: number, pattern: string) => string;

const TEXT = '#595959';
export const GRID = '#E3E3E3';
export const AXIS = '#BFBFBF';
export const TICK_SIZE = 12;

export interface SvgTextLook {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly turn?: boolean;
}

/** A text at a place. */
export function write(text: string, x: number, y: number, look: SvgTextLook): string {
  return svgElement(
    'text',
    {
      x,
      y,
      'text-anchor': look.anchor,
      'dominant-baseline': 'central',
      'font-size': look.size,
      'font-weight': look.bold ? 600 : null,
      fill: look.color ?? TEXT,
      transform: look.turn ? `rotate(-90 ${x} ${y})` : null,
    },
    escapeXml(text)
  );
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return svgElement('line', { x1, y1, x2, y2, stroke, 'shape-rendering': 'crispEdges' });
}
