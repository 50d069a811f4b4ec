/** Charts, whose cells people may have moved. */
import type { SheetArea } from '../../../workbook/kernel/area';
import type { ChartPlan, ScatterSeriesPlan } from '../../../workbook/kernel/chartPlan';
import type { OpenFile } from '../openFile';

/** Planned cells where they lie now; those of a sheet that is still to be made lie as planned. */
const moved = (file: OpenFile, planned: SheetArea): SheetArea => {
  const place = file.locate(planned);
  return place === null ? planned : { ...planned, area: place.area };
};

const movedSeries = (file: OpenFile, series: ScatterSeriesPlan): ScatterSeriesPlan => {
  const { labels } = series;
  return {
    ...series,
    x: moved(file, series.x),
    y: moved(file, series.y),
    labels: labels === null ? null : { ...labels, cells: moved(file, labels.cells) },
  };
};

/** The same of a chart over categories, whatever its series look like. */
const movedValues = <Series extends { readonly values: SheetArea }>(
  file: OpenFile,
  series: readonly Series[]
): readonly Series[] => series.map((each) => ({ ...each, values: moved(file, each.values) }));

/** The chart with the cells that it shows where people have moved them to. */
export function movedChart(file: OpenFile, chart: ChartPlan): ChartPlan {
  if (chart.kind === 'scatter')
    return { ...chart, series: chart.series.map((series) => movedSeries(file, series)) };
  const categories = { ...chart.categories, cells: moved(file, chart.categories.cells) };
  return chart.kind === 'bar'
    ? { ...chart, categories, series: movedValues(file, chart.series) }
    : { ...chart, categories, series: movedValues(file, chart.series) };
}
