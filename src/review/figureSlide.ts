/** Five figures against last period and four periods back, with the charts of what changed. */
import { formatPeriod, previousPeriod } from '../model/period';
import { figuresBefore } from '../model/review/figures';
import type { PeriodFigures } from '../model/review/figures';
import type { Review } from '../model/review/review';
import { CONTENT } from '../pptx/deckPlan';
import type { Block, Paragraph, SlidePlan } from '../pptx/deckPlan';
import type { SlideBox } from '../pptx/box';
import { COLORS } from '../workbook/kernel/palette';
import { balanceFigure } from '../workbook/kernel/shared/balanceWords';
import { wholePercent } from '../workbook/kernel/shared/contributionMirrors';
import { figure } from '../workbook/kernel/shared/sentences';
import { FIGURES_HEIGHT, figureCharts } from './figureCharts';
import { INK, QUIET, columns, sentenceLine, textRun, slide } from './kit';
import { difference, moneyWords, reviewHeadline } from './reviewWords';

/** Always there: unknown figures say so. */
export function figureSlide(review: Review): SlidePlan {
  const { rvu, figures } = review;
  const now = figures.at(-1);
  const boxes = columns({ ...CONTENT, height: FIGURES_HEIGHT }, [1, 1, 1, 1, 1], 12);
  const before = figuresBefore(figures, rvu.period, 1);
  const far = figuresBefore(figures, rvu.period, 4);
  const shown = now === undefined ? [] : shownFigures(review, { now, before, far });
  return slide(reviewHeadline(review), comparedWords(review, [before, far]), [
    ...shown.flatMap((each, at) => figureBox(each, boxes[at])),
    ...figureCharts(review),
  ]);
}

/** With which periods the figures are compared, or why with none. */
function comparedWords({ rvu, figures }: Review, past: readonly (PeriodFigures | null)[]): string {
  const found = past.flatMap((each) => each?.period ?? []);
  if (found.length > 0) return `Against ${found.join(', and ')}`;
  if (figures.length < 2 || rvu.period === null)
    return 'The first period that is kept: from the next one on, each figure is compared';
  return `Nothing is kept of ${formatPeriod(previousPeriod(rvu.period))}, so that no figure is compared`;
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
  const points = (by: number): string => `${difference(by * 100)} points`;
  return [
    {
      value: `${known(now.value.given, figure)} / ${known(now.value.received, figure)}`,
      name: 'value given / received',
      changes: change(
        ({ value }) => value.given,
        (by) => `${difference(by)} given`
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
    return [`${difference((now.cost / then - 1) * 100)} % since ${past.period}`];
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
