/**
 * What formulas look up on the hidden Lookups sheet, by name: lines and totals of either direction, and
 * words by their number. Each fact stands there once, so that the formulas of rows stay short.
 */
import type { Quadrant } from '../../../model/matrix';
import { PROVISIONAL_CAUSES } from '../../../model/worth';
import { call, reference } from '../formula';
import type { Expression, Operand } from '../formula';
import { CAUSE_WORDS, FLAG_WORDS, NOT_PLACED, QUESTION_MARK, quadrantLabel } from '../words';
import { LIST_ORDER } from './contributionOrder';
import { LONGEST_RUN, lastingWords } from './lastingWords';

export const LOOKUPS_SHEET = 'lookups';

/** The names: short, since they make formulas longer, and unlike those that people give. */
export const LOOKUPS = {
  /** From which value on each of the four steps begins, a column for each direction. */
  valueSteps: 'Value_steps',
  costSteps: 'Cost_steps',
  costTotals: 'Cost_totals',
  valueTotals: 'Value_totals',
  /** Where the scale begins, and just above its end. */
  scale: 'Lk_ends',
  /** From which value per cost on each band begins, and what it is called. */
  bandStarts: 'Band_starts',
  bands: 'Lk_bands',
  /** From which difference of the shares' squares on each zone begins, and what it is called. */
  zoneStarts: 'Zone_starts',
  zones: 'Lk_zones',
  /** The row on the sheet of the headers of Contributions. */
  headerRow: 'Lk_header',
  /** By place: what a contribution is where it stands. */
  quadrants: 'Place_quadrants',
  classes: 'Place_classes',
  near: 'Lk_near',
  flags: 'Place_flags',
  whys: 'Place_whys',
  causes: 'Lk_causes',
  lasting: 'Lk_lasting',
  lineNames: 'Lk_lines',
  lineNumbers: 'Lk_nos',
  /** The number of each choice of a step's direction. */
  stepNumbers: 'Lk_step_nos',
  /** What people say of two answers, and the words for a question: by whose answers are there, and by what is said. */
  agreements: 'Lk_agree',
  charterStates: 'Lk_said',
  /** The words for a signature, by who has signed. */
  signStates: 'Lk_signed',
  /** The program's words for the value lines, in the order of their numbers. */
  lineKeys: 'Lk_keys',
  /** The last words on follow-through. */
  lateWords: 'Late_words',
  /** By which rule the lines of cost and value are drawn, as a number. */
  costChoice: 'Cost_choice',
  valueChoice: 'Value_choice',
  /** Halfway up the scale in use. */
  scaleMiddle: 'Scale_middle',
  /** Placed values of either direction, then all of them: added up, without their signs, at the mean. */
  valueSums: 'Value_sums',
  valueSizes: 'Value_sizes',
  valueMeans: 'Value_means',
  /** The number of each month. */
  monthNumbers: 'Lk_month_nos',
  /** How a period ends, which part of its year is over with it, after how many months, what was before, how
   *  many a year has. */
  parts: 'Lk_parts',
  partEnds: 'Lk_part_ends',
  partMonths: 'Lk_part_months',
  partsBefore: 'Lk_parts_before',
  partCounts: 'Lk_part_counts',
  /** The workbook's period in figures: its year, which of the parts, and the month that follows it. */
  periodYear: 'Period_year',
  periodPart: 'Period_part',
  periodMonth: 'Period_month',
  /** The steps of the scale with their words, and all of them in one line. */
  scaleSteps: 'Scale_steps',
  scaleLine: 'Scale_line',
} as const;

export type LookupKey = keyof typeof LOOKUPS;

/** How a line is drawn, in the order in which `CHOOSE` takes them. */
const LINE_RULES = ['number', 'mean', 'median', 'midpoint'] as const;
export type LineRule = (typeof LINE_RULES)[number];

/** The number of the rule, from 1. */
export function lineChoice(rule: LineRule): number {
  return LINE_RULES.indexOf(rule) + 1;
}

/** All cells of that name. */
export function lookup(key: LookupKey): Expression {
  return reference(LOOKUPS[key]);
}

/** The cell of that number. */
export function lookedUp(key: LookupKey, ...at: readonly Operand[]): Expression {
  return call('INDEX', lookup(key), ...at);
}

/** Steps in cost and in value: low, low and near the line, high and near it, high. */
const STEPS = [1, 2, 3, 4] as const;
const [, LOW_NEAR, HIGH_NEAR] = STEPS;
const isHigh = (step: number): boolean => step >= HIGH_NEAR;
const isNear = (step: number): boolean => step === LOW_NEAR || step === HIGH_NEAR;

/** What stands in the rows of the places, told by its number from 1 on. */
interface Place {
  readonly quadrant: Quadrant | null;
  /** Near one of the lines. */
  readonly near: boolean;
  /** Why it is not placed; blank where it is, and where there is no contribution. */
  readonly missing: string;
}

const unplaced = (missing: string): Place => ({ quadrant: null, near: false, missing });

