/** Hidden columns of the Contributions table: where it stands, where it is listed, and what was before. */
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import {
  orderMirror,
  placeMirror,
  placedFigureMirror,
  stepMirror,
  whyMirror,
} from '../../kernel/shared/contributionMirrors';
import { departmentLineOrderMirror, lineOrderMirror } from '../../kernel/shared/lineOrder';
import { heading } from '../../kernel/tableRef';
import { keptFormula } from './carriedOverFormula';
import { ORDER_FORMULA, PLACE_FORMULA, STEP_FORMULA, placedFigure } from './contributionFormulas';
import { WHY_FORMULA } from './flagFormulas';
import { DEPARTMENT_LINE_ORDER_FORMULA, LINE_ORDER_FORMULA } from './lineOrderFormulas';
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
import { computed, fact, number, text } from './factColumn';

export const PLACED_FIGURES = [
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

export const PLACE_FACTS = [
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
    changed: 11,
    mirror: departmentLineOrderMirror,
    about:
      "Sorts the names under the value lines of the departments' RVU forms; as Line order where one form speaks for all of us.",
  },
] as const;

export const PAST_FACTS = [
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'lastRow'),
    what: number('count'),
    width: 9,
    formula: LAST_ROW_FORMULA,
    mirror: lastRowMirror,
    since: 2,
    changed: 11,
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
