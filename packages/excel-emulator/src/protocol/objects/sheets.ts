/** `workbook.worksheets` and `Excel.Worksheet`. */
import { MAX_COLUMNS, MAX_ROWS, areaOf } from '../../book/area';
import { addSheet, findSheet, usedArea, visibleSheets } from '../../book/book';
import type { Sheet } from '../../book/model';
import { showLevels } from '../../book/outline';
import { problem } from '../../book/problem';
import { checked } from './rangeAreas';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject, booleanOf, integerOf, numberOf, optionalText, textOf } from '../apiObject';
import { colorOf } from '../colors';
import type { ApiContext } from '../context';
import { chartCollection } from './charts';
import { commentCollection } from './comments';
import { autoFilterObject, sheetFilter } from './filters';
import { nameCollection } from './names';
import { pageLayoutObject } from './page';
import { pageBreakCollection } from './pageBreaks';
import { pivotCollection } from './pivots';
import { placeAt } from './rangeAreas';
import type { Place } from './rangeAreas';
import { findAll, replaceAll } from './rangeFind';
import { areasOfAddress } from './rangeGroup';
import {
  activateSheet,
  checkStructure,
  copyOf,
  deleteSheet,
  renameSheet,
  setPosition,
  setVisibility,
} from './sheetActs';
import { customPropertyCollection, freezeObject } from './sheetParts';
import { shapeCollection } from './shapes';
import { protectionObject } from './sheetProtection';
import { slicerCollection } from './slicers';
import { tableCollection } from './tables';

const sheetGetters = (context: ApiContext, sheet: Sheet): Getters => ({
  Id: () => sheet.id,
  Name: () => sheet.name,
  Position: () => context.book.sheets.indexOf(sheet),
  Visibility: () => sheet.visibility,
  TabColor: () => sheet.tabColor,
  ShowGridlines: () => sheet.showGridlines,
  Gridlines: () => sheet.showGridlines,
  ShowHeadings: () => sheet.showHeadings,
  Headings: () => sheet.showHeadings,
  StandardHeight: () => 15,
  StandardWidth: () => sheet.standardWidth,
  EnableCalculation: () => true,
});

const sheetSetters = (context: ApiContext, sheet: Sheet): Setters => {
  const changed = (): void => context.changes.add({ kind: 'sheetChanged', sheet });
  const gridlines = (value: unknown): void => {
    sheet.showGridlines = booleanOf(value);
    changed();
  };
  const headings = (value: unknown): void => {
    sheet.showHeadings = booleanOf(value);
    changed();
  };
  return {
    Name: (value) => renameSheet(context, sheet, textOf(value, 'title')),
    Position: (value) => setPosition(context, sheet, value),
    Visibility: (value) => setVisibility(context, sheet, value),
    TabColor: (value) => {
      sheet.tabColor = colorOf(value);
      changed();
    },
    Gridlines: gridlines,
    ShowGridlines: gridlines,
    Headings: headings,
    ShowHeadings: headings,
    StandardWidth: (value) => {
      sheet.standardWidth = numberOf(value);
      changed();
    },
  };
};

const wholeSheet = `1:${MAX_ROWS}`;

const whole = (sheet: Sheet): Place => ({ sheet, area: areaOf(0, 0, MAX_ROWS, MAX_COLUMNS) });

const rangeMethods = (context: ApiContext, sheet: Sheet): ApiObject['call'] => ({
  GetRange: ([address]) => context.objects.range(sheet, placeAt(context.book, sheet, address).area),
  GetCell: ([row, column]) =>
    context.objects.range(sheet, checked(areaOf(integerOf(row), integerOf(column)))),
  GetRangeByIndexes: ([row, column, rows, columns]) =>
    context.objects.range(
      sheet,
      checked(areaOf(integerOf(row), integerOf(column), integerOf(rows), integerOf(columns)))
    ),
  GetRanges: ([address]) =>
    context.objects.areas(sheet, areasOfAddress(context, sheet, address ?? wholeSheet)),
  FindAll: (args) => context.objects.areas(sheet, findAll(context, whole(sheet), args)),
  FindAllOrNullObject: (args) => {
    const found = findAll(context, whole(sheet), args);
    return found.length === 0 ? null : context.objects.areas(sheet, found);
  },
  ReplaceAll: (args) => replaceAll(context, whole(sheet), args),
  ShowOutlineLevels: ([rows, columns]) => {
    showLevels(sheet, 'rows', integerOf(rows));
    showLevels(sheet, 'columns', integerOf(columns));
    context.changes.add({ kind: 'sheetChanged', sheet });
    return null;
  },
  GetUsedRange: ([valuesOnly]) =>
    context.objects.range(sheet, usedArea(sheet, null, valuesOnly === true) ?? areaOf(0, 0)),
  GetUsedRangeOrNullObject: ([valuesOnly]) => {
    const area = usedArea(sheet, null, valuesOnly === true);
    return area === null ? null : context.objects.range(sheet, area);
  },
});

