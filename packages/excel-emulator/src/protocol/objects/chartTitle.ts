/** Titles, legends, plot areas and data tables: the boxes of a chart around its series. */
import type { ChartModel, TextRunModel } from '../../book/chartModel';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, integerOf } from '../apiObject';
import { bagMembers } from '../bag';
import type { ApiContext } from '../context';
import { dataTableFields, legendFields, plotFields, titleFields } from './chartFields';
import { labelFormulaOf, textOfCell } from './chartLabels';
import { bagObject, fontObject, formatObject } from './chartLooks';
import { categoryCount } from './chartSeriesData';

const runOf = (chart: ChartModel, start: unknown, length: unknown): TextRunModel => {
  const wanted = { start: integerOf(start, 'start'), length: integerOf(length, 'length') };
  if (wanted.start < 0 || wanted.length < 1) throw problem('InvalidArgument', 'part of a title');
  const known = chart.titleRuns.find(
    (run) => run.start === wanted.start && run.length === wanted.length
  );
  if (known !== undefined) return known;
  const run = { ...wanted, font: {} };
  chart.titleRuns = [...chart.titleRuns, run];
  return run;
};

const setTitleFormula = (
  context: ApiContext,
  chart: ChartModel,
  value: unknown,
  changed: () => void
): null => {
  chart.title['Formula'] = labelFormulaOf(context, value);
  changed();
  return null;
};

/** `chart.title` */
export function titleObject(
  context: ApiContext,
  chart: ChartModel,
  changed: () => void
): ApiObject {
  const { get, set } = bagMembers(chart.title, titleFields(context), changed);
  const looks = { font: chart.titleFont, ...chart.titleBox };
  const shown = (): unknown => {
    const formula = chart.title['Formula'];
    return typeof formula === 'string' ? textOfCell(context, formula) : get['Text']?.();
  };
  const setText = (value: unknown): void => {
    set['Text']?.(value);
    delete chart.title['Formula'];
    chart.titleRuns = [];
  };
  const substring = (start: unknown, length: unknown): ApiObject => {
    const { font } = runOf(chart, start, length);
    return apiObject({
      type: 'ChartFormatString',
      navigate: { Font: () => fontObject(context, font, changed) },
    });
  };
  return bagObject(
    'ChartTitle',
    { get: { ...get, Text: shown }, set: { ...set, Text: setText } },
    {
      navigate: { Format: () => formatObject(context, 'ChartTitleFormat', looks, changed) },
      call: {
        SetFormula: ([value]) => setTitleFormula(context, chart, value, changed),
        GetSubstring: ([start, length]) => substring(start, length),
      },
    }
  );
}

/** Charts of one ring or circle name their slices; all others their series. */
const entryCount = (context: ApiContext, chart: ChartModel): number =>
  /Pie|Doughnut/.test(chart.type) ? categoryCount(context, chart) : chart.series.length;

const entryObject = (chart: ChartModel, index: number, changed: () => void): ApiObject =>
  apiObject({
    type: 'ChartLegendEntry',
    get: { Index: () => index, Visible: () => chart.legendEntries[index] !== false },
    set: {
      Visible: (value) => {
        chart.legendEntries[index] = booleanOf(value);
        changed();
      },
    },
  });

const entryCollection = (context: ApiContext, chart: ChartModel, changed: () => void): ApiObject =>
  apiObject({
    type: 'ChartLegendEntryCollection',
    items: () =>
      Array.from({ length: entryCount(context, chart) }, (_, index) =>
        entryObject(chart, index, changed)
      ),
  });

/** `chart.legend` */
export function legendObject(
  context: ApiContext,
  chart: ChartModel,
  changed: () => void
): ApiObject {
  const looks = { font: chart.legendFont, ...chart.legendBox };
  return bagObject('ChartLegend', bagMembers(chart.legend, legendFields(context), changed), {
    navigate: {
      Format: () => formatObject(context, 'ChartLegendFormat', looks, changed),
      LegendEntries: () => entryCollection(context, chart, changed),
    },
  });
}

/** `chart.plotArea` */
export function plotObject(context: ApiContext, chart: ChartModel, changed: () => void): ApiObject {
  const looks = { fill: chart.plotFill, border: chart.plotBorder };
  return bagObject('ChartPlotArea', bagMembers(chart.plotArea, plotFields(context), changed), {
    navigate: { Format: () => formatObject(context, 'ChartPlotAreaFormat', looks, changed) },
  });
}

/** Excel lays a table only under charts with a row of categories. */
const WITH_TABLE = /^(3D)?(Column|Bar|Line|Area|Stock|Cylinder|Cone|Pyramid)/;

/** `chart.getDataTableOrNullObject()`; null where a chart of this type has none. */
export function dataTableObject(
  context: ApiContext,
  chart: ChartModel,
  changed: () => void
): ApiObject | null {
  if (!WITH_TABLE.test(chart.type) || chart.type.startsWith('BarOf')) return null;
  const looks = { font: chart.dataTableFont, ...chart.dataTableBox };
  return bagObject('ChartDataTable', bagMembers(chart.dataTable, dataTableFields, changed), {
    navigate: { Format: () => formatObject(context, 'ChartDataTableFormat', looks, changed) },
  });
}
