/** A range's looks. A property that differs among the cells reads as null, as in Excel. */
import type { Area } from '../../book/area';
import { lastColumn, lastRow } from '../../book/area';
import type { CellFormat, FormatPatch } from '../../book/format';
import { DEFAULT_FORMAT, applyFormat, clearFormat, formatAt } from '../../book/format';
import { styleFormat, styleName } from '../../book/styles';
import { problem } from '../../book/problem';
import { checkAllowed, checkUnprotected } from '../../book/protection';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, integerOf, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import type { Look } from './formatParts';
import { alignmentPart, fillPart, fontPart } from './formatParts';
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

/** The value that all cells share; null where they differ. */
export function common<K extends keyof CellFormat>(
  { sheet, area }: Place,
  key: K
): CellFormat[K] | null {
  const first = formatAt(sheet.formats, area.row, area.column)[key];
  const uniform = everyCell(area, (row, column) => {
    return formatAt(sheet.formats, row, column)[key] === first;
  });
  return uniform ? first : null;
}

const patchRange = (context: ApiContext, { sheet, area }: Place, patch: FormatPatch): void => {
  checkAllowed(sheet, 'allowFormatCells');
  applyFormat(sheet.formats, area, patch);
  context.changes.add({ kind: 'format', sheet, area });
};

const { fontName, size, color, bold, italic, underline, strikethrough, fill } = DEFAULT_FORMAT;

/** Styles that are no number formats set font and fill, also where theirs are the usual ones. */
const PLAIN: FormatPatch = { fontName, size, color, bold, italic, underline, strikethrough, fill };

/** Gives cells a style: what it sets replaces their own looks. */
export function applyStyle(context: ApiContext, place: Place, value: unknown): void {
  const name = styleName(context.book, textOf(value, 'style'));
  if (name === undefined) throw problem('InvalidArgument', `style ${String(value)}`);
  if (name === 'Normal') {
    checkAllowed(place.sheet, 'allowFormatCells');
    clearFormat(place.sheet.formats, place.area);
  }
  const format = styleFormat(context.book, name);
  const isNumber = format.numberFormat !== undefined;
  patchRange(context, place, isNumber ? format : { ...PLAIN, ...format });
}

const lookOf = (context: ApiContext, place: Place): Look => ({
  read: (key) => common(place, key),
  put: (patch) => patchRange(context, place, patch),
});

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

/** `range.format` */
export function rangeFormatObject(context: ApiContext, place: Place): ApiObject {
  const look = lookOf(context, place);
  const alignment = alignmentPart(context, look);
  return apiObject({
    type: 'RangeFormat',
    get: { ...alignment.get, ...sizeGetters(place) },
    set: { ...alignment.set, ...sizeSetters(context, place) },
    call: {
      ...sizeMethods(context, place),
      AdjustIndent: ([by]) => {
        const now = common(place, 'indent') ?? 0;
        alignment.set['IndentLevel']?.(now + integerOf(by));
        return null;
      },
    },
    navigate: {
      Fill: () => fillPart(context, look),
      Font: () => fontPart(context, look),
      Borders: () => bordersObject(context, place),
      Protection: () => protectionObject(context, place),
    },
  });
}
