/**
 * Findings and reasons in words, for the pane and the command line. Built from the reasons' codes
 * and figures alone; texts of the sheets' own formulas are in contributionFormulas.
 */
import type { AnalysedContribution, DirectionAnalysis } from '../../../model/analysis';
import type { Direction } from '../../../model/contribution';
import { MARGIN } from '../../../model/compare';
import { firmnessOf } from '../../../model/flags';
import type { ReasonCode, ReasonOf } from '../../../model/reason';
import { causesIn, findReason } from '../../../model/reason';
import type { ProvisionalCause } from '../../../model/worth';
import { UNKNOWN_COST_WORDS } from './costWords';
import { wholePercent } from './contributionMirrors';
import { cutBackShare } from './figures';
import { capital } from '../wording';
import { DIRECTION_WORDS, QUADRANT_WORDS, labelOf } from '../words';

/** A figure as people write it: grouped, at most one decimal (two below 1), none from 1,000 on. */
export function figure(amount: number): string {
  return FORMATS[decimals(amount)]?.format(amount) ?? String(amount);
}

/** By the number of decimals; making one is what takes long. */
const FORMATS = [0, 1, 2].map(
  (digits) => new Intl.NumberFormat('en-US', { maximumFractionDigits: digits })
);

/** A distance to go, rounded up, so that going it is enough. */
function distance(by: number): string {
  const unit = 10 ** decimals(by);
  return figure(Math.ceil(by * unit - MARGIN) / unit);
}

/** As many as tell figures of that size apart. */
function decimals(amount: number): number {
  const size = Math.abs(amount);
  if (size >= 1000) return 0;
  return size < 1 ? 2 : 1;
}

/** What there is to say while nothing stands out. */
export const HEADLINES = {
  nothingListed: 'Nothing is listed here yet',
  nothingPlaced: 'Nothing can be placed yet: cost or value is missing',
  nothingToCut: 'Nothing here costs much and is worth little',
} as const;

/** The finding of one direction in one sentence, without a full stop; the Matrix sheet says the same. */
export function headline(analysis: DirectionAnalysis): string {
  const all = analysis.contributions;
  const cut = all.filter((each) => each.quadrant === 'cut-back');
  if (all.length === 0) return HEADLINES.nothingListed;
  if (analysis.totals.placed === 0) return HEADLINES.nothingPlaced;
  if (cut.length === 0) return HEADLINES.nothingToCut;
  const total = (which: 'costShare' | 'valueShare'): string =>
    wholePercent(cutBackShare(analysis, which));
  const [verbs, verb] = cut.length === 1 ? ['costs', 'brings'] : ['cost', 'bring'];
  return `${cut.length} of ${all.length} ${verbs} ${total('costShare')} and ${verb} ${total('valueShare')} of the value`;
}

/** Says a reason in words; null where there is nothing to say of it. */
type Formatter<Code extends ReasonCode> = (
  reason: ReasonOf<Code>,
  direction: Direction
) => string | null;

/** What to do about a figure that is not firm yet. */
const ASK: Record<ProvisionalCause, Record<Direction, string>> = {
  estimate: {
    given: 'the value is our estimate: ask them before you decide',
    received: 'the value is their estimate: score it yourselves before you decide',
  },
  carried: {
    given: 'the value is their score of last period: ask whether it still holds',
    received: 'the value is our score of last period: see whether it still holds',
  },
  'their-cost': {
    given: '',
    received: 'their cost is our estimate: ask them before you decide',
  },
};

/** Value per cost beside the quadrant: both are told only where they disagree. */
const BANDS = {
  low: 'its value is low for what it costs',
  medium: 'its value fits what it costs',
  high: 'its value is high for what it costs',
} as const;

/** What it costs and brings of the whole: the finding itself. */
const shares: Formatter<'shares'> = ({ costShare, valueShare }, direction) =>
  `costs ${wholePercent(costShare)} of what ${labelOf(DIRECTION_WORDS, direction)}, brings ${wholePercent(valueShare)} of the value`;

