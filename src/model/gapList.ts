/**
 * What the giver estimated and what the receiver said, side by side: by contribution and by value line,
 * in both directions. A gap is stated value less estimate: above 0 a hidden strength, below it over-claimed.
 */
import type { Answers } from './answers';
import { CATEGORIES } from './contribution';
import type { Category, Direction } from './contribution';
import type { PartnerLine } from './exchange';
import { summariseSteps } from './gaps';
import type { GapSummary } from './gaps';
import { tellable } from './heldBack';
import { formatPeriod } from './period';
import { respondents } from './respondents';
import type { Rvu } from './rvu';
import { scoreSources } from './scoreSource';
import { mean } from './statistics';
import { perceptionGap } from './worth';

/** Which belief is compared: of one contribution, of one line of the long form, or of the short form's part. */
export type GapSubject =
  | { readonly kind: 'contribution'; readonly id: string; readonly activity: string }
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'whole' };

/** One belief of the giver beside what the receiver said. */
export interface GapItem {
  /** Stable: `contribution|G1`, `given|synergies`, `received|whole`. */
  readonly key: string;
  readonly direction: Direction;
  readonly subject: GapSubject;
  /** On the value scale: the giver's estimate, at the mean where several departments estimated. */
  readonly estimate: number;
  /** The receiver's score, at the mean where several departments scored. */
  readonly stated: number;
  /** In scale steps. */
  readonly gap: number;
  /** The score is as we noted it: the receiver did not write it into a copy. */
  readonly noted: boolean;
}

/** One direction's gaps: positives first, the widest of each sign first. */
export interface DirectionGaps {
  readonly contributions: readonly GapItem[];
  /** Lines of the form in use. */
  readonly lines: readonly GapItem[];
  readonly ofContributions: GapSummary;
  readonly ofLines: GapSummary;
}

/** So many gaps of each sign can be shown to the partner. */
export const MOST_SHOWN = 3;

/** Gaps closer than this many parts of a step lie beside each other: their order is the lists' own. */
export const ORDER_PARTS = 1_000_000;

/**
 * What both sides believe, side by side. Lines are of the form in use and the present period: what we
 * gave, our part 2 is the estimate and their part 1 the statement; what we received, the other way round.
 */
export function gapsOf(rvu: Rvu): Readonly<Record<Direction, DirectionGaps>> {
  const sourceOf = scoreSources(rvu);
  return {
    given: directionGaps(rvu, 'given', sourceOf),
    received: directionGaps(rvu, 'received', sourceOf),
  };
}

/** Every gap there is, what we gave first. */
export function allGaps(gaps: Readonly<Record<Direction, DirectionGaps>>): readonly GapItem[] {
  return [gaps.given, gaps.received].flatMap(({ contributions, lines }) => [
    ...contributions,
    ...lines,
  ]);
}

/**
 * Whether the gap of that key can be shown to the partner beside those `shown` already: at most three
 * above and three below 0. Keys of gaps that are no longer there take no place; agreement is no gap.
 */
export function canShow(gaps: readonly GapItem[], shown: readonly string[], key: string): boolean {
  const wanted = gaps.find((each) => each.key === key);
  if (wanted === undefined || signOf(wanted) === 0) return false;
  const beside = gaps.filter(
    (each) => each.key !== key && shown.includes(each.key) && signOf(each) === signOf(wanted)
  );
  return beside.length < MOST_SHOWN;
}

/** What the partner is shown: what was chosen, as far as it may be, positive surprises first. What is held back is not. */
export function chosenGaps(rvu: Rvu): readonly GapItem[] {
  const gaps = allGaps(gapsOf(tellable(rvu)));
  const keys = [...new Set(rvu.shownGaps)].reduce<readonly string[]>(
    (chosen, key) => (canShow(gaps, chosen, key) ? [...chosen, key] : chosen),
    []
  );
  return inOrder(gaps.filter(({ key }) => keys.includes(key)));
}

/** The gap as a whole number that tells its place: rounding noise neither splits nor joins a tie. */
export function orderOf({ gap }: Pick<GapItem, 'gap'>): number {
  return Math.round(gap * ORDER_PARTS);
}

/** How many steps the two sides are apart, as it is said to the partner: to a tenth, without its sign. */
export function shownSteps({ gap }: Pick<GapItem, 'gap'>): number {
  return Math.round(Math.abs(gap) * 10) / 10;
}

/** Of the rounded gap: noise around 0 is agreement. */
const signOf = (item: GapItem): number => Math.sign(orderOf(item));

