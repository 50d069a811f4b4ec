/** Five figures against last period and four periods back; what changed; how it went over all kept periods. */
import type { Bridge } from '../model/review/bridge';
import { figuresBefore } from '../model/review/figures';
import type { PeriodFigures } from '../model/review/figures';
import type { Review } from '../model/review/review';
import { CONTENT } from '../pptx/deckPlan';
import type { Block, Paragraph, SlidePlan } from '../pptx/deckPlan';
import type { LineChart } from '../pptx/deckChart';
import type { SlideBox } from '../pptx/box';
import { COLORS, QUADRANT_LOOKS } from '../workbook/kernel/palette';
import { balanceFigure } from '../workbook/kernel/shared/balanceWords';
import { wholePercent } from '../workbook/kernel/shared/contributionMirrors';
import { figure } from '../workbook/kernel/shared/sentences';
import { signedFigure } from '../workbook/kernel/shared/signedFigure';
import { bridgeChart } from './bridgeChart';
import { INK, QUIET, columns, slideHeading, sentenceLine, textRun, slide } from './kit';
import { moneyWords, reviewHeadline } from './reviewWords';

const FIGURES_HEIGHT = 96;
const HEADING_HEIGHT = 24;

/** Always there: unknown figures say so. */
export function figureSlide(review: Review): SlidePlan {
  const { rvu, figures, bridges } = review;
  const now = figures.at(-1);
  const boxes = columns({ ...CONTENT, height: FIGURES_HEIGHT }, [1, 1, 1, 1, 1], 12);
  const before = figuresBefore(figures, rvu.period, 1);
  const far = figuresBefore(figures, rvu.period, 4);
  const shown = now === undefined ? [] : shownFigures(review, { now, before, far });
  return slide(
    reviewHeadline(review),
    before === null
      ? 'The first period that is kept: from the next one on, each figure is compared'
      : `Against ${before.period}${far === null ? '' : `, and ${far.period}`}`,
    [
      ...shown.flatMap((each, at) => figureBox(each, boxes[at])),
      ...charts(figures, bridges.value, rvu.settings.scale.max),
    ]
  );
}

interface Shown {
  readonly value: string;
  readonly name: string;
  readonly changes: readonly string[];
}

interface Compared {
  readonly now: PeriodFigures;
  readonly before: PeriodFigures | null;
  readonly far: PeriodFigures | null;
}

const known = (amount: number | null, words: (amount: number) => string): string =>
  amount === null ? 'unknown' : words(amount);

function shownFigures({ rvu }: Review, all: Compared): readonly Shown[] {
  const { now } = all;
  const change = (of: (each: PeriodFigures) => number | null, words: (by: number) => string) =>
    changes(all, of, words);
  const points = (by: number): string => `${signedFigure(by * 100, 10)} points`;
  return [
    {
      value: `${known(now.value.given, figure)} / ${known(now.value.received, figure)}`,
      name: 'value given / received',
      changes: change(
        ({ value }) => value.given,
        (by) => `${signedFigure(by, 10)} given`
      ),
    },
    {
      value: known(now.cost, (cost) => moneyWords(cost, rvu)),
      name: 'known cost to us',
      changes: relative(all),
    },
    {
      value: known(now.balance, balanceFigure),
      name: 'balance of value',
      changes: change(({ balance }) => balance, balanceFigure),
    },
    {
      value: known(now.agreement, wholePercent),
      name: 'agree within a step',
      changes: change(({ agreement }) => agreement, points),
    },
    {
      value: known(now.followThrough, wholePercent),
      name: 'promises kept on time',
      changes: change(({ followThrough }) => followThrough, points),
    },
  ];
}

function changes(
  { now, before, far }: Compared,
  of: (each: PeriodFigures) => number | null,
  words: (by: number) => string
): readonly string[] {
  const present = of(now);
  return [before, far].flatMap((past) => {
    const then = past === null ? null : of(past);
    if (past === null || then === null || present === null) return [];
    return [`${words(present - then)} since ${past.period}`];
  });
}

/** Costs are told by how much they rose. */
function relative({ now, before, far }: Compared): readonly string[] {
  return [before, far].flatMap((past) => {
    const then = past?.cost ?? null;
    if (past === null || then === null || then === 0 || now.cost === null) return [];
    return [`${signedFigure((now.cost / then - 1) * 100, 10)} % since ${past.period}`];
  });
}

function figureBox(
  { value, name, changes: since }: Shown,
  box: SlideBox | undefined
): readonly Block[] {
  if (box === undefined) return [];
  const small = (text: string): Paragraph =>
    sentenceLine(textRun(text, { color: QUIET, size: 11 }));
  return [
    {
      kind: 'text',
      box,
      description: '',
      paragraphs: [
        sentenceLine(textRun(value, { bold: true, size: 20 })),
        small(name),
        ...since.map(small),
      ],
      size: 12,
      color: INK,
      outline: COLORS.line,
      inset: 8,
      anchor: 'middle',
    },
  ];
}

/** What changed since last period at the left, how it went over time at the right; one alone takes all. */
function charts(
  figures: readonly PeriodFigures[],
  bridge: Bridge | null,
  top: number
): readonly Block[] {
  const box = { ...CONTENT, top: CONTENT.top + FIGURES_HEIGHT + 14 };
  const room = { ...box, height: CONTENT.height - FIGURES_HEIGHT - 14 };
  const trend = figures.length > 2;
  if (bridge === null) return [];
  const [left, right] = columns(room, trend ? [1, 1] : [1], 28);
  return [
    ...(left === undefined
      ? []
      : titled('Value given, since last period', left, (under) => ({
          kind: 'chart',
          box: under,
          description: bridgeWords(bridge),
          chart: bridgeChart(
            bridge,
            figures.slice(-2).map(({ period }) => period),
            Math.max(top, 1)
          ),
        }))),
    ...(right === undefined
      ? []
      : titled('Over all kept periods', right, (under) => ({
          kind: 'chart',
          box: under,
          description:
            'Cost share in cut back, value share in do more, agreement and promises kept, by period.',
          chart: trendChart(figures),
        }))),
  ];
}

const titled = (
  title: string,
  box: SlideBox,
  chart: (under: SlideBox) => Block
): readonly Block[] => [
  slideHeading(title, { ...box, height: HEADING_HEIGHT }),
  chart({ ...box, top: box.top + HEADING_HEIGHT, height: box.height - HEADING_HEIGHT }),
];

const bridgeWords = ({ before, now, steps }: Bridge): string =>
  `Value given was ${figure(before)} and is ${figure(now)}: ${Object.entries(steps)
    .filter(([, by]) => by !== 0)
    .map(([step, by]) => `${step} ${signedFigure(by, 10)}`)
    .join(', ')}.`;

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