const neighbour = (
  context: ApiContext,
  sheet: Sheet,
  step: number,
  visibleOnly: unknown
): Sheet | undefined => {
  const sheets = visibleOnly === true ? visibleSheets(context.book) : context.book.sheets;
  return sheets[sheets.indexOf(sheet) + step];
};

const orderMethods = (context: ApiContext, sheet: Sheet): ApiObject['call'] => {
  const get = (step: number, visibleOnly: unknown): ApiObject | null => {
    const found = neighbour(context, sheet, step, visibleOnly);
    return found === undefined ? null : sheetObject(context, found);
  };
  const need = (step: number, visibleOnly: unknown): ApiObject => {
    const found = get(step, visibleOnly);
    if (found === null) throw problem('ItemNotFound', 'sheet');
    return found;
  };
  return {
    GetNext: ([visibleOnly]) => need(1, visibleOnly),
    GetNextOrNullObject: ([visibleOnly]) => get(1, visibleOnly),
    GetPrevious: ([visibleOnly]) => need(-1, visibleOnly),
    GetPreviousOrNullObject: ([visibleOnly]) => get(-1, visibleOnly),
  };
};

/** `Excel.Worksheet` */
export function sheetObject(context: ApiContext, sheet: Sheet): ApiObject {
  return apiObject({
    type: 'Worksheet',
    id: sheet.id,
    model: sheet,
    get: sheetGetters(context, sheet),
    set: sheetSetters(context, sheet),
    navigate: {
      Tables: () =>
        tableCollection(
          context,
          () => context.book.tables.filter((table) => table.sheet === sheet),
          sheet
        ),
      Charts: () => chartCollection(context, sheet),
      Shapes: () => shapeCollection(context, sheet),
      PivotTables: () => pivotCollection(context, sheet),
      Slicers: () => slicerCollection(context, sheet),
      Names: () => nameCollection(context, sheet),
      FreezePanes: () => freezeObject(context, sheet),
      Protection: () => protectionObject(context, sheet),
      PageLayout: () => pageLayoutObject(context, sheet),
      HorizontalPageBreaks: () => pageBreakCollection(context, sheet, 'rows'),
      VerticalPageBreaks: () => pageBreakCollection(context, sheet, 'columns'),
      CustomProperties: () => customPropertyCollection(context, sheet),
      Comments: () => commentCollection(context, sheet),
      AutoFilter: () => autoFilterObject(context, sheetFilter(sheet)),
    },
    call: {
      ...rangeMethods(context, sheet),
      ...orderMethods(context, sheet),
      Activate: () => activateSheet(context, sheet),
      Calculate: () => null,
      Delete: () => deleteSheet(context, sheet),
      Copy: (args) => sheetObject(context, copyOf(context, sheet, args)),
    },
  });
}

const need = (sheet: Sheet | undefined): Sheet => {
  if (sheet === undefined) throw problem('ItemNotFound', 'sheet');
  return sheet;
};

/** `workbook.worksheets` */
export function sheetCollection(context: ApiContext): ApiObject {
  const { book } = context;
  const listed = (visibleOnly: unknown): readonly Sheet[] =>
    visibleOnly === true ? visibleSheets(book) : book.sheets;
  const of = (sheet: Sheet): ApiObject => sheetObject(context, sheet);
  return apiObject({
    type: 'WorksheetCollection',
    items: () => book.sheets.map(of),
    find: (key) => {
      const sheet = findSheet(book, String(key).replace(/^'(.*)'$/, '$1'));
      return sheet === undefined ? undefined : of(sheet);
    },
    call: {
      Add: ([name]) => {
        checkStructure(book);
        const sheet = addSheet(book, optionalText(name, 'title'));
        context.changes.add({ kind: 'sheetAdded', sheet });
        return of(sheet);
      },
      GetActiveWorksheet: () => of(book.active),
      GetCount: ([visibleOnly]) => listed(visibleOnly).length,
      GetFirst: ([visibleOnly]) => of(need(listed(visibleOnly)[0])),
      GetLast: ([visibleOnly]) => of(need(listed(visibleOnly).at(-1))),
    },
  });
}
