/** Sheets of a workbook as plain values, with charts over cells of their own: nothing else of the workbook travels. */
import type {
  Blueprint,
  CellBlock,
  CellValue,
  PlannedCell,
  SheetPlan,
} from '../workbook/kernel/blueprint';
import type {
  CategoryChartPlan,
  ChartPlan,
  ScatterChartPlan,
  ScatterSeriesPlan,
} from '../workbook/kernel/chartPlan';
import type { SheetArea } from '../workbook/kernel/area';
import { COLORS } from '../workbook/kernel/palette';
import {
  EMPTY_SHEET,
  SUBTITLE,
  TITLE,
  area,
  fixed,
  onePageWide,
  run,
} from '../workbook/kernel/sheetParts';

/** The sheet that holds what the charts plot. */
export const PLOTTED_SHEET = 'plotted';

/** Below title and line. */
const FIRST_BAND = 3;
/** So many columns beside each other can be read on a printed page; the next ones stand below them. */
const BAND = 9;

/** For headers of four lines. */
const HEADER_HEIGHT = 60;

interface PlottedColumn {
  readonly header: string;
  readonly cells: readonly CellValue[];
  /** Where the header stands. */
  readonly row: number;
  readonly column: number;
}

/** The columns that charts are drawn from, in bands under each other. */
class PlottedColumns {
  private readonly columns: PlottedColumn[] = [];

  /** Puts values into the next column and says where they stand. */
  add(header: string, cells: readonly CellValue[]): SheetArea {
    const place = { row: this.bandRow(), column: this.columns.length % BAND };
    this.columns.push({ header, cells, ...place });
    return { sheet: PLOTTED_SHEET, area: area(place.row + 1, place.column, cells.length) };
  }

  /** Of the band that the next column stands in: a blank row below the longest column of the one before. */
  private bandRow(): number {
    const begun = this.columns.length % BAND;
    const last = this.columns.at(-1);
    if (last === undefined) return FIRST_BAND;
    if (begun > 0) return last.row;
    return last.row + 2 + Math.max(...this.columns.slice(-BAND).map(({ cells }) => cells.length));
  }

  sheet(): SheetPlan {
    const bands = this.columns.filter(({ column }) => column === 0);
    const end = this.bandRow() + 1 + Math.max(0, ...this.columns.map(({ cells }) => cells.length));
    return {
      ...EMPTY_SHEET,
      key: PLOTTED_SHEET,
      title: 'Plotted figures',
      columnWidths: Array.from({ length: BAND }, (_, column) => ({ column, width: 18 })),
      rowHeights: bands.map(({ row }) => ({ row, height: HEADER_HEIGHT })),
      blocks: [
        fixed(0, 0, [['Plotted figures']]),
        fixed(1, 0, [['What the charts are drawn from, and nothing else.']]),
        ...this.columns.flatMap(({ header, cells, row, column }): readonly CellBlock[] => [
          fixed(row, column, [[header]]),
          fixed(
            row + 1,
            column,
            cells.map((cell) => [cell])
          ),
        ]),
      ],
      formats: [
        run(area(0, 0), TITLE),
        run(area(1, 0), SUBTITLE),
        run(area(FIRST_BAND, 0, end - FIRST_BAND, BAND), { horizontal: 'left' }),
        ...bands.map(({ row }) =>
          run(area(row, 0, 1, BAND), { bold: true, wrap: true, color: COLORS.brand })
        ),
      ],
      print: onePageWide('landscape'),
    };
  }
}

/** The points that are drawn, in columns of their own; null where none is. */
function plottedSeries(
  chart: string,
  series: ScatterSeriesPlan,
  into: PlottedColumns
): ScatterSeriesPlan | null {
  const { xValues, yValues, labels, name } = series;
  const drawn = xValues.flatMap((x, at) =>
    x === null || (yValues[at] ?? null) === null ? [] : [at]
  );
  if (drawn.length === 0) return null;
  const of = <Item>(all: readonly Item[]): readonly Item[] =>
    drawn.flatMap((at) => all.slice(at, at + 1));
  const texts = labels === null ? [] : of(labels.texts);
  return {
    ...series,
    x: into.add(`${chart}: ${name}, across`, of(xValues)),
    y: into.add(`${chart}: ${name}, up`, of(yValues)),
    xValues: of(xValues),
    yValues: of(yValues),
    labels:
      labels === null
        ? null
        : {
            ...labels,
            cells: into.add(`${chart}: ${name}, words`, texts),
            texts,
            positions: of(labels.positions),
            ...(labels.moved === undefined ? {} : { moved: of(labels.moved) }),
            colors: typeof labels.colors === 'string' ? labels.colors : of(labels.colors),
          },
  };
}

function plottedScatter(chart: ScatterChartPlan, into: PlottedColumns): ScatterChartPlan {
  return {
    ...chart,
    series: chart.series.flatMap((series) => plottedSeries(chart.name, series, into) ?? []),
  };
}

type PlottedSeries = CategoryChartPlan['series'][number];

function plottedCategories(chart: CategoryChartPlan, into: PlottedColumns): CategoryChartPlan {
  const { texts } = chart.categories;
  const categories = { texts, cells: into.add(`${chart.name}: names`, texts) };
  const withValues = <Series extends PlottedSeries>(series: readonly Series[]) =>
    series.map((each) => ({
      ...each,
      values: into.add(`${chart.name}: ${each.name}`, each.shown),
    }));
  return chart.kind === 'bar'
    ? { ...chart, categories, series: withValues(chart.series) }
    : { ...chart, categories, series: withValues(chart.series) };
}

const plotted = (chart: ChartPlan, into: PlottedColumns): ChartPlan =>
  chart.kind === 'scatter' ? plottedScatter(chart, into) : plottedCategories(chart, into);

/** What a cell shows; what it shows nothing of is blank. */
function valueOf(cell: PlannedCell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('toSheet' in cell) return cell.text;
  const { value } = cell;
  return typeof value === 'object' ? null : value;
}

export interface FrozenSheets {
  readonly sheets: readonly SheetPlan[];
  /** What the charts on them plot. */
  readonly plotted: SheetPlan;
}

/** The sheets of these keys, in this order, as they show now; `wording` puts other words for some of ours. */
export function frozenSheets(
  { sheets }: Pick<Blueprint, 'sheets'>,
  keys: readonly string[],
  wording: ReadonlyMap<string, string>
): FrozenSheets {
  const into = new PlottedColumns();
  const shown = (cell: PlannedCell): CellValue => {
    const value = valueOf(cell);
    return typeof value === 'string' ? (wording.get(value) ?? value) : value;
  };
  const frozen = keys
    .flatMap((key) => sheets.filter((sheet) => sheet.key === key))
    .map(({ waiting: _, ...sheet }): SheetPlan => ({
      ...sheet,
      hidden: false,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        role: 'fixed',
        cells: block.cells.map((row) => row.map(shown)),
      })),
      validations: [],
      charts: sheet.charts.map((chart) => plotted(chart, into)),
    }));
  return { sheets: frozen, plotted: into.sheet() };
}
