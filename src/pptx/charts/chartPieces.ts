/** What the kinds of charts have in common. */
import { COLORS } from '../../workbook/kernel/palette';
import type { AxisLook } from '../../xlsx/write/chartAxes';
import { namesAxisXml, val } from '../../xlsx/write/chartAxes';
import type { DrawnLabel } from '../../xlsx/write/chartLabels';
import { labelRangeXml } from '../../xlsx/write/chartLabels';
import { textsXml } from '../../xlsx/write/chartSeries';
import type { TextLook } from '../../xlsx/write/chartText';
import type { SlideBox } from '../box';
import type { CategoryAxis, ChartLabel, DeckAxis } from '../deckChart';
import { solidFillXml } from '../drawing/colorXml';
import { chartText, type ChartGrid } from './chartGrid';

export interface SlideChartFrame {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Points, of texts that say no other size. */
  readonly size: number;
  /** BCP 47. */
  readonly language: string;
}

/** What a kind of chart draws: its plot, and the cells behind it. */
export interface DrawnChart {
  readonly plot: string;
  readonly grid: ChartGrid;
  /** Places of series that the legend does not name. */
  readonly unnamed: readonly number[];
}

/** The ground of the slide: what shows inside of hollow markers. */
export const GROUND = '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>';

export const X_AXIS = 100_001;
export const Y_AXIS = 100_002;

/** The look of the words along an axis. */
export function axisText({ size, language }: SlideChartFrame): TextLook {
  return {
    color: COLORS.quiet,
    fill: solidFillXml(COLORS.quiet),
    size,
    bold: false,
    language,
  };
}

/** What an axis shows: its figures and its line, unless its plan takes them away. */
export function axisLook(axis: DeckAxis, frame: SlideChartFrame): AxisLook {
  return {
    text: axisText(frame),
    numbers: axis.numbers !== false,
    line: axis.line !== false,
  };
}

/** An axis of categories; one at the left reads from top to bottom. */
export function categoryAxisXml(
  axis: CategoryAxis,
  side: 'b' | 'l',
  frame: SlideChartFrame
): string {
  return namesAxisXml(
    axis.title,
    { id: X_AXIS, crosses: Y_AXIS, side },
    { text: axisText(frame), numbers: axis.names !== false, line: true }
  );
}

/** Beginning and name of a series; the name stands at the head of its cells. */
export function seriesHead(place: number, grid: ChartGrid, column: number, name: string): string {
  return `<c:ser>${val('idx', place)}${val('order', place)}<c:tx>${textsXml(grid.headerOf(column), [name])}</c:tx>`;
}

/** A label's text and look. */
export function drawnLabel(
  label: ChartLabel,
  place: string,
  frame: SlideChartFrame,
  moved?: DrawnLabel['moved']
): DrawnLabel {
  return {
    text: chartText(label.text),
    look: {
      color: label.color,
      fill: solidFillXml(label.color),
      size: label.size ?? frame.size,
      bold: label.bold ?? false,
      language: frame.language,
    },
    place,
    ...(moved === undefined ? {} : { moved }),
  };
}

const LABEL_HEADER = 'Label';

/** Puts the texts of labels into cells and says at the end of a series where they are. */
export function labelCells(grid: ChartGrid, labels: readonly (DrawnLabel | null)[]): string {
  const texts = labels.map((label) => label?.text ?? '');
  const padding = Array.from({ length: grid.rows - texts.length }, () => '');
  const column = grid.add(
    LABEL_HEADER,
    texts.map((text) => (text === '' ? null : text))
  );
  return labelRangeXml([...texts, ...padding], grid.cellsOf(column));
}

/** As many values as the grid has rows: programs lose series of differing lengths. */
export function padded<T>(grid: ChartGrid, values: readonly T[], filler: T): readonly T[] {
  return [...values, ...Array.from({ length: grid.rows - values.length }, () => filler)];
}

const fraction = (part: number, whole: number): number =>
  Math.round((part / whole) * 100_000) / 100_000;

/** Where the axes' rectangle lies in the chart, or the program's choice. */
const plotLayoutXml = (plot: SlideBox | undefined, frame: SlideChartFrame): string => {
  if (plot === undefined) return '<c:layout/>';
  const places = [
    val('x', fraction(plot.left, frame.width)),
    val('y', fraction(plot.top, frame.height)),
    val('w', fraction(plot.width, frame.width)),
    val('h', fraction(plot.height, frame.height)),
  ];
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${places.join('')}</c:manualLayout></c:layout>`;
};

/** How far a label is moved, as the chart wants it. */
export function movedBy(right: number, down: number, frame: SlideChartFrame): DrawnLabel['moved'] {
  return {
    x: fraction(right, frame.width),
    y: fraction(down, frame.height),
  };
}

/** The plot area around what kinds of charts put into it. */
export function plotAreaXml(
  plot: SlideBox | undefined,
  frame: SlideChartFrame,
  content: string
): string {
  return `<c:plotArea>${plotLayoutXml(plot, frame)}${content}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`;
}
