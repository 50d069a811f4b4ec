/** Looking back at a period: what worked and what went awry, as each side says it. */
import { SIDES } from './alliance';
import type { Side } from './alliance';
import { comparePeriods, formatPeriod, parsePeriod } from './period';
import type { Period } from './period';

export const RETROSPECTIVE_TOPICS = ['worked', 'awry'] as const;
export type RetrospectiveTopic = (typeof RETROSPECTIVE_TOPICS)[number];

/** So many lines are asked of each side on each topic; more than that are kept, but not asked for. */
export const LINES_A_SIDE = 3;

export interface RetrospectiveLine {
  readonly topic: RetrospectiveTopic;
  /** Who says it. */
  readonly side: Side;
  readonly words: string;
  /** The period that it looks back at, as `2026-Q4`; null for the present one. */
  readonly period: string | null;
}

/** One side's view of one topic. */
export type RetrospectiveSlot = Pick<RetrospectiveLine, 'topic' | 'side'>;

/** Topic by topic, our side first. */
export const RETROSPECTIVE_SLOTS: readonly RetrospectiveSlot[] = RETROSPECTIVE_TOPICS.flatMap(
  (topic) => SIDES.map((side) => ({ topic, side }))
);

/** What was said of one period. */
export interface Retrospective {
  /** As `2026-Q4`; blank where the RVU names none. */
  readonly period: string;
  readonly lines: readonly RetrospectiveLine[];
}

/** Whether a line looks back at the period that is not closed yet. */
export function looksAtPresent(line: RetrospectiveLine, present: Period | null): boolean {
  return line.period === null || (present !== null && line.period === formatPeriod(present));
}

/** The lines of the present period, in their order. */
export function presentLines(
  lines: readonly RetrospectiveLine[],
  present: Period | null
): readonly RetrospectiveLine[] {
  return lines.filter((line) => looksAtPresent(line, present));
}

/** The latest period of which anything was said, the present one included; null where nothing was. */
export function latestRetrospective(
  lines: readonly RetrospectiveLine[],
  present: Period | null
): Retrospective | null {
  const now = presentLines(lines, present);
  if (now.length > 0) return { period: present === null ? '' : formatPeriod(present), lines: now };
  const [latest] = [...new Set(lines.map(({ period }) => period))]
    .map((text) => (text === null ? null : parsePeriod(text)))
    .filter((period) => period !== null)
    .sort((a, b) => comparePeriods(b, a));
  if (latest === undefined) return null;
  const period = formatPeriod(latest);
  return { period, lines: lines.filter((line) => line.period === period) };
}

/** The words of one side on one topic, in their order. */
export function wordsInSlot(
  lines: readonly RetrospectiveLine[],
  slot: RetrospectiveSlot
): readonly string[] {
  return lines.filter((line) => isInSlot(line, slot)).map(({ words }) => words);
}

/** Whether a line is that side's on that topic. */
export function isInSlot(line: RetrospectiveSlot, { topic, side }: RetrospectiveSlot): boolean {
  return line.topic === topic && line.side === side;
}
