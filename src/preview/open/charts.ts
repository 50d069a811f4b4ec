/** Charts of an opened file. */
import type { PlainChart } from 'excel-emulator/book';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, newChart } from 'excel-emulator/book';
import { axisIn } from './chartAxis';
import { seriesIn } from './chartSeries';
import { localAttribute, descendantsOf, child, first, partXml, relationTargets } from './parts';
import type { OpenedParts } from './parts';

type Sizes = readonly (readonly [number, number])[];

/** Sizes in points of the tracks that have one of their own. */
export interface Tracks {
  readonly columnWidths: Sizes;
  readonly rowHeights: Sizes;
}

const EMU_PER_POINT = 12_700;
const WORKBOOK = 'xl/workbook.xml';

const number = (element: Element | null): number => Number(element?.textContent ?? 0) || 0;

/** Where a track begins, in points. */
function offset(index: number, sizes: Sizes, standard: number): number {
  const own = new Map(sizes);
  return Array.from({ length: index }, (_, at) => own.get(at) ?? standard).reduce(
    (sum, size) => sum + size,
    0
  );
}

function corner(anchor: Element, name: string, tracks: Tracks) {
  const at = child(anchor, name);
  const inside = (tag: string): number => number(child(at, tag)) / EMU_PER_POINT;
  const column = number(child(at, 'col'));
  const row = number(child(at, 'row'));
  return {
    x: offset(column, tracks.columnWidths, DEFAULT_COLUMN_WIDTH) + inside('colOff'),
    y: offset(row, tracks.rowHeights, DEFAULT_ROW_HEIGHT) + inside('rowOff'),
  };
}

function placeOf(anchor: Element, tracks: Tracks) {
  const [from, to] = [corner(anchor, 'from', tracks), corner(anchor, 'to', tracks)];
  return { Left: from.x, Top: from.y, Width: to.x - from.x, Height: to.y - from.y };
}

function titleOf(chart: Element | null): PlainChart['title'] {
  const title = child(chart, 'title');
  if (!title) return { Visible: false };
  return {
    Text: descendantsOf(title, 't')
      .map((each) => each.textContent)
      .join(''),
  };
}

/** The type as Excel calls it; null for a kind that the page doesn't draw. */
function typeOf(xml: Document): string | null {
  if (first(xml, 'scatterChart')) return 'XYScatter';
  if (first(xml, 'lineChart')) return 'LineMarkers';
  const bars = first(xml, 'barChart');
  if (!bars) return null;
  const said = (name: string): string | null => child(bars, name)?.getAttribute('val') ?? null;
  const way = said('barDir') === 'bar' ? 'Bar' : 'Column';
  return way + (said('grouping') === 'stacked' ? 'Stacked' : 'Clustered');
}

/** The axes across and up. */
function axesIn(xml: Document, type: string) {
  const [x = null, y = null] = descendantsOf(xml, 'valAx');
  return type === 'XYScatter'
    ? { category: axisIn(x), value: axisIn(y) }
    : { category: axisIn(null), value: axisIn(x) };
}

function chartIn(xml: Document, type: string, anchor: Element, tracks: Tracks): PlainChart {
  // An id comes with the workbook that takes the chart in.
  const empty = newChart('', '', type);
  const chart = first(xml, 'chart');
  const gap = first(xml, 'gapWidth')?.getAttribute('val') ?? null;
  return {
    ...empty,
    name: first(anchor, 'cNvPr')?.getAttribute('name') ?? '',
    bag: {
      ...placeOf(anchor, tracks),
      PlotVisibleOnly: child(chart, 'plotVisOnly')?.getAttribute('val') !== '0',
      DisplayBlanksAs:
        child(chart, 'dispBlanksAs')?.getAttribute('val') === 'span'
          ? 'Interplotted'
          : 'NotPlotted',
    },
    title: titleOf(chart),
    legend: { Visible: child(chart, 'legend') !== null },
    axes: { ...empty.axes, ...axesIn(xml, type) },
    series: descendantsOf(xml, 'ser').map((series) => seriesIn(series, gap)),
  };
}

/** The path of a sheet's drawing. */
function drawingOf(parts: OpenedParts, sheet: string): string | null {
  const entry = descendantsOf(partXml(parts, WORKBOOK), 'sheet').find(
    (each) => each.getAttribute('name') === sheet
  );
  const path = relationTargets(parts, WORKBOOK).get(localAttribute(entry ?? null, 'id') ?? '');
  if (path === undefined) return null;
  return (
    [...relationTargets(parts, path).values()].find((each) => each.includes('/drawings/')) ?? null
  );
}

/** The charts of a sheet that the page draws, in the order in which they lie. */
export function chartsIn(parts: OpenedParts, sheet: string, tracks: Tracks): readonly PlainChart[] {
  const drawing = drawingOf(parts, sheet);
  if (drawing === null) return [];
  const relations = relationTargets(parts, drawing);
  return descendantsOf(partXml(parts, drawing), 'twoCellAnchor').flatMap((anchor) => {
    const path = relations.get(localAttribute(first(anchor, 'chart'), 'id') ?? '');
    const xml = path === undefined ? null : partXml(parts, path);
    const type = xml && typeOf(xml);
    return xml && type !== null ? [chartIn(xml, type, anchor, tracks)] : [];
  });
}
