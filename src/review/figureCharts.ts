/** What changed since last period, how it went over all kept periods, what each side brings. */
import { formatPeriod, previousPeriod } from '../model/period';
import type { PeriodFigures } from '../model/review/figures';
import type { Review } from '../model/review/review';
import type { Bridge } from '../model/review/bridge';
import { CONTENT } from '../pptx/deckPlan';
import type { Block } from '../pptx/deckPlan';
import type { DeckChart, LineChart } from '../pptx/deckChart';
import type { SlideBox } from '../pptx/box';
import { COLORS, QUADRANT_LOOKS } from '../workbook/kernel/palette';
import { figure } from '../workbook/kernel/shared/sentences';
import { bridgeChart } from './bridgeChart';
import { columns, slideHeading } from './kit';
import { broughtParts, partsChart } from './partsChart';
import { difference } from './reviewWords';

/** How high the boxes with the figures are, above the charts. */
export const FIGURES_HEIGHT = 96;
const HEADING_HEIGHT = 24;

/** A chart with the heading that says what it shows. */
interface Titled {
  readonly title: string;
  readonly description: string;
  readonly chart: DeckChart;
}

/**
 * The bridge from last period and the trend, side by side; one alone takes all. What each side brings stands in where
 * no bridge can be drawn.
 */
export function figureCharts(review: Review): readonly Block[] {
  const top = CONTENT.top + FIGURES_HEIGHT + 14;
  const room = { ...CONTENT, top, height: CONTENT.height - FIGURES_HEIGHT - 14 };
  const bridge = valueBridge(review);
  const trend = review.figures.length > 2 ? [trendOver(review.figures)] : [];
  const shown =
    bridge === null ? [...brought(review, trend.length > 0), ...trend] : [bridge, ...trend];
  const boxes = columns(
    room,
    shown.map(() => 1),
    28
  );
  return shown.flatMap((each, at) => titled(each, boxes[at]));
}

function titled(
  { title, description, chart }: Titled,
  box: SlideBox | undefined
): readonly Block[] {
  if (box === undefined) return [];
  const under = { top: box.top + HEADING_HEIGHT, height: box.height - HEADING_HEIGHT };
  return [
    slideHeading(title, { ...box, height: HEADING_HEIGHT }),
    { kind: 'chart', box: { ...box, ...under }, description, chart },
  ];
}

/** Null where last period is not kept, or where no value is known in this one: a fall to 0 would not be true. */
function valueBridge({ rvu, figures, bridges }: Review): Titled | null {
  const { period, settings } = rvu;
  const bridge = bridges.value;
  const now = figures.at(-1);
  if (bridge === null || period === null || (now?.value.given ?? null) === null) return null;
  const periods = [previousPeriod(period), period].map(formatPeriod);
  return {
    title: 'Value given, since last period',
    description: bridgeWords(bridge),
    chart: bridgeChart(bridge, periods, Math.max(settings.scale.max, 1)),
  };
}

const bridgeWords = ({ before, now, steps }: Bridge): string =>
  `Value given was ${figure(before)} and is ${figure(now)}: ${Object.entries(steps)
    .filter(([, by]) => by !== 0)
    .map(([step, by]) => `${step} ${difference(by)}`)
    .join(', ')}.`;

/** By value line, and by kind too where there is room; nothing where nobody values anything. */
function brought({ analysis }: Review, one: boolean): readonly Titled[] {
  return ([...(one ? [] : (['kind'] as const)), 'category'] as const).flatMap(
    (of): readonly Titled[] => {
      const parts = broughtParts(analysis, of);
      if (parts.length === 0) return [];
      const by = of === 'kind' ? 'kind of contribution' : 'value line';
      return [
        {
          title: `Value by ${by}: we give (right), they give (left)`,
          description: `Value by ${by}, in steps of the scale, what we give first: ${parts.map(({ name }) => name).join(', ')}.`,
          chart: partsChart(parts),
        },
      ];
    }
  );
}

const TRENDS: readonly {
  readonly name: string;
  readonly color: string;
  readonly of: (each: PeriodFigures) => number | null;
}[] = [
  { name: 'agreement', color: COLORS.brand, of: ({ agreement }) => agreement },
  { name: 'promises kept', color: COLORS.private, of: ({ followThrough }) => followThrough },
  {
    name: 'value in do more',
    color: QUADRANT_LOOKS['do-more'].color,
    of: ({ doMoreValue }) => doMoreValue,
  },
  {
    name: 'cost in cut back',
    color: QUADRANT_LOOKS['cut-back'].color,
    of: ({ cutBackCost }) => cutBackCost,
  },
];

const trendOver = (figures: readonly PeriodFigures[]): Titled => ({
  title: 'Over all kept periods',
  description:
    'Cost share in cut back, value share in do more, agreement and promises kept, by period.',
  chart: trendChart(figures),
});

/** Shares in percent, one line each, named at its end. */
function trendChart(figures: readonly PeriodFigures[]): LineChart {
  return {
    kind: 'line',
    size: 11,
    categories: figures.map(({ period }) => period),
    series: TRENDS.map(({ name, color, of }) => ({
      name,
      values: figures.map((each) => {
        const share = of(each);
        return share === null ? null : share * 100;
      }),
      line: { color, width: 2, dashed: false },
      marker: { shape: 'circle', size: 6, color, hollow: false },
      end: { text: name, color },
    })),
    categoryAxis: { title: '' },
    valueAxis: {
      title: '',
      min: 0,
      max: 100,
      majorUnit: 25,
      numberFormat: '0" %"',
      gridlines: true,
    },
  };
}
