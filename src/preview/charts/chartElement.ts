/** The element that a chart is drawn in. */
import type { ShownChart } from '../view/sheetView';
import { svgElement } from './svg';

/** The chart as an image with a name; `content` must be SVG text already. */
export function chartElement(chart: ShownChart, content: string): string {
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${chart.width} ${chart.height}`,
      width: '100%',
      height: '100%',
      role: 'img',
      'aria-label': chart.description || chart.title || chart.name,
      'font-family': 'Calibri, Carlito, Arial, sans-serif',
    },
    content
  );
}
