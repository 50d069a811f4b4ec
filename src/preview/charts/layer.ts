/** The layer in which charts lie over the grid. */
import type { SheetView, ShownChart } from '../view/sheetView';
import { categorySvg } from './categorySvg';
import { scatterSvg } from './scatterSvg';
import type { FormatNumber } from './pieces';

/** What part of a sheet is seen: pixels of the sheet at 100 %, and the zoom they are drawn with. */
export interface Viewport {
  /** Of the layer: where the scrolling cells begin, right of headings and frozen columns. */
  readonly left: number;
  readonly top: number;
  /** Of the sheet: what lies at that corner. */
  readonly sheetX: number;
  readonly sheetY: number;
  readonly zoom: number;
}

/** Charts lying over the grid, moving as it scrolls. */
export interface ChartLayer {
  readonly show: (sheet: SheetView) => void;
  readonly move: (viewport: Viewport) => void;
}

function place(box: HTMLElement, chart: ShownChart, view: Viewport): void {
  box.style.transform = `translate(${(chart.left - view.sheetX) * view.zoom}px, ${
    (chart.top - view.sheetY) * view.zoom
  }px) scale(${view.zoom})`;
}

function boxFor(chart: ShownChart): HTMLElement {
  const box = document.createElement('div');
  box.className = 'chart';
  box.dataset.chart = chart.name;
  return box;
}

/** Makes the layer inside an element that covers the grid. */
export function createChartLayer(layer: HTMLElement, format: FormatNumber): ChartLayer {
  const clip = document.createElement('div');
  clip.className = 'chart-clip';
  layer.append(clip);
  let charts: readonly ShownChart[] = [];
  let view: Viewport = { left: 0, top: 0, sheetX: 0, sheetY: 0, zoom: 1 };
  const boxes = new Map<string, HTMLElement>();
  const drawn = new Map<string, ShownChart>();

  const draw = (chart: ShownChart): HTMLElement => {
    const box = boxes.get(chart.id) ?? boxFor(chart);
    boxes.set(chart.id, box);
    if (drawn.get(chart.id) !== chart) {
      box.style.width = `${chart.width}px`;
      box.style.height = `${chart.height}px`;
      box.innerHTML = (chart.plot === null ? scatterSvg : categorySvg)(chart, format);
      drawn.set(chart.id, chart);
    }
    return box;
  };
  const placeAll = (): void => {
    clip.style.left = `${view.left}px`;
    clip.style.top = `${view.top}px`;
    charts.forEach((chart) => place(draw(chart), chart, view));
  };

  return {
    show: (sheet) => {
      charts = sheet.charts;
      clip.replaceChildren(...charts.map(draw));
      placeAll();
    },
    move: (next) => {
      view = next;
      placeAll();
    },
  };
}
