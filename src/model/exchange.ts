/** What passed between the two sides: copies sent, and what the partner wrote into them, line by line. */
import type { Category } from './contribution';
import type { Day } from './day';
import type { Alliance } from './alliance';
import { idKey } from './idKey';
import { formatPeriod } from './period';
import type { Period } from './period';
import { WHOLE, respondents } from './respondents';
import type { Respondent } from './respondents';

/**
 * The lists of the partner's copy, as the stamp names them. They are written from the partner's side:
 * `did` (our contributions by name) and `received` judge what we did for them, `given` judges what they
 * did for us; `short` holds both of these in the short form; `planned` and `asked` are their steps.
 */
export const PARTNER_LISTS = [
  'did',
  'more',
  'received',
  'given',
  'short',
  'planned',
  'asked',
  'charter',
] as const;
export type PartnerList = (typeof PARTNER_LISTS)[number];

/** What they wrote into the file beside its lists: in other cells, on sheets of their own, in comments. */
export const REMARK_LIST = 'remark';
export type LineList = PartnerList | typeof REMARK_LIST;

/** One line that the partner filled, kept as received. Null is unrated, unknown, unsaid: never 0. */
export interface PartnerLine {
  /** As `2026-Q4`. */
  readonly period: string;
  /** The key of the respondent to whose copy they answered (see `respondents.ts`). */
  readonly respondent: string;
  /** The department's name at that time; null for the whole company. */
  readonly department: string | null;
  readonly revision: number;
  readonly list: LineList;
  /** Which line: a contribution's id, a category, `received` or `given` (short), a charter question, a remark's place, else its number from 1. */
  readonly line: string;
  readonly score: number | null;
  /** In the alliance's currency. */
  readonly worth: number | null;
  /** Their words: how it helped, the step, the charter's answer, the activity that we left out. */
  readonly words: string | null;
  /** More words beside them: how an activity that we left out helped. */
  readonly remark: string | null;
  /** Which value line it serves, where they chose one (`more`, `planned`, `asked`). */
  readonly category: Category | null;
  /** Of a step: who sees to it, and by when. */
  readonly owner: string | null;
  readonly due: Day | null;
}

/** What tells one line from all others of the workbook. */
export function partnerLineKey({ period, respondent, list, line }: PartnerLine): string {
  return [period, respondent, list, idKey(line)].join('|');
}

export const WAYS = ['sent', 'received'] as const;
export type Way = (typeof WAYS)[number];

/** A copy that left, or one that came back and was taken. */
export interface Exchanged {
  readonly way: Way;
  readonly period: string;
  readonly respondent: string;
  readonly department: string | null;
  readonly revision: number;
  readonly on: Day | null;
}

/** The highest revision of this way, period and respondent; 0 where there is none. */
export function lastRevision(
  exchanged: readonly Exchanged[],
  way: Way,
  period: string,
  respondent: string
): number {
  return exchanged
    .filter((each) => each.way === way && each.period === period && each.respondent === respondent)
    .reduce((last, { revision }) => Math.max(last, revision), 0);
}

interface Exchanges {
  readonly alliance: Pick<Alliance, 'departments'>;
  readonly period: Period | null;
  readonly exchanged: readonly Exchanged[];
}

/**
 * Those of us with whom a copy went this way in the present period; one for all of us counts for each. In the
 * order of the Departments table.
 */
export function exchangedWith(
  { alliance, period, exchanged }: Exchanges,
  way: Way
): readonly Respondent[] {
  const now = period === null ? null : formatPeriod(period);
  const keys = new Set(
    exchanged
      .filter((each) => each.way === way && each.period === now)
      .map(({ respondent }) => respondent)
  );
  return respondents(alliance).filter(({ key }) => keys.has(key) || keys.has(WHOLE));
}
