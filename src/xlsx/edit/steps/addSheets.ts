/** The step that adds sheets. */
import { sheetStamp, type SheetPlan } from '../../../workbook/kernel/blueprint';
import type { ChartPlan } from '../../../workbook/kernel/chartPlan';
import { freeTitle, RESERVED_TITLE } from '../../../workbook/kernel/freeTitle';
import { chartXml } from '../../write/chartXml';
import { drawingXml } from '../../write/drawingXml';
import { CONTENT_TYPES, type PartKind } from '../../write/package';
import { printNamesXml } from '../../write/printXml';
import { sheetXml } from '../../write/sheetXml';
import { checkTable, tableXml } from '../../write/tableXml';
import type { OpenFile } from '../openFile';
import { addContentType, RelationsDoc } from '../parts/relationsDoc';
import { movedChart } from './movedChart';

/** A sheet to make, under the title that it gets. */
interface NewSheet {
  readonly plan: SheetPlan;
  readonly title: string;
}

const newSheets = (file: OpenFile, plans: readonly SheetPlan[]): readonly NewSheet[] => {
  const titles = file.workbook.sheets().map(({ title }) => title.toLowerCase());
  const taken = new Set([RESERVED_TITLE, ...titles]);
  return plans
    .filter(({ key }) => file.stamped(key) === null)
    .map((plan) => {
      const title = freeTitle(plan.title, taken);
      taken.add(title.toLowerCase());
      return { plan, title };
    });
};

/** Puts a new part into the package; tells its path. */
const addPart = (file: OpenFile, kind: PartKind, stem: string, xml: string): string => {
  const path = file.parts.freePath(stem);
  file.parts.put(path, xml);
  addContentType(file.parts, path, CONTENT_TYPES[kind]);
  return path;
};

const addTables = (file: OpenFile, { plan }: NewSheet): readonly string[] => {
  const last = Math.max(0, ...file.tables.map(({ table }) => table.id));
  return plan.tables.map((table, place) => {
    checkTable(table, plan.title);
    if (file.isTaken(table.name)) file.report({ code: 'name-taken', name: table.name });
    return addPart(file, 'table', 'xl/tables/table', tableXml(table, last + 1 + place));
  });
};

type Titles = ReadonlyMap<string, string>;

/** The drawing that holds the sheet's charts; null where there are none. */
const addDrawing = (
  file: OpenFile,
  charts: readonly ChartPlan[],
  titles: Titles
): string | null => {
  if (charts.length === 0) return null;
  const path = addPart(file, 'drawing', 'xl/drawings/drawing', drawingXml(charts));
  const relations = new RelationsDoc(file.parts, path);
  charts.forEach((chart) => {
    const xml = chartXml(movedChart(file, chart), titles);
    // The drawing names the chart at place n as rId(n+1), which are the ids that come first.
    relations.add('chart', addPart(file, 'chart', 'xl/charts/chart', xml));
  });
  return path;
};

const addSheetPart = (file: OpenFile, sheet: NewSheet, titles: Titles): string => {
  const tables = addTables(file, sheet);
  const drawing = addDrawing(file, sheet.plan.charts, titles);
  // The part comes first: what it is related to is found by its path.
  const path = addPart(file, 'worksheet', 'xl/worksheets/sheet', '');
  const relations = new RelationsDoc(file.parts, path);
  const xml = sheetXml(
    { ...sheet.plan, title: sheet.title },
    {
      title: sheet.title,
      titles,
      styles: file.styles(),
      strings: null,
      cachedValues: true,
      active: false,
      tables: tables.map((table) => relations.add('table', table)),
      drawing: drawing === null ? null : relations.add('drawing', drawing),
    }
  );
  file.parts.put(path, xml);
  return path;
};

const addSheet = (file: OpenFile, sheet: NewSheet, titles: Titles): void => {
  const { plan, title } = sheet;
  const path = addSheetPart(file, sheet, titles);
  const relation = file.relations.add('worksheet', path);
  const place = file.workbook.addSheet(title, relation, plan.hidden || plan.waiting === true);
  file.workbook.addNamesXml(printNamesXml({ ...plan, title }, place));
  const corner = { row: 0, column: 0, rows: 1, columns: 1 };
  file.workbook.setName(sheetStamp(plan.key), title, corner, true);
  file.openSheet(path, title);
};

/** Makes the sheets whose stamp is missing, behind all others; tells the keys of those that it made. */
export function addSheets(file: OpenFile, plans: readonly SheetPlan[]): ReadonlySet<string> {
  const missing = newSheets(file, plans);
  const titles = new Map([
    ...file.stampedTitles(),
    ...missing.map(({ plan, title }): [string, string] => [plan.key, title]),
  ]);
  missing.forEach((sheet) => addSheet(file, sheet, titles));
  return new Set(missing.map(({ plan }) => plan.key));
}
