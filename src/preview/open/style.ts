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

const border = ({ style, color }: BorderSide): Border => ({
  style: LINES[style] ?? 'Continuous',
  weight: WEIGHTS[style] ?? 'Thin',
  color: colorOf(color) ?? '#000000',
});

const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

function borders({ border: sides }: CellStyle): FormatPatch {
  const drawn = EDGES.flatMap((edge) => {
    const side = sides?.[edge];
    return side ? [[edge, border(side)] as const] : [];
  });
  return Object.fromEntries(drawn);
}

const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const HORIZONTAL: Readonly<Record<string, string>> = { centerContinuous: 'CenterAcrossSelection' };

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

function underline(given: FontStyle['underline']): FormatPatch {
  if (!given) return {};
  return { underline: given === true ? 'Single' : title(given) };
}

const strokes = ({ bold, italic, strikethrough }: FontStyle): FormatPatch => ({
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(strikethrough ? { strikethrough } : {}),
});

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
