/** Formats of cells for the file library. */
import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, Color, FontStyle } from 'hucre';
import type { Border, CellFormat, FormatPatch } from 'excel-emulator/book';
import { DEFAULT_FORMAT } from 'excel-emulator/book';

const color = (hex: string): Color => ({ rgb: hex.replace('#', '').toUpperCase() });

const LINES: Readonly<Record<string, BorderSide['style']>> = {
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
};

const WEIGHTS: Readonly<Record<string, BorderSide['style']>> = {
  Medium: 'medium',
  Thick: 'thick',
  Hairline: 'hair',
};

const side = (border: Border): BorderSide => ({
  style: LINES[border.style] ?? WEIGHTS[border.weight] ?? 'thin',
  color: color(border.color || '#000000'),
});

function borders(format: FormatPatch): BorderStyle {
  const edges = (['top', 'bottom', 'left', 'right'] as const).flatMap((edge) => {
    const border = format[edge];
    return border && border.style !== 'None' ? [[edge, side(border)] as const] : [];
  });
  return Object.fromEntries(edges);
}

const font = (format: CellFormat): FontStyle => ({
  name: format.fontName,
  size: format.size,
  bold: format.bold,
  italic: format.italic,
  strikethrough: format.strikethrough,
  underline: format.underline !== 'None',
  color: color(format.color || '#000000'),
});

const HORIZONTAL: Readonly<Record<string, NonNullable<AlignmentStyle['horizontal']>>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
};

const VERTICAL: Readonly<Record<string, NonNullable<AlignmentStyle['vertical']>>> = {
  Top: 'top',
  Center: 'center',
};

const alignment = (format: CellFormat): AlignmentStyle => ({
  horizontal: HORIZONTAL[format.horizontal] ?? 'general',
  vertical: VERTICAL[format.vertical] ?? 'bottom',
  wrapText: format.wrap,
  indent: format.indent,
});

/** A cell's format as the file's library takes it. */
export function fileStyle(patch: FormatPatch): CellStyle {
  const format = { ...DEFAULT_FORMAT, ...patch };
  const fill = format.fill
    ? ({ type: 'pattern', pattern: 'solid', fgColor: color(format.fill) } as const)
    : null;
  return {
    font: font(format),
    alignment: alignment(format),
    border: borders(format),
    protection: { locked: format.locked, hidden: format.formulaHidden },
    ...(fill ? { fill } : {}),
    ...(format.numberFormat === 'General' ? {} : { numFmt: format.numberFormat }),
  };
}

/** What a condition lays over a cell: only the properties that it sets. */
export function overlayStyle(patch: FormatPatch): CellStyle {
  const { bold, italic } = patch;
  const look: FontStyle = {
    ...(patch.color ? { color: color(patch.color) } : {}),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
  return {
    ...(Object.keys(look).length > 0 ? { font: look } : {}),
    ...(patch.fill
      ? // Conditional fills are read from the background colour.
        { fill: { type: 'pattern', pattern: 'solid', bgColor: color(patch.fill) } }
      : {}),
  };
}
