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

/** Below title, line and headers. */
const FIRST_ROW = 4;

/** The columns that charts are drawn from, one beside the other. */
class PlottedColumns {
  private readonly columns: { readonly header: string; readonly cells: readonly CellValue[] }[] =
    [];

  /** Puts values into the next column and says where they stand. */
  add(header: string, cells: readonly CellValue[]): SheetArea {
    this.columns.push({ header, cells });
    return { sheet: PLOTTED_SHEET, area: area(FIRST_ROW, this.columns.length - 1, cells.length) };
  }

  sheet(): SheetPlan {
    const count = Math.max(1, this.columns.length);
    return {
      ...EMPTY_SHEET,
      key: PLOTTED_SHEET,
      title: 'Plotted figures',
      columnWidths: this.columns.map((_, column) => ({ column, width: 18 })),
      blocks: [
        fixed(0, 0, [['Plotted figures']]),
        fixed(1, 0, [['What the charts are drawn from, and nothing else.']]),
        ...this.columns.flatMap(({ header, cells }, column): readonly CellBlock[] => [
          fixed(FIRST_ROW - 1, column, [[header]]),
          fixed(
            FIRST_ROW,
            column,
            cells.map((cell) => [cell])
          ),
        ]),
      ],
      formats: [
        run(area(0, 0), TITLE),
        run(area(1, 0), SUBTITLE),
        run(area(FIRST_ROW - 1, 0, 1, count), { bold: true, wrap: true, color: COLORS.brand }),
      ],
      // Nobody prints it to read, and who prints the whole workbook wants no dozen pages of it.
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
