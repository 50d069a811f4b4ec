/** The frame of a bar chart part, which sheets and slides share. */
import { val } from './chartAxes';
import { NO_LABELS } from './chartLabels';

export interface BarFrame {
  readonly direction: 'horizontal' | 'vertical';
  readonly grouping: 'clustered' | 'stacked';
  /** Between categories, in percent of a bar's width; the schema allows 0 to 500. */
  readonly gap: number;
}

/** The element `c:barChart` around its series; `axes` holds the ids of both axes. */
export function barChartXml(frame: BarFrame, series: readonly string[], axes: string): string {
  const { direction, grouping, gap } = frame;
  return [
    `<c:barChart>${val('barDir', direction === 'horizontal' ? 'bar' : 'col')}`,
    `${val('grouping', grouping)}<c:varyColors val="0"/>${series.join('')}${NO_LABELS}`,
    val('gapWidth', Math.round(Math.min(500, Math.max(0, gap)))),
    grouping === 'stacked' ? '<c:overlap val="100"/>' : '',
    `${axes}</c:barChart>`,
  ].join('');
}