export const MISSING_WORDS = { value: 'unrated', cost: 'cost unknown' } as const;

/** Of a row without a direction; then of those without a place. */
const NO_CONTRIBUTION = unplaced('');
const NO_FIGURE = unplaced(`${MISSING_WORDS.value}, ${MISSING_WORDS.cost}`);

export const PLACES: readonly Place[] = [
  NO_CONTRIBUTION,
  NO_FIGURE,
  unplaced(MISSING_WORDS.cost),
  ...STEPS.map(() => unplaced(MISSING_WORDS.value)),
  ...STEPS.flatMap((value) =>
    STEPS.map((cost) => ({
      quadrant: quadrantOf(isHigh(value), isHigh(cost)),
      near: isNear(value) || isNear(cost),
      missing: '',
    }))
  ),
];

function quadrantOf(highValue: boolean, highCost: boolean): Quadrant {
  if (highValue) return highCost ? 'keep' : 'do-more';
  return highCost ? 'cut-back' : 'leave';
}

/** The first place of a contribution that is placed in the matrix. */
export const FIRST_PLACED = PLACES.findIndex(({ quadrant }) => quadrant !== null) + 1;

/** What is added to four times the value's step and the cost's. */
export const PLACE_OFFSET = FIRST_PLACED - STEPS.length - 1;

/** The number of the place, of steps from 1 to 4; 0 is an unknown figure. */
export function placeNumber(valueStep: number, costStep: number): number {
  if (costStep > 0) return STEPS.length * valueStep + costStep + PLACE_OFFSET;
  return PLACES.indexOf(NO_FIGURE) + 1 + Math.sign(valueStep);
}

/** Signs in the sentence of a reason for what differs from row to row. */
export const SIGNS_IN_WHY = { cost: '#', value: '@', direction: '~', causes: '^' } as const;
export const MUST_BE_KEPT = '; must be kept';
export const CLOSE_TO_A_LINE = '; close to a line';

/** What the cells of a place hold, by name: of columns, one after the other. */
export const placeCells = {
  /** The word for its quadrant, or that it is not placed. */
  quadrants: ({ quadrant, missing }: Place): readonly [string] => [
    quadrant === null ? (missing === '' ? '' : NOT_PLACED) : quadrantLabel(quadrant),
  ],
  /** The class of the lists. */
  classes: ({ quadrant }: Place): readonly [number] => [listClass(quadrant)],
  /** 1 where it lies close to a line. */
  near: ({ near }: Place): readonly [number] => [near ? 1 : 0],
  /** Firm and as a question; the same where it must be kept. */
  flags: (place: Place): readonly string[] =>
    [false, true].flatMap((kept) => [false, true].map((open) => flagOf(place, kept, open))),
  /** As it is, and where it must be kept. */
  whys: (place: Place): readonly string[] => [false, true].map((kept) => whyOf(place, kept)),
} as const;

/** The classes of the list, those without a place behind them. */
export function listClass(quadrant: Quadrant | null): number {
  const at = LIST_ORDER.findIndex((each) => each === quadrant);
  return at < 0 ? LIST_ORDER.length + 1 : at + 1;
}

function flagOf({ quadrant, near }: Place, kept: boolean, open: boolean): string {
  const mark = near || open ? QUESTION_MARK : '';
  if (quadrant === 'do-more') return FLAG_WORDS['do-more'] + mark;
  if (quadrant === 'cut-back') return FLAG_WORDS[kept ? 'renegotiate' : 'cut-back'] + mark;
  return '';
}

function whyOf({ quadrant, near, missing }: Place, kept: boolean): string {
  if (quadrant !== 'do-more' && quadrant !== 'cut-back') return missing;
  const mustKeep = kept && quadrant === 'cut-back' ? MUST_BE_KEPT : '';
  const end = near ? CLOSE_TO_A_LINE : '';
  const { cost, value, direction, causes } = SIGNS_IN_WHY;
  return `costs ${cost} % of what ${direction}, brings ${value} % of the value${mustKeep}${causes}${end}`;
}

/** How many values a cause can have: none, or one of the value's; then the same with their cost. */
const [CARRIED, ESTIMATE, THEIR_COST] = PROVISIONAL_CAUSES;
const VALUE_CAUSES = [null, CARRIED, ESTIMATE] as const;
/** What an estimate of their cost adds to the number of causes. */
export const THEIR_COST_ADDS = VALUE_CAUSES.length;

const causeWords = (cause: (typeof PROVISIONAL_CAUSES)[number] | null): string =>
  cause === null ? '' : `; ${CAUSE_WORDS[cause]}`;

/** By the number of Provisional, 0 first. */
export const CAUSE_TEXTS: readonly string[] = [null, THEIR_COST].flatMap((cost) =>
  VALUE_CAUSES.map((value) => causeWords(value) + causeWords(cost))
);

/** By the number of periods, from the first on: nothing to tell there. */
export const LASTING_TEXTS: readonly string[] = Array.from({ length: LONGEST_RUN }, (_, index) =>
  index === 0 ? '' : `, ${lastingWords(index + 1)}`
);
