/**
 * Hidden columns of the Contributions table: facts that other formulas stand on, each computed once. They
 * sit in the table so that they grow, sort and move with it.
 */
import { COST_AMOUNTS } from '../../../model/costParts';
import { VALUE_BASES } from '../../../model/worth';
import type { CellValue } from '../../kernel/blueprint';
import type { ColumnRecord } from '../../kernel/column';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import {
  orderMirror,
  placeMirror,
  placedFigureMirror,
  provisionalMirror,
  sideMirror,
  stepMirror,
  whyMirror,
} from '../../kernel/shared/contributionMirrors';
import { departmentLineOrderMirror, lineOrderMirror } from '../../kernel/shared/lineOrder';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { heading } from '../../kernel/tableRef';
import { keptFormula } from './carriedOverFormula';
import { ORDER_FORMULA, PLACE_FORMULA, STEP_FORMULA, placedFigure } from './contributionFormulas';
import {
  AMOUNTS_FORMULA,
  DEPARTMENT_ROW_FORMULA,
  PROVISIONAL_FORMULA,
  RATE_USED_FORMULA,
  RESTS_ON_FORMULA,
  SIDE_FORMULA,
  USUAL_RATE_FORMULA,
} from './costFormulas';
import { WHY_FORMULA } from './flagFormulas';
import { DEPARTMENT_LINE_ORDER_FORMULA, LINE_ORDER_FORMULA } from './lineOrderFormulas';
import { COPY_FORMULA } from './scoreSourceFormula';
import {
  LAST_ROW_FORMULA,
  PLACE_THEN_FORMULA,
  RUNNING_FORMULA,
  WAS_FORMULA,
} from './trendFormulas';
import {
  keptMirror,
  lastRowMirror,
  placeThenMirror,
  runningMirror,
  wasMirror,
} from './trendMirrors';

const computed = { entry: 'computed', privacy: 'private', hidden: true } as const;
const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const number = <U extends 'money' | 'moneyPerHour' | 'count' | 'scale'>(unit: U) =>
  ({ kind: 'number', unit }) as const;

type Key = keyof typeof CONTRIBUTION_TABLE.headers;

/** A helper that version 6 brought. */
const fact = <Each extends Key>(
  key: Each,
  formula: string,
  mirror: (row: MirroredRow) => CellValue,
  about: string
) =>
  ({
    ...computed,
    ...heading(CONTRIBUTION_TABLE, key),
    what: number('count'),
    width: 9,
    formula,
    mirror,
    since: 6,
    about,
  }) as const;

const COST_FACTS = [
  fact('side', SIDE_FORMULA, sideMirror, '1 what we give, 2 what they give, 0 neither.'),
  fact(
    'departmentRow',
    DEPARTMENT_ROW_FORMULA,
    ({ departmentPlace }) => departmentPlace,
    'The row of its department in Departments.'
  ),
  {
    ...fact(
      'usualRate',
      USUAL_RATE_FORMULA,
      ({ usualRate }) => usualRate,
      'The rate of its department.'
    ),
    what: number('moneyPerHour'),
  },
  fact(
    'amounts',
    AMOUNTS_FORMULA,
    ({ analysed: { contribution } }) =>
      COST_AMOUNTS.some((amount) => contribution[amount] !== null) ? 1 : 0,
    '1 where hours or cash are given and all that is given can be read, else 0.'
  ),
  {
    ...fact(
      'rateUsed',
      RATE_USED_FORMULA,
      ({ analysed: { contribution } }) =>
        contribution.rate ?? ((contribution.hours ?? 0) === 0 ? 0 : null),
      'Its own rate, or the usual one where that was emptied. 0 where no hours are given.'
    ),
    what: number('moneyPerHour'),
  },
] as const;

const VALUE_FACTS = [
  fact(
    'restsOn',
    RESTS_ON_FORMULA,
    ({ analysed: { basis } }) => (basis === null ? 0 : VALUE_BASES.indexOf(basis) + 1),
    'The first that is on the scale: 1 stated value, 2 last score, 3 estimate, 0 none.'
  ),
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'provisional'),
    what: number('count'),
    width: 9,
    formula: PROVISIONAL_FORMULA,
    mirror: provisionalMirror,
    since: 2,
    changed: 6,
    about:
      "0 where both figures are firm; 1 where the value is last period's, 2 where it is an estimate, and 3 more where their cost is our estimate.",
  },
  fact(
    'copy',
    COPY_FORMULA,
    ({ copy }) => copy,
    'The revision of their copy that says the stated value, 0 where none does.'
  ),
] as const;

