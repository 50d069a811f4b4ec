/** What the two sides believe differently: the giver's estimate and the receiver's score, joined. */
import type { GapItem } from '../model/gapList';
import type { Review } from '../model/review/review';
import type { Scale } from '../model/alliance';
import { CONTENT } from '../pptx/deckPlan';
import type { Block, SlidePlan } from '../pptx/deckPlan';
import type { ScatterChart, ScatterSeries } from '../pptx/deckChart';
import { COLORS, QUADRANT_LOOKS } from '../workbook/kernel/palette';
import { figure } from '../workbook/kernel/shared/sentences';
import { gapFigure, gapName, gapSentence } from '../workbook/sections/gaps/gapWords';
import { INK, slide } from './kit';

const [MORE, LESS] = [QUADRANT_LOOKS['do-more'], QUADRANT_LOOKS['cut-back']];
const LETTER = 13;
/** Points that the names take at the left of the plot. */
const NAMES = 300;
const PLOT_WIDTH = 520;
/** Of a mark, across. */
const MARK = 11;

/** One line of the picture: what is compared, on the value scale. */
export interface Belief {
  readonly name: string;
  readonly estimate: number;
  readonly stated: number;
}

/** Null where nothing differs. */
export function gapSlide({ gaps, rvu }: Review): SlidePlan | null {
  const [first] = gaps;
  if (first === undefined) return null;
  return slide(
    gapSentence(first).replace(/\.$/, ''),
    `○ the giver’s estimate, ● the receiver’s score · ${countWords(gaps)}`,
    beliefBlocks(gaps.map(belief), rvu.settings.scale, {
      description: gaps.map(gapSentence).join(' '),
    })
  );
}

function countWords(gaps: readonly GapItem[]): string {
  if (gaps.length === 1) return 'the one difference';
  const mixed = gaps.some(({ gap }) => gap > 0) && gaps.some(({ gap }) => gap < 0);
  return `the ${gaps.length} widest differences${mixed ? ', positives first' : ''}`;
}

const belief = (gap: GapItem): Belief => ({
  name: `${gapName(gap)} ${gapFigure(gap.gap)}`,
  estimate: gap.estimate,
  stated: gap.stated,
});

/** Points between two lines of the picture, and around them all. */
const [ROW, AROUND] = [50, 60];

/** How high a picture of so many lines is, in points. */
const beliefHeight = (count: number): number => Math.min(CONTENT.height, AROUND + count * ROW);

const PLOT_TOP = 6;
const plotHeight = (count: number): number => beliefHeight(count) - 40;

const BARE = {
  title: '',
  numberFormat: 'General',
  majorUnit: null,
  gridlines: false,
  numbers: false,
};

export interface BeliefOptions {
  /** What the picture shows, for those who can't see it. */
  readonly description: string;
  /** No figure stands in it but those that are believed: for slides whose every figure is accounted for. */
  readonly exact?: true;
}

/** Names at the left, the first at the top; green where the receiver values it more, orange where less. */
export function beliefBlocks(
  beliefs: readonly Belief[],
  scale: Scale,
  { description, exact }: BeliefOptions
): readonly Block[] {
  return [
    ...beliefs.map((each, index) => nameBlock(each, index, beliefs.length)),
    {
      kind: 'chart',
      box: { ...CONTENT, height: beliefHeight(beliefs.length) },
      description,
      chart: beliefChart(beliefs, scale, exact === true),
    },
  ];
}

/** Beside its line. A name may be long: a label of the chart would push the picture aside. */
function nameBlock({ name }: Belief, index: number, count: number): Block {
  const height = plotHeight(count);
  const unit = height / (count + 0.6 - FLOOR);
  const middle = CONTENT.top + PLOT_TOP + (index + 0.6) * unit;
  return {
    kind: 'text',
    box: { left: CONTENT.left, top: middle - unit / 2, width: NAMES - 14, height: unit },
    description: '',
    paragraphs: [{ align: 'right', runs: [{ text: name }] }],
    size: LETTER,
    color: INK,
    anchor: 'middle',
  };
}

function beliefChart(beliefs: readonly Belief[], scale: Scale, exact: boolean): ScatterChart {
  const values = beliefs.flatMap(({ estimate, stated }) => [estimate, stated]);
  const [low, high] = [Math.min(scale.min, ...values), Math.max(scale.max, ...values)];
  const edge = (high - low) / 16;
  return {
    kind: 'scatter',
    size: LETTER,
    plot: { left: NAMES, top: PLOT_TOP, width: PLOT_WIDTH, height: plotHeight(beliefs.length) },
    series: beliefSeries(
      beliefs,
      scale,
      exact ? 0 : ((MARK / 2) * (high - low + 2 * edge)) / PLOT_WIDTH
    ),
    xAxis: { ...BARE, min: low - edge, max: high + edge },
    yAxis: { ...BARE, min: FLOOR, max: beliefs.length + 0.6, line: false },
  };
}

/** Not through the marks: some programs draw lines over them. Two marks that touch have none between them. */
function shortened(from: number, to: number, radius: number): readonly number[] {
  if (Math.abs(to - from) <= 2 * radius) return [from, from];
  const step = to > from ? radius : -radius;
  return [from + step, to - step];
}

/** Where the axis lies: a little below the last line, which stands at 1. */
const FLOOR = 0.4;

function beliefSeries(
  beliefs: readonly Belief[],
  scale: Scale,
  radius: number
): readonly ScatterSeries[] {
  const rows = beliefs.map((each, index) => ({ ...each, y: beliefs.length - index }));
  const joined = rows.map(({ name, estimate, stated, y }): ScatterSeries => ({
    name,
    marker: null,
    line: { color: (stated > estimate ? MORE : LESS).color, width: 3, dashed: false },
    points: shortened(estimate, stated, radius).map((x) => ({ x, y })),
  }));
  const dots = (name: string, hollow: boolean, of: 'estimate' | 'stated'): ScatterSeries => ({
    name,
    marker: { shape: 'circle', size: MARK, color: INK, hollow },
    line: null,
    points: rows.map((row) => ({ x: row[of], y: row.y })),
  });
  return [
    ...joined,
    dots('Estimate', true, 'estimate'),
    dots('Score', false, 'stated'),
    numbers(scale),
  ];
}

/** The steps of the scale below the plot, as far as there are few. */
function numbers({ min, max }: Scale): ScatterSeries {
  const whole = Number.isInteger(min) && max - min <= 10;
  const steps = whole
    ? Array.from({ length: Math.floor(max - min) + 1 }, (_, at) => min + at)
    : [min, max];
  return {
    name: 'Scale',
    marker: null,
    line: null,
    points: steps.map((step) => ({
      x: step,
      y: FLOOR + 0.001,
      label: { text: figure(step), color: COLORS.quiet, size: 11, position: 'bottom' as const },
    })),
  };
}
