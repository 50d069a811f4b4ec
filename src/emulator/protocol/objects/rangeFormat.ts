/** A range's looks. A property that differs among the cells reads as null, as in Excel. */
import type { Area } from '../../book/area';
import { lastColumn, lastRow } from '../../book/area';
import type { CellFormat, FormatPatch } from '../../book/format';
import { applyFormat, formatAt } from '../../book/format';
import { problem } from '../../book/problem';
import { checkAllowed, checkUnprotected } from '../../book/protection';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject, booleanOf, integerOf, numberOf, textOf } from '../apiObject';
import { colorOf } from '../bag';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import type { Place } from './rangeAreas';
import { bordersObject } from './rangeBorders';
import { sizeGetters, sizeMethods, sizeSetters } from './rangeSize';

/** Uniform formats are answered from few cells: whole columns would be a million reads. */
const SAMPLE = 4000;

const everyCell = (area: Area, holds: (row: number, column: number) => boolean): boolean => {
  let seen = 0;
  for (let row = area.row; row <= lastRow(area) && seen < SAMPLE; row += 1) {
    for (let column = area.column; column <= lastColumn(area) && seen < SAMPLE; column += 1) {
      if (!holds(row, column)) return false;
      seen += 1;
    }
  }
  return true;
};

const common = <K extends keyof CellFormat>(
  { sheet, area }: Place,
  key: K
): CellFormat[K] | null => {
  const first = formatAt(sheet.formats, area.row, area.column)[key];
  const uniform = everyCell(area, (row, column) => {
    return formatAt(sheet.formats, row, column)[key] === first;
  });
  return uniform ? first : null;
};

const patchRange = (context: ApiContext, { sheet, area }: Place, patch: FormatPatch): void => {
  checkAllowed(sheet, 'allowFormatCells');
  applyFormat(sheet.formats, area, patch);
  context.changes.add({ kind: 'format', sheet, area });
};

const fillObject = (context: ApiContext, place: Place): ApiObject => {
  const put = (fill: string): void => patchRange(context, place, { fill });
  return apiObject({
    type: 'RangeFill',
    get: {
      Color: () => common(place, 'fill') || (common(place, 'fill') === null ? null : '#FFFFFF'),
    },
    set: { Color: (value) => put(colorOf(value)) },
    call: { Clear: () => put('') },
  });
};

const fontSize = (value: unknown): number => {
  const size = numberOf(value, 'font size');
  if (size < 1 || size > 409) throw problem('InvalidArgument', 'font size');
  return size;
};

const fontObject = (context: ApiContext, place: Place): ApiObject => {
  const patch = (part: FormatPatch): void => patchRange(context, place, part);
  return apiObject({
    type: 'RangeFont',
    get: {
      Bold: () => common(place, 'bold'),
      Italic: () => common(place, 'italic'),
      Color: () => common(place, 'color'),
      Name: () => common(place, 'fontName'),
      Size: () => common(place, 'size'),
      Underline: () => common(place, 'underline'),
      Strikethrough: () => common(place, 'strikethrough'),
    },
    set: {
      Bold: (value) => patch({ bold: booleanOf(value) }),
      Italic: (value) => patch({ italic: booleanOf(value) }),
      Color: (value) => patch({ color: colorOf(value) }),
      Name: (value) => patch({ fontName: textOf(value) }),
      Size: (value) => patch({ size: fontSize(value) }),
      Underline: (value) => patch({ underline: enumOf(context, 'RangeUnderlineStyle', value) }),
      Strikethrough: (value) => patch({ strikethrough: booleanOf(value) }),
    },
  });
};

/** What is locked can't be changed while the lock holds, whatever formats are allowed. */
const patchLock = (context: ApiContext, place: Place, patch: FormatPatch): void => {
  checkUnprotected(place.sheet);
  patchRange(context, place, patch);
};

const protectionObject = (context: ApiContext, place: Place): ApiObject =>
  apiObject({
    type: 'FormatProtection',
    get: {
      Locked: () => common(place, 'locked'),
      FormulaHidden: () => common(place, 'formulaHidden'),
    },
    set: {
      Locked: (value) => patchLock(context, place, { locked: booleanOf(value) }),
      FormulaHidden: (value) => patchLock(context, place, { formulaHidden: booleanOf(value) }),
    },
  });

const indentOf = (value: unknown): number => {
  const indent = integerOf(value, 'indent');
  if (indent < 0 || indent > 250) throw problem('InvalidArgument', 'indent');
  return indent;
};

const alignmentGetters = (place: Place): Getters => ({
  HorizontalAlignment: () => common(place, 'horizontal'),
  VerticalAlignment: () => common(place, 'vertical'),
  WrapText: () => common(place, 'wrap'),
  IndentLevel: () => common(place, 'indent'),
  ShrinkToFit: () => common(place, 'shrink'),
  TextOrientation: () => common(place, 'rotation'),
});

const alignmentSetters = (context: ApiContext, place: Place): Setters => {
  const patch = (part: FormatPatch): void => patchRange(context, place, part);
  return {
    HorizontalAlignment: (value) =>
      patch({ horizontal: enumOf(context, 'HorizontalAlignment', value) }),
    VerticalAlignment: (value) => patch({ vertical: enumOf(context, 'VerticalAlignment', value) }),
    WrapText: (value) => patch({ wrap: booleanOf(value) }),
    IndentLevel: (value) => patch({ indent: indentOf(value) }),
    ShrinkToFit: (value) => patch({ shrink: booleanOf(value) }),
    TextOrientation: (value) => patch({ rotation: numberOf(value) }),
  };
};

/** `range.format` */
export const rangeFormatObject = (context: ApiContext, place: Place): ApiObject =>
  apiObject({
    type: 'RangeFormat',
    get: { ...alignmentGetters(place), ...sizeGetters(place) },
    set: { ...alignmentSetters(context, place), ...sizeSetters(context, place) },
    call: {
      ...sizeMethods(context, place),
      AdjustIndent: ([by]) => {
        const now = common(place, 'indent') ?? 0;
        patchRange(context, place, { indent: indentOf(now + integerOf(by)) });
        return null;
      },
    },
    navigate: {
      Fill: () => fillObject(context, place),
      Font: () => fontObject(context, place),
      Borders: () => bordersObject(context, place),
      Protection: () => protectionObject(context, place),
    },
  });
