/** Formats of an opened file. */
import type { BorderSide, CellStyle, Color } from 'hucre';
import type { Border, Edge, FormatPatch } from 'excel-emulator/book';

/** The first two of the Office theme; other theme colours are left as they are by default. */
const THEME: Readonly<Record<number, string>> = { 0: '#FFFFFF', 1: '#000000' };

/** A colour of the file as `#RRGGBB`; null where it says none. */
export function colorOf(color: Color | undefined): string | null {
  if (color?.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  return color?.theme === undefined ? null : (THEME[color.theme] ?? null);
}

/** From the file's words to those of Office.js; styles that Excel draws alike share one. */
const LINES: Readonly<Record<string, string>> = {
  dashed: 'Dash',
  mediumDashed: 'Dash',
  dotted: 'Dot',
  double: 'Double',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
};

const WEIGHTS: Readonly<Record<string, string>> = {
  medium: 'Medium',
  thick: 'Thick',
  hair: 'Hairline',
};

/** A thin black line unless the file says otherwise. */
const border = ({ style, color }: BorderSide): Border => ({
  style: LINES[style] ?? 'Continuous',
  weight: WEIGHTS[style] ?? 'Thin',
  color: colorOf(color) ?? '#000000',
});

/** Diagonals are not drawn on the page. */
const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

/** Only sides that have a line. */
function borders({ border: sides }: CellStyle): FormatPatch {
  const drawn = EDGES.flatMap((edge) => {
    const side = sides?.[edge];
    return side ? [[edge, border(side)] as const] : [];
  });
  return Object.fromEntries(drawn);
}

/** Office.js writes the file's words with a capital. */
const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The one word that is another one there. */
const HORIZONTAL: Readonly<Record<string, string>> = { centerContinuous: 'CenterAcrossSelection' };

/** Only what the file sets. */
function alignment({ alignment: given }: CellStyle): FormatPatch {
  const { horizontal, vertical, wrapText, indent, shrinkToFit } = given ?? {};
  return {
    ...(horizontal ? { horizontal: HORIZONTAL[horizontal] ?? title(horizontal) } : {}),
    ...(vertical ? { vertical: title(vertical) } : {}),
    ...(wrapText ? { wrap: true } : {}),
    ...(indent ? { indent } : {}),
    ...(shrinkToFit ? { shrink: true } : {}),
  };
}

type FontStyle = NonNullable<CellStyle['font']>;

/** `true` is one line, as in most files. */
function underline(given: FontStyle['underline']): FormatPatch {
  if (!given) return {};
  return { underline: given === true ? 'Single' : title(given) };
}

/** What is on or off. */
const strokes = ({ bold, italic, strikethrough }: FontStyle): FormatPatch => ({
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(strikethrough ? { strikethrough } : {}),
});

/** Colours of themes stay the default's. */
function font({ font: given = {} }: CellStyle): FormatPatch {
  const color = colorOf(given.color);
  return {
    ...(given.name ? { fontName: given.name } : {}),
    ...(given.size ? { size: given.size } : {}),
    ...strokes(given),
    ...underline(given.underline),
    ...(color ? { color } : {}),
  };
}

/** Conditional fills keep their colour in the background, others in the foreground. */
function fill({ fill: given }: CellStyle): FormatPatch {
  if (given?.type !== 'pattern' || given.pattern === 'none') return {};
  const color = colorOf(given.fgColor) ?? colorOf(given.bgColor);
  return color ? { fill: color } : {};
}

/** Cells are locked unless the file says otherwise. */
function protection({ protection: given }: CellStyle): FormatPatch {
  return {
    ...(given?.locked === false ? { locked: false } : {}),
    ...(given?.hidden ? { formulaHidden: true } : {}),
  };
}

/** What a style of the file sets, as the workbook keeps it. */
export function formatOf(style: CellStyle): FormatPatch {
  return {
    ...font(style),
    ...fill(style),
    ...borders(style),
    ...alignment(style),
    ...protection(style),
    ...(style.numFmt && style.numFmt !== 'General' ? { numberFormat: style.numFmt } : {}),
  };
}

/** Equal styles give the same format, so that big sheets cost little. */
export function formatReader(): (style: CellStyle) => FormatPatch {
  const known = new Map<string, FormatPatch>();
  return (style) => {
    const key = JSON.stringify(style);
    const before = known.get(key);
    if (before) return before;
    const made = formatOf(style);
    known.set(key, made);
    return made;
  };
}
