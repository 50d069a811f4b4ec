import { parseReference, sameName, type Place } from './address';
import type { ProtectionOptions } from './protect';

/** What is there, seen in one round trip and without any cell. */
export interface Survey {
  readonly title: string;
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly SurveyedTable[];
  /** Workbook-wide names by their name in lower case. */
  readonly names: ReadonlyMap<string, SurveyedName>;
}

export interface SurveyedSheet {
  readonly id: string;
  readonly title: string;
  readonly charts: readonly SurveyedChart[];
  /** What its protection allows; null where the sheet is not protected. */
  readonly protection: ProtectionOptions | null;
}

export interface SurveyedChart {
  readonly name: string;
  readonly type: string;
  /** The names of its series, in their order. */
  readonly series: readonly string[];
}

export interface SurveyedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** Where its header row begins, where we asked. */
  readonly place: Place | null;
}

export interface SurveyedName {
  readonly name: string;
  readonly comment: string;
  /** With `=`; a constant reads `="text"`. */
  readonly formula: string;
  /** The first cell that the name refers to; null for constants and where the cell is gone. */
  readonly place: Place | null;
}

const surveyedChart = (chart: Excel.Chart): SurveyedChart => ({
  name: chart.name,
  type: chart.chartType,
  series: chart.series.items.map(({ name }) => name),
});

const namedChart = ({ name }: Excel.Chart): SurveyedChart => ({ name, type: '', series: [] });

const surveyedSheet = (sheet: Excel.Worksheet, charts: ChartParts): SurveyedSheet => ({
  id: sheet.id,
  title: sheet.name,
  charts: sheet.charts.items.map(charts === 'names' ? namedChart : surveyedChart),
  protection: sheet.protection.protected ? sheet.protection.options : null,
});

const surveyedTable = (table: Excel.Table): SurveyedTable => ({
  name: table.name,
  sheet: table.worksheet.name,
  headers: table.columns.items.map(({ name }) => name),
  rowCount: table.rows.count,
  place: null,
});

const surveyedName = (item: Excel.NamedItem): SurveyedName => {
  const formula = String(item.formula);
  return { name: item.name, comment: item.comment, formula, place: parseReference(formula) };
};

const SHEET_PARTS = 'items/id,items/name,items/charts/items/name';
const PROTECTION_PARTS = 'items/protection/protected,items/protection/options';
const SERIES_PARTS = 'items/charts/items/chartType,items/charts/items/series/items/name';
const TABLE_PARTS = 'items/name,items/worksheet/name,items/columns/items/name,items/rows/count';

/**
 * `names` leaves types ('') and series (none) out: Excel refuses to tell those of a waterfall or a map chart,
 * whoever's it is and on whichever sheet (office-js 2041, 2971).
 */
type ChartParts = 'names' | 'series';

/** Queues the look at a sheet's charts with their types and series; it can be taken after the next sync. */
export const queueCharts = (sheet: Excel.Worksheet): (() => readonly SurveyedChart[]) => {
  const { charts } = sheet;
  charts.load('items/name,items/chartType,items/series/items/name');
  return () => charts.items.map(surveyedChart);
};

/** Queues the look; the survey can be taken after the next sync. */
export const queueSurvey = (
  context: Excel.RequestContext,
  charts: ChartParts = 'series'
): (() => Survey) => {
  const { worksheets, tables, names, properties } = context.workbook;
  const chartParts = charts === 'names' ? '' : `${SERIES_PARTS},`;
  worksheets.load(`${SHEET_PARTS},${chartParts}${PROTECTION_PARTS}`);
  tables.load(TABLE_PARTS);
  names.load('items/name,items/formula,items/comment');
  properties.load('title');
  return () => ({
    title: properties.title,
    sheets: worksheets.items.map((sheet) => surveyedSheet(sheet, charts)),
    tables: tables.items.map(surveyedTable),
    names: new Map(names.items.map((item) => [item.name.toLowerCase(), surveyedName(item)])),
  });
};

/** The survey with the places of the tables that were asked for, by their names in lower case. */
export const withPlaces = (survey: Survey, places: ReadonlyMap<string, Place>): Survey => ({
  ...survey,
  tables: survey.tables.map((table) => ({
    ...table,
    place: places.get(table.name.toLowerCase()) ?? null,
  })),
});

export const findName = (survey: Survey, name: string): SurveyedName | undefined =>
  survey.names.get(name.toLowerCase());

export const findSheet = (survey: Survey, title: string): SurveyedSheet | undefined =>
  survey.sheets.find((sheet) => sameName(sheet.title, title));

export const findTable = (survey: Survey, name: string): SurveyedTable | undefined =>
  survey.tables.find((table) => sameName(table.name, name));

/** Whether what the name referred to is gone: such a name is in nobody's use. */
export const isBroken = ({ formula }: SurveyedName): boolean => formula.includes('#REF!');