/** Sorting keeps the order of equals, and so the lists' own. */
function inOrder(items: readonly GapItem[]): readonly GapItem[] {
  return [...items].sort((a, b) => orderOf(b) - orderOf(a));
}

/** One direction's gaps with their figures. */
function directionGaps(rvu: Rvu, direction: Direction, sourceOf: SourceOf): DirectionGaps {
  const contributions = inOrder(contributionGaps(rvu, direction, sourceOf));
  const lines = inOrder(lineGaps(rvu, direction));
  return {
    contributions,
    lines,
    ofContributions: summariseSteps(contributions.map(({ gap }) => gap)),
    ofLines: summariseSteps(lines.map(({ gap }) => gap)),
  };
}

/** Tells of a score whether they wrote it or we noted it. */
type SourceOf = ReturnType<typeof scoreSources>;

/** Only of contributions that both sides scored. */
function contributionGaps(rvu: Rvu, direction: Direction, sourceOf: SourceOf): readonly GapItem[] {
  return rvu.contributions.flatMap((contribution): readonly GapItem[] => {
    const { id, activity, estimate, stated } = contribution;
    const gap = perceptionGap(contribution);
    if (contribution.direction !== direction) return [];
    if (estimate === null || stated === null || gap === null) return [];
    const subject = { kind: 'contribution', id, activity } as const;
    const noted = sourceOf(contribution)?.kind === 'noted';
    return [{ key: `contribution|${id}`, direction, subject, estimate, stated, gap, noted }];
  });
}

/** The means that the two sides believe of one line; null where a side said nothing. */
export interface LineBeliefs {
  readonly subject: Exclude<GapSubject, { kind: 'contribution' }>;
  readonly estimate: number | null;
  readonly stated: number | null;
}

/** Every line of the form in use, whether or not both sides scored it, in the form's order. */
export function lineBeliefs(rvu: Rvu, direction: Direction): readonly LineBeliefs[] {
  const subjects: readonly LineBeliefs['subject'][] =
    rvu.form === 'short'
      ? [{ kind: 'whole' }]
      : CATEGORIES.map((category) => ({ kind: 'category', category }));
  const lines = theirLines(rvu);
  return subjects.map((subject) => {
    const [ours, theirs] = [ourMean(rvu, direction, subject), theirMean(lines, direction, subject)];
    return direction === 'given'
      ? { subject, estimate: ours, stated: theirs }
      : { subject, estimate: theirs, stated: ours };
  });
}

/** Only of lines that both sides scored. */
function lineGaps(rvu: Rvu, direction: Direction): readonly GapItem[] {
  return lineBeliefs(rvu, direction).flatMap(
    ({ subject, estimate, stated }): readonly GapItem[] => {
      if (estimate === null || stated === null) return [];
      const line = subject.kind === 'category' ? subject.category : subject.kind;
      return [
        {
          key: `${direction}|${line}`,
          direction,
          subject,
          estimate,
          stated,
          gap: stated - estimate,
          noted: false,
        },
      ];
    }
  );
}

/** A line of the long form, or the short form's one score. */
type LineSubject = LineBeliefs['subject'];

/** The mean over those of us who fill a form and scored the line. */
function ourMean(rvu: Rvu, part: Direction, subject: LineSubject): number | null {
  const scoreOf = ({ long, short }: Answers): number | null =>
    subject.kind === 'category' ? long[part][subject.category].score : short[part].score;
  const scores = respondents(rvu.alliance).map(({ key }) => {
    const answers = rvu.answers.find(({ respondent }) => respondent === key);
    return answers === undefined ? null : scoreOf(answers);
  });
  return mean(scores.filter((score) => score !== null));
}

/** Earlier periods are kept in the same list. */
const theirLines = ({ period, partnerLines }: Rvu): readonly PartnerLine[] => {
  if (period === null) return [];
  const now = formatPeriod(period);
  return partnerLines.filter((line) => line.period === now);
};

/** The list and the line on which the partner scores it: what we give is what they receive. */
export function partnerPlace(
  direction: Direction,
  subject: LineSubject
): Pick<PartnerLine, 'list' | 'line'> {
  const list = direction === 'given' ? 'received' : 'given';
  return subject.kind === 'category'
    ? { list, line: subject.category }
    : { list: 'short', line: list };
}

/** The mean over their departments that scored the line. */
function theirMean(
  lines: readonly PartnerLine[],
  direction: Direction,
  subject: LineSubject
): number | null {
  const place = partnerPlace(direction, subject);
  const scores = lines
    .filter(({ list, line }) => list === place.list && line === place.line)
    .map(({ score }) => score);
  return mean(scores.filter((score) => score !== null));
}
