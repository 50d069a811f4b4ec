/** The pre-read: one page that the people of a meeting read before it, for ourselves. */
import { READINESS, agendaOf, missingBefore } from '../model/review/readiness';
import type { AgendaItem, Readiness } from '../model/review/readiness';
import type { Review } from '../model/review/review';
import type { CellValue } from '../workbook/kernel/blueprint';
import { AGENDA_WORDS } from '../workbook/kernel/shared/agendaWords';
import { gapSentence } from '../workbook/sections/gaps/gapWords';
import { capital } from '../workbook/kernel/wording';
import type { PagePlan, PageRow, PageSection } from './pageSheet';
import {
  dayWords,
  decisionWords,
  figureWords,
  pastWordsOf,
  reviewHeadline,
  reviewTitle,
  sideNames,
  stateWords,
  takenBy,
} from './reviewWords';

export const PRE_READ_SHEET = 'preRead';
/** Of either edition. */
export const PRE_READ_FOOT =
  'Please read this before we meet, and bring what you think of the decisions.';
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

/** At most so many lines; how many more there are is the last one. */
export function cutRows(rows: readonly PageRow[], most: number): readonly PageRow[] {
  return rows.length <= most
    ? rows
    : [
        ...rows.slice(0, most - 1),
        pageRow(null, `… and ${rows.length - most + 1} more on the sheet Lists`),
      ];
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
    foot: PRE_READ_FOOT,
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

function figureSection(review: Review): PageSection {
  const words = figureWords(review);
  const line = (name: string, said: string): PageRow => pageRow(null, name, null, null, said);
  return {
    heading: 'The period in figures',
    headers: null,
    figures: true,
    rows: [
      line('Value given / received', `${words.valueGiven} / ${words.valueReceived}`),
      line('Known cost to us', words.cost),
      line('Balance of value, −1 to 1', words.balance),
      line('Gaps within one step', words.agreement),
      line('Steps done by their day', words.followThrough),
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
    rows: cutRows(rows, most),
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
  cost: 'Contributions of ours without a cost',
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