const PLACED_FIGURES = [
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'givenCost'),
    what: number('money'),
    width: 11,
    formula: placedFigure(1, 'cost'),
    changed: 6,
    mirror: placedFigureMirror('given', 'cost'),
    about: 'The cost where placed in the matrix of what we give.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'givenValue'),
    what: number('scale'),
    width: 11,
    formula: placedFigure(1, 'value'),
    changed: 6,
    mirror: placedFigureMirror('given', 'value'),
    about: 'The value where placed in the matrix of what we give.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'receivedCost'),
    what: number('money'),
    width: 11,
    formula: placedFigure(2, 'cost'),
    changed: 6,
    mirror: placedFigureMirror('received', 'cost'),
    about: 'The cost where placed in the matrix of what they give.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'receivedValue'),
    what: number('scale'),
    width: 11,
    formula: placedFigure(2, 'value'),
    changed: 6,
    mirror: placedFigureMirror('received', 'value'),
    about: 'The value where placed in the matrix of what they give.',
  },
] as const;

const PLACE_FACTS = [
  fact(
    'step',
    STEP_FORMULA,
    stepMirror,
    'Where its value stands beside the value line: 1 low, 2 low and near it, 3 high and near it, 4 high; 0 unrated, -1 no direction.'
  ),
  fact(
    'place',
    PLACE_FORMULA,
    placeMirror,
    'Which row of the words on Lookups tells of it, by value and cost: from 8 on it is placed in the matrix.'
  ),
  {
    ...fact(
      'why',
      WHY_FORMULA,
      whyMirror,
      'The sentence of its reason, # and @ where the percentages of cost and value stand.'
    ),
    what: text(200),
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'order'),
    what: number('count'),
    width: 11,
    formula: ORDER_FORMULA,
    changed: 6,
    mirror: orderMirror,
    about: 'Sorts the lists on the Matrix sheet.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'lineOrder'),
    what: number('count'),
    width: 11,
    formula: LINE_ORDER_FORMULA,
    changed: 6,
    mirror: lineOrderMirror,
    about: 'Sorts the names under the value lines of the RVU form.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'departmentLineOrder'),
    what: number('count'),
    width: 11,
    formula: DEPARTMENT_LINE_ORDER_FORMULA,
    changed: 6,
    mirror: departmentLineOrderMirror,
    about: "Sorts the names under the value lines of the departments' RVU forms.",
  },
] as const;

const PAST_FACTS = [
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'lastRow'),
    what: number('count'),
    width: 9,
    formula: LAST_ROW_FORMULA,
    mirror: lastRowMirror,
    since: 2,
    changed: 6,
    about: 'Its row in History_contributions for the period before, 0 where there is none.',
  },
  {
    ...fact(
      'placeThen',
      PLACE_THEN_FORMULA,
      placeThenMirror,
      'The quadrant in which it stood in the period before.'
    ),
    what: text(20),
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'running'),
    what: number('count'),
    width: 9,
    formula: RUNNING_FORMULA,
    changed: 6,
    mirror: runningMirror,
    about: 'Periods in a row in its quadrant, this one included; 0 where not placed.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'was'),
    what: text(30),
    width: 13,
    formula: WAS_FORMULA,
    changed: 6,
    mirror: wasMirror,
    about: 'The words for the quadrant from which it came to this one.',
  },
  {
    ...fact(
      'hoursKept',
      keptFormula('hours'),
      keptMirror('hours'),
      "The word, behind a comma, where the hours are last period's still."
    ),
    what: text(10),
  },
  {
    ...fact(
      'cashKept',
      keptFormula('cash'),
      keptMirror('cash'),
      "The word, behind a comma, where the cash is last period's still."
    ),
    what: text(10),
  },
] as const;

export const HELPER_COLUMNS = [
  ...COST_FACTS,
  ...VALUE_FACTS,
  ...PLACED_FIGURES,
  ...PLACE_FACTS,
  ...PAST_FACTS,
] as const satisfies readonly ColumnRecord<MirroredRow>[];

/** What they show in a row without a contribution, where that is not blank. */
export const SHOWN_WHEN_BLANK: ReadonlyMap<string, number> = new Map([
  ['side', 0],
  ['amounts', 0],
  ['rateUsed', 0],
  ['restsOn', 0],
  ['provisional', 0],
  ['copy', 0],
  ['step', -1],
  ['place', 1],
  ['lastRow', 0],
  ['running', 0],
]);
