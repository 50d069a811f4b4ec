/**
 * The words that sheets, pane and command line show for the model's keys. A choice set is ordered
 * as people should see it; a label is what stands in the cell and what the reader accepts.
 */
import type { ActionDirection } from '../../model/action';
import { CADENCES, MONTHS, SIDES } from '../../model/alliance';
import type { Cadence, CostAxes, Month, Side } from '../../model/alliance';
import { FORMS } from '../../model/answers';
import type { Form } from '../../model/answers';
import type {
  Category,
  Decision,
  Direction,
  EvidenceStatus,
  Kind,
  Mode,
} from '../../model/contribution';
import type { Band, Flag, Quadrant, Zone } from '../../model/matrix';
import type { ScoreSource } from '../../model/scoreSource';
import type { Basis, ProvisionalCause } from '../../model/worth';
import { capital } from './wording';

/** After the label stand what it was called in earlier versions: cells and copies still hold those. */
export type ChoiceSet<Key extends string> = readonly (readonly [
  key: Key,
  label: string,
  ...earlier: readonly string[],
])[];

/**
 * Each pair is the model's value and its word on sheets; more words behind it are earlier ones,
 * which are still read.
 */
export const DIRECTION_WORDS: ChoiceSet<Direction> = [
  ['given', 'we give'],
  ['received', 'they give'],
];

/** The eight value lines, in the order of the categories, called alike wherever they are named. */
export const CATEGORY_WORDS: ChoiceSet<Category> = [
  ['core-competency', 'Core competency'],
  ['synergies', 'Synergies'],
  ['cost-reduction', 'Lower costs'],
  ['less-duplication', 'Less duplicated effort', 'less duplication'],
  ['innovation', 'Innovation'],
  ['new-markets', 'New markets'],
  ['competition', 'Edge over competitors', 'competitive edge', 'competition'],
  ['other', 'Anything else', 'other'],
];

/** What a cell that names a value line holds. */
export const CATEGORY_CHOICE = {
  kind: 'choice',
  choices: CATEGORY_WORDS,
  anyBlanks: true,
} as const;

/** Whose form a step stands in: ours, parts 3 and 4, then theirs. */
export const ACTION_DIRECTION_WORDS: ChoiceSet<ActionDirection> = [
  ['we-plan', 'we plan'],
  ['we-ask', 'we ask'],
  ['they-plan', 'they plan'],
  ['they-ask', 'they ask'],
];

export const KIND_WORDS: ChoiceSet<Kind> = [
  ['cash', 'cash'],
  ['people', 'people'],
  ['equipment', 'equipment'],
  ['data', 'data'],
  ['access', 'access'],
  ['other', 'other'],
];

export const MODE_WORDS: ChoiceSet<Mode> = [
  ['creation', 'creation'],
  ['exchange', 'exchange'],
  ['extraction', 'extraction'],
];

export const EVIDENCE_WORDS: ChoiceSet<EvidenceStatus> = [
  ['claimed', 'claimed'],
  ['confirmed', 'confirmed'],
  ['disputed', 'disputed'],
];

export const DECISION_WORDS: ChoiceSet<Decision> = [
  ['accept', 'accept'],
  ['keep', 'keep'],
  ['renegotiate', 'renegotiate'],
  ['defer', 'defer'],
];

export const CADENCE_WORDS: ChoiceSet<Cadence> = CADENCES.map((cadence) => [cadence, cadence]);

export const MONTH_WORDS: ChoiceSet<Month> = MONTHS.map((month) => [month, capital(month)]);

export const FORM_WORDS: ChoiceSet<Form> = FORMS.map((form) => [form, form]);

export const SIDE_WORDS: ChoiceSet<Side> = SIDES.map((side) => [side, side]);

export const COST_METHOD_WORDS: ChoiceSet<'median' | 'mean' | 'number'> = [
  ['median', 'median'],
  ['mean', 'mean'],
  ['number', 'own number'],
];

export const COST_AXES_WORDS: ChoiceSet<CostAxes> = [
  ['each', 'each its own'],
  ['same', 'the same for both'],
];

export const VALUE_METHOD_WORDS: ChoiceSet<'midpoint' | 'median' | 'mean' | 'number'> = [
  ['midpoint', 'midpoint'],
  ['median', 'median'],
  ['mean', 'mean'],
  ['number', 'own number'],
];

export const QUADRANT_WORDS: Record<Quadrant, string> = {
  'do-more': 'Do more',
  keep: 'Keep',
  leave: 'Leave',
  'cut-back': 'Cut back',
};

/** Solid where both figures are firm, hollow where one is an estimate or last period's. */
export const QUADRANT_SIGNS: Record<Quadrant, { readonly firm: string; readonly hollow: string }> =
  {
    'do-more': { firm: '▲', hollow: '△' },
    keep: { firm: '■', hollow: '□' },
    leave: { firm: '●', hollow: '○' },
    'cut-back': { firm: '◆', hollow: '◇' },
  };

/** A quadrant as the sheets show it: sign and word. */
export function quadrantLabel(quadrant: Quadrant): string {
  return `${QUADRANT_SIGNS[quadrant].firm} ${QUADRANT_WORDS[quadrant]}`;
}

/** A quadrant that rests on an estimate, or on last period's score. */
export function hollowQuadrantLabel(quadrant: Quadrant): string {
  return `${QUADRANT_SIGNS[quadrant].hollow} ${QUADRANT_WORDS[quadrant]}${QUESTION_MARK}`;
}

export const NOT_PLACED = 'not placed';

export const FLAG_WORDS: Record<Flag, string> = {
  'cut-back': 'consider cutting back',
  renegotiate: 'renegotiate',
  'do-more': 'do more',
};

/** What follows a flag or a place that is not firm: then it is a question. */
export const QUESTION_MARK = '?';

export const BAND_WORDS: Record<Band, string> = { high: 'high', medium: 'medium', low: 'low' };

export const ZONE_WORDS: Record<Zone, string> = {
  above: 'above',
  inside: 'inside',
  below: 'below',
};

export const BASIS_WORDS: Record<Basis, string> = {
  stated: 'stated',
  carried: 'last period',
  estimate: 'estimate',
};

/** Where a stated value comes from; what follows `received` is the copy's revision. */
export const SCORE_SOURCE_WORDS: Record<ScoreSource['kind'], string> = {
  own: 'our own',
  received: 'their copy, revision',
  noted: 'as we noted it',
};

/** Why a place is a question, and what to do about it, as the sheets say it. */
export const CAUSE_WORDS: Record<ProvisionalCause, string> = {
  carried: "the value is last period's score",
  estimate: 'the value is an estimate: ask first',
  'their-cost': 'their cost is our estimate',
};

export const YES = 'yes';
export const NO = 'no';

/** The label of a key in its set. */
export function labelOf<Key extends string>(set: ChoiceSet<Key>, key: Key): string {
  return set.find(([each]) => each === key)?.[1] ?? key;
}

/** The key that a label names, present or earlier, whatever its case; null where it names none. */
export function keyOf<Key extends string>(set: ChoiceSet<Key>, label: string): Key | null {
  const wanted = label.toLowerCase();
  const names = ([, ...labels]: ChoiceSet<Key>[number]): boolean =>
    labels.some((each) => each.toLowerCase() === wanted);
  return set.find(names)?.[0] ?? null;
}

/** The text with single blanks between its words and none around: people and programs double them. */
export function withSingleBlanks(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The words of all choices, in their order. */
export function labelsOf(set: ChoiceSet<string>): readonly string[] {
  return set.map(([, label]) => label);
}
