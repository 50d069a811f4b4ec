/**
 * Hidden columns of the Contributions table: facts that other formulas stand on, each computed once. They
 * sit in the table so that they grow, sort and move with it.
 */
import { COST_AMOUNTS } from '../../../model/costParts';
import { VALUE_BASES } from '../../../model/worth';
import type { ColumnRecord } from '../../kernel/column';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { copyMirror, provisionalMirror, sideMirror } from '../../kernel/shared/contributionMirrors';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { heading } from '../../kernel/tableRef';
import {
  AMOUNTS_FORMULA,
  DEPARTMENT_ROW_FORMULA,
  PROVISIONAL_FORMULA,
  RATE_USED_FORMULA,
  RESTS_ON_FORMULA,
  SIDE_FORMULA,
  USUAL_RATE_FORMULA,
} from './costFormulas';
import { COPY_FORMULA } from './scoreSourceFormula';
import { computed, fact, number, text } from './factColumn';
import { PAST_FACTS, PLACED_FIGURES, PLACE_FACTS } from './placeFactColumns';

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
  {
    ...fact(
      'copy',
      COPY_FORMULA,
      copyMirror,
      'Which copy of theirs says the stated value; blank where none does.'
    ),
    what: text(40),
    changed: 11,
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
  ['step', -1],
  ['place', 1],
  ['lastRow', 0],
  ['running', 0],
  ['past', 0],
]);
