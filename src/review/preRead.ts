/** The pre-read: one page that the people of a meeting read before it, for ourselves. */
import { READINESS, agendaOf, missingBefore } from '../model/review/readiness';
import type { AgendaItem, Readiness } from '../model/review/readiness';
import type { Review } from '../model/review/review';
import type { CellValue } from '../workbook/kernel/blueprint';
import { AGENDA_WORDS } from '../workbook/kernel/shared/agendaWords';
import { balanceFigure } from '../workbook/kernel/shared/balanceWords';
import { wholePercent } from '../workbook/kernel/shared/contributionMirrors';
import { figure } from '../workbook/kernel/shared/sentences';
import { gapSentence } from '../workbook/sections/gaps/gapWords';
import { capital } from '../workbook/kernel/wording';
import type { PagePlan, PageRow, PageSection } from './pageSheet';
import {
  dayWords,
  decisionWords,
  moneyWords,
  pastWordsOf,
  reviewHeadline,
  reviewTitle,
  sideNames,
  stateWords,
  takenBy,
} from './reviewWords';

export const PRE_READ_SHEET = 'preRead';
/** As many of each as one page has room for. */
const PRE_READ_ROWS = 6;

/** A line of a number, a text, who, when, and words. */
export function pageRow(
  number: CellValue,
  text: CellValue,
  who: CellValue = null,
  day: CellValue = null,
  words: CellValue = null
): PageRow {
  return [number, text, who, day, words];
}

/** `2 more on the sheet Review` as a last line, where there are more than fit. */
export function cutRows(
  rows: readonly PageRow[],
  most: number,
  more: (left: number) => string
): readonly PageRow[] {
  return rows.length <= most
    ? rows
    : [...rows.slice(0, most - 1), pageRow(null, more(rows.length - most + 1))];
}

/** The agenda with its minutes. */
export function agendaSection(agenda: readonly AgendaItem[]): PageSection {
  const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);
  return {
    heading: `Agenda, ${minutes} minutes`,
    headers: null,
    rows: agenda.map((item, at) =>
      pageRow(at + 1, AGENDA_WORDS[item.point], null, null, `${item.minutes} min`)
    ),
    figures: true,
  };
}

const MORE = (left: number): string => `… and ${left} more on the sheet Lists`;

/** All that is told stands on one page; what does not fit is counted. */
export function preRead(review: Review, thanks: string | null): PagePlan {
  const { rvu } = review;
  const day = rvu.today === null ? '' : ` · ${dayWords(rvu.today)}`;
  const sections = [
    decisionSection(review),
    agendaSection(agendaOf(review)),
    figureSection(review),
    stepSection(review, 'promises', PRE_READ_ROWS),
    gapSection(review.gaps),
    stepSection(review, 'next', PRE_READ_ROWS),
    missingSection(review),
  ];
  return {
    key: PRE_READ_SHEET,
    title: 'Pre-read',
    head: [
      `Before the meeting: ${reviewTitle(rvu)}`,
      `${sideNames(rvu)} · internal edition, with costs${day}`,
      reviewHeadline(review),
      ...(thanks === null ? [] : [thanks]),
    ],
    sections: sections.filter(({ rows }) => rows.length > 0),
    foot: 'Please read this before we meet, and bring what you think of the decisions.',
    onePage: true,
  };
}

function decisionSection(review: Review): PageSection {
  const past = pastWordsOf(review.rvu);
  return {
    heading: 'What we ask you to decide',
    headers: null,
    pairs: true,
    rows: review.decisions.flatMap((each, at) => {
      const { title, reason, owner } = decisionWords(each, review.rvu, past);
      return [pageRow(at + 1, title, owner), pageRow(null, capital(reason))];
    }),
  };
}

const known = (amount: number | null, words: (amount: number) => string): string =>
  amount === null ? 'unknown' : words(amount);

function figureSection({ rvu, figures }: Review): PageSection {
  const now = figures.at(-1);
  const line = (name: string, words: string): PageRow => pageRow(null, name, null, null, words);
  return {
    heading: 'The period in figures',
    headers: null,
    figures: true,
    rows:
      now === undefined
        ? []
        : [
            line(
              'Value given / received',
              `${known(now.value.given, figure)} / ${known(now.value.received, figure)}`
            ),
            line(
              'Known cost to us',
              known(now.cost, (cost) => moneyWords(cost, rvu))
            ),
            line('Balance of value, −1 to 1', known(now.balance, balanceFigure)),
            line('Gaps within one step', known(now.agreement, wholePercent)),
            line('Steps done by their day', known(now.followThrough, wholePercent)),
          ],
  };
}

/** Steps, at most so many. */
export function stepSection(review: Review, which: 'promises' | 'next', most: number): PageSection {
  const rows = review[which].map((step) =>
    pageRow(
      null,
      step.action.step,
      takenBy(step, review.rvu),
      step.action.due === null ? 'no day yet' : dayWords(step.action.due),
      stateWords(step)
    )
  );
  return {
    heading: which === 'next' ? 'What comes next' : 'What was promised, and what came of it',
    headers: pageRow(null, 'Step', 'Who', 'Day', 'How it stands'),
    rows: cutRows(rows, most, MORE),
  };
}

/** What the two sides see differently, a sentence each. */
export function gapSection(gaps: Review['gaps']): PageSection {
  return {
    heading: 'Where we see it differently',
    headers: null,
    rows: gaps.map((gap) => pageRow(null, gapSentence(gap))),
  };
}

const MISSING: Readonly<Record<Readiness, string>> = {
  cost: 'Contributions without a cost',
  score: 'Contributions without a value',
  forms: 'Forms of ours with blank lines',
  answers: 'Copies that have not come back',
  undecided: 'Flags without a decision',
  late: 'Promised steps that are late',
};

function missingSection({ rvu, analysis }: Review): PageSection {
  const missing = missingBefore(rvu, analysis, rvu.today);
  return {
    heading: 'Still missing before we meet',
    headers: null,
    figures: true,
    rows: READINESS.filter((each) => missing[each] > 0).map((each) =>
      pageRow(null, MISSING[each], null, null, String(missing[each]))
    ),
  };
}
