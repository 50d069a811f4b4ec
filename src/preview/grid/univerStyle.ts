/** Formats as the grid keeps them. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/presets';
import { FONT_SCALE } from './measure';
import type { ShownEdge, ShownStyle } from '../view/sheetView';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const EDGES = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
} as const;

/** One indent step of Excel, in pixels. */
const INDENT = 9;
const INSET = 3;
const DEFAULT_FONT = 'Calibri, Carlito, Arial, sans-serif';

const edge = (shown: ShownEdge | undefined): IBorderStyleData | null =>
  shown ? { s: EDGES[shown.style], cl: { rgb: shown.color } } : null;

function borders(style: ShownStyle): IBorderData | null {
  if (!style.top && !style.bottom && !style.left && !style.right) return null;
  return { t: edge(style.top), b: edge(style.bottom), l: edge(style.left), r: edge(style.right) };
}

const flag = (on: boolean | undefined): BooleanNumber =>
  on ? BooleanNumber.TRUE : BooleanNumber.FALSE;

const font = (style: ShownStyle): IStyleData => ({
  ff: style.font ? `${style.font}, ${DEFAULT_FONT}` : DEFAULT_FONT,
  fs: (style.size ?? 11) * FONT_SCALE,
  bl: flag(style.bold),
  it: flag(style.italic),
  ul: { s: flag(style.underline) },
  st: { s: flag(style.strikethrough) },
  cl: { rgb: style.color ?? '#000000' },
});

/**
 * Univer's style for a cell. Every property is named, null where there is none: Univer lays a new
 * style over the old one, and what isn't named would stay.
 */
export function univerStyle(style: ShownStyle): IStyleData {
  const indent = INSET + (style.indent ?? 0) * INDENT;
  const inset = style.horizontal === 'right' ? { l: INSET, r: indent } : { l: indent, r: INSET };
  return {
    ...font(style),
    bg: style.fill ? { rgb: style.fill } : null,
    bd: borders(style),
    n: style.numberFormat ? { pattern: style.numberFormat } : null,
    ht: style.horizontal ? HORIZONTAL[style.horizontal] : null,
    vt: VERTICAL[style.vertical ?? 'bottom'],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: { t: 1, b: 2, ...inset },
  };
}
