/** The review as sheets for both sides: a page, a pre-read, and the lists, each cell wording of ours or a told value. */
import { agendaOf } from '../../model/review/readiness';
import type { Direction } from '../../model/contribution';
import type { Blueprint } from '../../workbook/kernel/blueprint';
import { PRE_READ_FOOT, agendaSection, cutRows, pageRow } from '../../review/preRead';
import { pageSheet } from '../../review/pageSheet';
import type { PagePlan, PageRow, PageSection } from '../../review/pageSheet';
import { storedValue } from '../send/copyParts';
import { composed } from '../send/sharedValue';
import type { Reader } from '../send/copyParts';
import type { ScoredContribution } from '../send/sharedView';
import { capital } from '../../workbook/kernel/wording';
import { hasValue } from './deckReader';
import { askedTogether } from './sharedTokens';
import type { SharedReview, SharedStep } from './sharedReview';
import { SHARED_SIDE_WORDS } from './sharedTables';

const REVIEW_PAGE = 'sharedReview';
/** As many of each as one page has room for. */
const PAGE_ROWS = 8;
const FOOT =
  'For both sides: scores that were given, steps that were promised, and what was chosen to be shown.';

/** Plain values only; `read` says a marker for each where the audit asks. */
export function sharedBook(view: SharedReview, read: Reader = storedValue): Blueprint {
  return {
    title: 'Review for both sides',
    sheets: [reviewPage(view, read), preReadPage(view, read), listsPage(view, read)].map(pageSheet),
    names: [],
    activeSheet: REVIEW_PAGE,
  };
}

function reviewPage(view: SharedReview, read: Reader): PagePlan {
  return page(view, read, {
    key: REVIEW_PAGE,
    title: 'Review',
    sections: [
      decisions(view, read),
      steps(view, read, 'promises', PAGE_ROWS),
      scores(view, read, 'given', PAGE_ROWS),
      scores(view, read, 'received', PAGE_ROWS),
      gaps(view, read),
      steps(view, read, 'next', PAGE_ROWS),
    ],
    foot: FOOT,
    onePage: true,
  });
}

function preReadPage(view: SharedReview, read: Reader): PagePlan {
  const { promises, gaps: shown } = view;
  const asked = askedTogether(view);
  const agenda = agendaOf({ promises, gaps: shown, decisions: asked });
  const before = { ...view, title: composed`Before the meeting: ${view.title}` };
  return page(before, read, {
    key: 'sharedPreRead',
    title: 'Pre-read',
    sections: [
      decisions(view, read),
      agendaSection(agenda),
      steps(view, read, 'promises', PAGE_ROWS),
      gaps(view, read),
      steps(view, read, 'next', PAGE_ROWS),
    ],
    foot: PRE_READ_FOOT,
    onePage: true,
  });
}

function listsPage(view: SharedReview, read: Reader): PagePlan {
  return page(view, read, {
    key: 'sharedLists',
    title: 'Lists',
    sections: [
      scores(view, read, 'given', Infinity),
      scores(view, read, 'received', Infinity),
      steps(view, read, 'promises', Infinity),
      steps(view, read, 'next', Infinity),
    ],
    foot: FOOT,
    onePage: false,
  });
}

/** Sections that have nothing to say are left out. */
function page(
  { title, footer, thanks }: SharedReview,
  read: Reader,
  plan: Omit<PagePlan, 'head'>
): PagePlan {
  return {
    ...plan,
    head: [read(title), read(footer), ...(thanks.value === null ? [] : [read(thanks)])],
    sections: plan.sections.filter(({ rows }) => rows.length > 0),
  };
}

const ASKS = {
  late: 'Late: set another day, or drop it',
  gap: 'Agree what to expect of it',
} as const;

function decisions(view: SharedReview, read: Reader): PageSection {
  return {
    heading: 'What we would like to decide together',
    headers: null,
    rows: askedTogether(view).map(({ about, kind }, at) =>
      pageRow(at + 1, read(about), ASKS[kind])
    ),
  };
}

function steps(
  view: SharedReview,
  read: Reader,
  which: 'promises' | 'next',
  most: number
): PageSection {
  const row = ({ step, who, due, statusWord }: SharedStep): PageRow =>
    pageRow(null, read(step), read(who), read(due), read(statusWord));
  return {
    heading: which === 'next' ? 'What comes next' : 'What we promised each other',
    headers: pageRow(null, 'Step', 'Who', 'Day', 'How it stands'),
    rows: cutRows(view[which].map(row), most),
  };
}

/** The highest scores first; in the full list, by their ids. */
function scores(
  { contributions, scale }: SharedReview,
  read: Reader,
  direction: Direction,
  most: number
): PageSection {
  const { title, score: scoreName } = SHARED_SIDE_WORDS[direction];
  const all = contributions[direction];
  const shown = most === Infinity ? all : highestFirst(all);
  const row = ({ id, activity, category, department, score }: ScoredContribution): PageRow =>
    pageRow(
      read(id),
      read(activity),
      read(category),
      read(department),
      hasValue(score) ? read(score) : '–'
    );
  return {
    heading: title,
    headers: pageRow(
      'ID',
      'Activity',
      'Where it helps',
      'Department',
      `${capital(scoreName)}, ${scale.min} to ${scale.max}`
    ),
    figures: true,
    rows: cutRows(shown.map(row), most),
  };
}

const highestFirst = (all: readonly ScoredContribution[]): readonly ScoredContribution[] =>
  all
    .filter(({ score }) => typeof score.value === 'number')
    .sort((a, b) => Number(b.score.value) - Number(a.score.value));

const gaps = (view: SharedReview, read: Reader): PageSection => ({
  heading: 'Where we saw it differently',
  headers: null,
  pairs: true,
  rows: view.gaps.flatMap(({ name, words }) => [
    pageRow(null, read(name)),
    pageRow(null, read(words)),
  ]),
});
