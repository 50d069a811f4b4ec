/** Going through every formula of a workbook, wherever it is kept. */
import type { Bag } from './bag';
import type { ChartModel } from './chartModel';
import { columnOfKey, contains, parseAddress, rowOfKey, quotedSheet } from './area';
import type { Area } from './area';
import { wholeArea } from './book';
import type { Book, Sheet, TableModel } from './model';
import type { Anchor, Rewriting } from './rewrite';
import { rewriteFormula } from './rewrite';

const touches = (formula: string, change: Rewriting): boolean =>
  change.area !== undefined || /[[!A-Za-z_]/.test(formula);

const homeFinder = (book: Book, sheet: Sheet): ((row: number, column: number) => Anchor) => {
  const tables = book.tables.filter((table) => table.sheet === sheet);
  return (row, column) => ({
    sheet: sheet.name,
    table: tables.find((table) => contains(wholeArea(table), row, column))?.name ?? null,
  });
};

const rewriteCells = (book: Book, sheet: Sheet, change: Rewriting): void => {
  const homeOf = homeFinder(book, sheet);
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === null || !touches(cell.formula, change)) continue;
    cell.formula = rewriteFormula(cell.formula, homeOf(rowOfKey(key), columnOfKey(key)), change);
  }
};

const rewriteTable = (table: TableModel, change: Rewriting): void => {
  const anchor = { sheet: table.sheet.name, table: table.name };
  for (const column of table.columns) {
    if (column.formula !== null) column.formula = rewriteFormula(column.formula, anchor, change);
  }
};

const rewriteValue = (value: unknown, anchor: Anchor, change: Rewriting): unknown => {
  if (typeof value === 'string') {
    return value.startsWith('=') ? rewriteFormula(value, anchor, change) : value;
  }
  if (Array.isArray(value)) return value.map((part) => rewriteValue(part, anchor, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, rewriteValue(part, anchor, change)])
  );
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const rewriteRules = (sheet: Sheet, change: Rewriting): void => {
  const anchor = { sheet: sheet.name, table: null };
  sheet.validations = sheet.validations.map((validation) => {
    const rule = rewriteValue(validation.rule, anchor, change);
    return isRecord(rule) ? { ...validation, rule } : validation;
  });
  for (const conditional of sheet.conditionals) {
    if (conditional.formula !== '') {
      conditional.formula = rewriteFormula(conditional.formula, anchor, change);
    }
    Object.assign(conditional.bag, rewriteValue(conditional.bag, anchor, change));
  }
  for (const { source } of sheet.pivots) {
    source.formula = rewriteFormula(source.formula, anchor, change);
  }
};

const rewriteKept = (bag: Bag, anchor: Anchor, change: Rewriting): void => {
  const formula = bag['Formula'];
  if (typeof formula === 'string') bag['Formula'] = rewriteFormula(formula, anchor, change);
};

const rewriteChart = (chart: ChartModel, anchor: Anchor, change: Rewriting): void => {
  const { category, value, series: depth } = chart.axes;
  for (const { title } of [chart, category, value, depth]) rewriteKept(title, anchor, change);
  for (const series of chart.series) {
    if (series.x !== null) series.x = rewriteFormula(series.x, anchor, change);
    if (series.y !== null) series.y = rewriteFormula(series.y, anchor, change);
    if (series.bubbles !== null) series.bubbles = rewriteFormula(series.bubbles, anchor, change);
    if (series.name.startsWith('=')) series.name = rewriteFormula(series.name, anchor, change);
    for (const point of series.points.values()) rewriteKept(point.label, anchor, change);
  }
};

const moveAddress = (sheet: Sheet, text: string | null, change: Rewriting): string | null => {
  if (text === null || change.area === undefined) return text;
  const formula = rewriteFormula(
    `=${quotedSheet(sheet.name)}!${text}`,
    { sheet: sheet.name, table: null },
    change
  );
  return parseAddress(formula.slice(1)) === null
    ? null
    : formula.slice(formula.lastIndexOf('!') + 1);
};

const moveAreas = (areas: readonly Area[], sheet: Sheet, change: Rewriting): readonly Area[] => {
  const { area: move } = change;
  if (move === undefined) return areas;
  return areas.flatMap((area) => move(sheet.name, area) ?? []);
};

const moveOwned = (sheet: Sheet, change: Rewriting): void => {
  for (const validation of sheet.validations) {
    validation.areas = moveAreas(validation.areas, sheet, change);
  }
  for (const conditional of sheet.conditionals) {
    conditional.areas = moveAreas(conditional.areas, sheet, change);
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionals = sheet.conditionals.filter(({ areas }) => areas.length > 0);
  sheet.merges = [...moveAreas(sheet.merges, sheet, change)];
  sheet.printArea = moveAddress(sheet, sheet.printArea, change);
  sheet.titleRows = moveAddress(sheet, sheet.titleRows, change);
  sheet.titleColumns = moveAddress(sheet, sheet.titleColumns, change);
};

/** Brings the formulas and kept addresses of one sheet up to date, its tables' among them. */
export function rewriteSheet(book: Book, sheet: Sheet, change: Rewriting): void {
  rewriteCells(book, sheet, change);
  rewriteRules(sheet, change);
  const anchor = { sheet: sheet.name, table: null };
  for (const chart of sheet.charts) rewriteChart(chart, anchor, change);
  moveOwned(sheet, change);
  for (const table of book.tables) if (table.sheet === sheet) rewriteTable(table, change);
}

/** Brings every formula and every kept address of the workbook up to date. */
export function rewriteBook(book: Book, change: Rewriting): void {
  for (const sheet of book.sheets) rewriteSheet(book, sheet, change);
  for (const name of book.names) {
    const anchor = { sheet: name.sheet?.name ?? '', table: null };
    name.formula = rewriteFormula(name.formula, anchor, change);
  }
}