/**
 * Quadrants compare amounts, bands their ratio: a small, cheap thing can be low in one and high in
 * the other.
 */
const disagreement: Formatter<'band-disagrees'> = ({ band, quadrant }) =>
  `${BANDS[band]}, though it stands in ${QUADRANT_WORDS[quadrant].toLowerCase()}: amounts and ratio disagree`;

/** Rounding noise counts as on the line. */
const borderline: Formatter<'borderline'> = ({ of, by }) =>
  by < MARGIN
    ? `it lies on the ${of} line`
    : `only ${distance(by)} from the ${of} line, so take it as a question`;

/** A limit to stay under, rounded down, so that staying under what is said is enough. */
function limit(amount: number): string | null {
  const unit = 10 ** decimals(amount);
  const rounded = Math.floor(amount * unit + MARGIN) / unit;
  return rounded > 0 ? figure(rounded) : null;
}

/** What alone would take it out of cut back; null where nothing does. */
const wayOut: Formatter<'way-out'> = ({ costUnder, valueFrom }) => {
  const under = costUnder === null ? null : limit(costUnder);
  const ways = [
    ...(under === null ? [] : [`under ${under}`]),
    ...(valueFrom === null ? [] : [`with a score of ${distance(valueFrom)}`]),
  ];
  return ways.length === 0 ? null : `would leave this group ${ways.join(' or ')}`;
};

/** Asks one contribution's reasons for one code. */
type FormatReason = <Code extends ReasonCode>(code: Code, tell: Formatter<Code>) => string | null;

/** A part with a capital and a full stop. */
const sentence = (part: string): string => `${capital(part)}.`;

/** Parts with nothing to say are left out. */
const sentences = (parts: readonly (string | null)[]): string =>
  parts.flatMap((part) => (part === null ? [] : [sentence(part)])).join(' ');

/** Binds the reasons of one contribution, so that each sentence only names a code. */
const formatter =
  ({ reasons, contribution }: AnalysedContribution): FormatReason =>
  (code, tell) => {
    const reason = findReason(reasons, code);
    return reason === undefined ? null : tell(reason, contribution.direction);
  };

/** What alone would take it out of cut back; empty where nothing does, or where it is not there. */
export function wayOutSentence(analysed: AnalysedContribution): string {
  return sentences([formatter(analysed)('way-out', wayOut)]);
}

/** What would take a flag away, and what else there is to weigh before one follows it; may be empty. */
export function flagAsides(analysed: AnalysedContribution): string {
  const format = formatter(analysed);
  return sentences([
    format('way-out', wayOut),
    format('must-keep', () => 'it must be kept, so talk about its terms'),
    firmnessOf(analysed) === 'question' ? format('borderline', borderline) : null,
    format('band-disagrees', disagreement),
  ]);
}

/**
 * Why a contribution is flagged, or where it stands: shares first, then what would take the flag away,
 * then what makes it a question.
 */
export function flagSentence(analysed: AnalysedContribution): string {
  if (!analysed.placed) return unplacedSentence(analysed);
  const format = formatter(analysed);
  const main = sentences([
    format('shares', shares),
    ...(analysed.flag === null ? [] : causesIn(analysed.reasons)).map(
      (cause) => ASK[cause][analysed.contribution.direction]
    ),
  ]);
  return [main, flagAsides(analysed)].filter((part) => part !== '').join(' ');
}

/** Why a contribution is not placed in the matrix. */
export function unplacedSentence(analysed: AnalysedContribution): string {
  const cost = findReason(analysed.reasons, 'cost-unknown');
  const unrated = findReason(analysed.reasons, 'unrated');
  const parts = [
    unrated === undefined ? null : 'nobody has scored its value yet',
    cost === undefined ? null : `${UNKNOWN_COST_WORDS[cost.cause]}, so its cost is unknown`,
  ].filter((part) => part !== null);
  return `${capital(parts.join('; '))}.`;
}
