/** How cells look, as the grid asks for it. */
import type { Border, FormatPatch } from 'excel-emulator/book';
import type { ShownEdge, ShownStyle } from '../view/sheetView';

/** The properties that a format may set. */
type Plain = Exclude<keyof FormatPatch, undefined>;

/** From Office.js' words to those of style sheets; what is not listed is left as it is. */
const HORIZONTAL: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
};

const VERTICAL: Readonly<Record<string, 'top' | 'center' | 'bottom'>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
};

/** A line's own style goes before its weight, as in Excel. */
const LINES: Readonly<Record<string, ShownEdge['style']>> = {
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  SlantDashDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

const WEIGHTS: Readonly<Record<string, ShownEdge['style']>> = { Medium: 'medium', Thick: 'thick' };

/** Black where the border has no colour of its own. */
function edge(border: Border | undefined): ShownEdge | null {
  if (!border || border.style === 'None') return null;
  const style = LINES[border.style] ?? WEIGHTS[border.weight] ?? 'thin';
  return { color: border.color || '#000000', style };
}

/** One property; nothing where the format does not set it. */
type Reader = (patch: FormatPatch) => ShownStyle;

/** The four sides are read alike. */
const edgeReader =
  (side: 'top' | 'bottom' | 'left' | 'right'): Reader =>
  (patch) => {
    const shown = edge(patch[side]);
    return shown ? { [side]: shown } : {};
  };

const horizontal: Reader = (patch) => {
  const side = HORIZONTAL[patch.horizontal ?? ''];
  return side ? { horizontal: side } : {};
};

const vertical: Reader = (patch) => {
  const side = VERTICAL[patch.vertical ?? ''];
  return side ? { vertical: side } : {};
};

/** By property: one that is added to the format is missing here at first, and shows no look. */
const READERS: Readonly<Partial<Record<Plain, Reader>>> = {
  fill: ({ fill }) => (fill ? { fill } : {}),
  color: ({ color }) => (color ? { color } : {}),
  bold: ({ bold }) => (bold ? { bold } : {}),
  italic: ({ italic }) => (italic ? { italic } : {}),
  underline: ({ underline }) => (underline && underline !== 'None' ? { underline: true } : {}),
  strikethrough: ({ strikethrough }) => (strikethrough ? { strikethrough } : {}),
  size: ({ size }) => (size ? { size } : {}),
  fontName: ({ fontName }) => (fontName ? { font: fontName } : {}),
  numberFormat: ({ numberFormat }) =>
    numberFormat && numberFormat !== 'General' ? { numberFormat } : {},
  wrap: ({ wrap }) => (wrap ? { wrap } : {}),
  indent: ({ indent }) => (indent ? { indent } : {}),
  horizontal,
  vertical,
  top: edgeReader('top'),
  bottom: edgeReader('bottom'),
  left: edgeReader('left'),
  right: edgeReader('right'),
};

/** Formats are shared by many cells: each is read once, and forgotten with its format. */
const known = new WeakMap<FormatPatch, ShownStyle>();

/** How a cell of this format looks; equal formats give the same object, which keeps comparing cheap. */
export function shownStyle(patch: FormatPatch): ShownStyle {
  const before = known.get(patch);
  if (before) return before;
  const style = Object.values(READERS).reduce<ShownStyle>(
    (sum, read) => ({ ...sum, ...read(patch) }),
    {}
  );
  known.set(patch, style);
  return style;
}
