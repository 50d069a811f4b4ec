/** A chart part with the workbook embedded in it. */
import { chartSpaceXml, legendXml } from '../../xlsx/write/chartXml';
import type { DeckChart } from '../deckChart';
import { drawBars } from './barXml';
import type { SlideChartFrame, DrawnChart } from './chartPieces';
import { axisText } from './chartPieces';
import { drawLines } from './lineXml';
import { drawScatter } from './scatterXml';

const draw = (chart: DeckChart, frame: SlideChartFrame): DrawnChart => {
  switch (chart.kind) {
    case 'scatter':
      return drawScatter(chart, frame);
    case 'bar':
      return drawBars(chart, frame);
    case 'line':
      return drawLines(chart, frame);
  }
};

export interface ChartFiles {
  /** The chart's own part; the workbook is related to it as rId1. */
  readonly xml: string;
  /** The cells behind it, and nothing else, as an .xlsx file. */
  readonly workbook: Uint8Array;
}

const DATA = '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>';

/** A native chart with the cells that it can be edited by. */
export function drawChart(chart: DeckChart, frame: SlideChartFrame): ChartFiles {
  const { plot, grid, unnamed } = draw(chart, frame);
  const look = axisText(frame);
  const content = `<c:autoTitleDeleted val="1"/>${plot}${legendXml(chart.legend === true, look, unnamed)}`;
  return { xml: chartSpaceXml(content, look, '<a:noFill/>', DATA), workbook: grid.workbook() };
}
