/** The matrix of one direction as a native chart: the same places and labels as in the pane. */
import type { Direction } from '../model/contribution';
import type { Quadrant } from '../model/matrix';
import type { Review } from '../model/review/review';
import { axesPlan } from '../charts/axesPlan';
import { chartModel } from '../charts/chartModel';
import type { ChartModel } from '../charts/chartModel';
import { textWidth } from '../charts/textWidth';
import type { Box as Edges } from '../charts/box';
import { CONTENT } from '../pptx/deckPlan';
import type { Block, SlidePlan } from '../pptx/deckPlan';
import type { SlideBox } from '../pptx/box';
import { formatPeriod } from '../model/period';
import { QUADRANT_LOOKS } from '../workbook/kernel/palette';
import { headline } from '../workbook/kernel/shared/sentences';
import { uncapital } from '../workbook/kernel/wording';
import { INK, slide } from './kit';
import { LETTER, QUADRANT_NAMES, SCALE, matrixSeries, pointValues } from './matrixSeries';
import { DIRECTION_TITLES, partnerName } from './reviewWords';

/** A slide has more room for names than the pane. */
const LONGEST_NAME = 42;

/** Null where nothing is placed in that direction. */
export function matrixSlide(review: Review, direction: Direction): SlidePlan | null {
  const { rvu, analysis } = review;
  const side = analysis.directions[direction];
  const axes = axesPlan(analysis, direction, rvu.settings);
  const size = { width: CONTENT.width / SCALE, height: CONTENT.height / SCALE };
  const model = chartModel(side, axes, size, {
    nameWidth: (quadrant) => textWidth(QUADRANT_NAMES[quadrant]) * 1.15 + 8,
    many: (count) => `${count} here`,
    longest: LONGEST_NAME,
  });
  if (model === null) return null;
  return slide(
    `${DIRECTION_TITLES[direction]}: ${uncapital(headline(side))}`,
    subtitle(review, direction),
    [...tints(model), chartBlock(review, direction, model)]
  );
}

function subtitle({ rvu }: Review, direction: Direction): string {
  const { period, alliance } = rvu;
  const cost = direction === 'given' ? 'cost to us' : 'cost to them, our estimate';
  const value = direction === 'given' ? `value to ${partnerName(rvu)}` : 'value to us';
  const money = alliance.currency === '' ? cost : `${cost}, ${alliance.currency}`;
  return [
    period === null ? '' : formatPeriod(period),
    `across: ${money}`,
    `up: ${value}`,
    'hollow: an estimate',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const onSlide = ({ left, top, right, bottom }: Edges): SlideBox => ({
  left: CONTENT.left + left * SCALE,
  top: CONTENT.top + top * SCALE,
  width: (right - left) * SCALE,
  height: (bottom - top) * SCALE,
});

/** The two fields that ask for something are tinted; their names stand in the chart. */
const tints = ({ quadrants }: ChartModel): readonly Block[] =>
  ASKING.map((quadrant): Block => ({
    kind: 'text',
    box: onSlide(quadrants[quadrant]),
    description: '',
    paragraphs: [],
    size: LETTER,
    color: INK,
    fill: QUADRANT_LOOKS[quadrant].tint,
  })).filter(({ box }) => box.width > 1 && box.height > 1);

const ASKING: readonly Quadrant[] = ['do-more', 'cut-back'];

function chartBlock({ analysis }: Review, direction: Direction, model: ChartModel): Block {
  const { plot } = model;
  const side = analysis.directions[direction];
  const { x, y } = pointValues(model);
  const plain = { title: '', majorUnit: null, numberFormat: 'General', gridlines: false } as const;
  return {
    kind: 'chart',
    box: CONTENT,
    description: `Matrix of ${uncapital(DIRECTION_TITLES[direction])}: cost across, value up. ${headline(side)}.`,
    chart: {
      kind: 'scatter',
      size: LETTER,
      plot: {
        left: plot.left * SCALE,
        top: plot.top * SCALE,
        width: (plot.right - plot.left) * SCALE,
        height: (plot.bottom - plot.top) * SCALE,
      },
      series: matrixSeries(model),
      // The numbers along the axes are points of their own: the axes begin a little before the scale does.
      xAxis: { ...plain, min: x(plot.left), max: x(plot.right), numbers: false },
      yAxis: { ...plain, min: y(plot.bottom), max: y(plot.top), numbers: false },
    },
  };
}
