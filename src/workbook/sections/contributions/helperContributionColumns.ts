/**
 * Hidden columns of the Contributions table: what other formulas stand on. They sit in the table so
 * that they grow, sort and move with it.
 */
import type { ColumnRecord } from '../../kernel/column';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { heading } from '../../kernel/tableRef';
import { PROVISIONAL_FORMULA } from './costFormulas';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import {
  BORDERLINE_FORMULA,
  ORDER_FORMULA,
  PLACED_FORMULA,
  placedFigure,
} from './contributionFormulas';
import {
  orderMirror,
  placedFigureMirror,
  placedMirror,
  provisionalMirror,
} from '../../kernel/shared/contributionMirrors';
import { DEPARTMENT_LINE_ORDER_FORMULA, LINE_ORDER_FORMULA } from './lineOrderFormulas';
import { departmentLineOrderMirror } from '../../kernel/shared/lineOrder';
import { lineOrderMirror } from '../../kernel/shared/lineOrder';
import { LAST_ROW_FORMULA, PAST_ROW_FORMULA, RUNNING_FORMULA, WAS_FORMULA } from './trendFormulas';
import { lastRowMirror, pastRowMirror, runningMirror, wasMirror } from './trendMirrors';

const computed = { entry: 'computed', privacy: 'private', hidden: true } as const;
const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const number = <U extends 'money' | 'count' | 'scale'>(unit: U) =>
  ({ kind: 'number', unit }) as const;

export const HELPER_COLUMNS = [
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'placed'),
    what: number('count'),
    width: 7,
    formula: PLACED_FORMULA,
    mirror: placedMirror,
    about: '1 where placed in the matrix of what we give, 2 of what they give, 0 where not placed.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'borderline'),
    what: number('count'),
    width: 9,
    formula: BORDERLINE_FORMULA,
    mirror: ({ analysed }: MirroredRow) => (analysed.borderline ? 1 : 0),
    about: '1 where it is near enough to a line to be a question.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'provisional'),
    what: number('count'),
    width: 9,
    formula: PROVISIONAL_FORMULA,
    mirror: provisionalMirror,
    since: 2,
    about: "1 where the value is an estimate or last period's, or their cost our estimate.",
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'givenCost'),
    what: number('money'),
    width: 11,
    formula: placedFigure(1, 'cost'),
    mirror: placedFigureMirror('given', 'cost'),
    about: 'The cost where placed in the matrix of what we give.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'givenValue'),
    what: number('scale'),
    width: 11,
    formula: placedFigure(1, 'value'),
    mirror: placedFigureMirror('given', 'value'),
    about: 'The value where placed in the matrix of what we give.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'receivedCost'),
    what: number('money'),
    width: 11,
    formula: placedFigure(2, 'cost'),
    mirror: placedFigureMirror('received', 'cost'),
    about: 'The cost where placed in the matrix of what they give.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'receivedValue'),
    what: number('scale'),
    width: 11,
    formula: placedFigure(2, 'value'),
    mirror: placedFigureMirror('received', 'value'),
    about: 'The value where placed in the matrix of what they give.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'order'),
    what: number('count'),
    width: 11,
    formula: ORDER_FORMULA,
    mirror: orderMirror,
    about: 'Sorts the lists on the Matrix sheet.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'lineOrder'),
    what: number('count'),
    width: 11,
    formula: LINE_ORDER_FORMULA,
    changed: 5,
    mirror: lineOrderMirror,
    about: 'Sorts the names under the value lines of the RVU form.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'departmentLineOrder'),
    what: number('count'),
    width: 11,
    formula: DEPARTMENT_LINE_ORDER_FORMULA,
    mirror: departmentLineOrderMirror,
    about: "Sorts the names under the value lines of the departments' RVU forms.",
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'pastRow'),
    what: number('count'),
    width: 9,
    formula: PAST_ROW_FORMULA,
    mirror: pastRowMirror,
    about: 'Its row in History_contributions for the period before, 0 where there is none.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'lastRow'),
    what: number('count'),
    width: 9,
    formula: LAST_ROW_FORMULA,
    mirror: lastRowMirror,
    since: 2,
    about: 'The same, placed or not.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'running'),
    what: number('count'),
    width: 9,
    formula: RUNNING_FORMULA,
    mirror: runningMirror,
    about: 'Periods in a row in its quadrant, this one included; 0 where not placed.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'was'),
    what: text(20),
    width: 13,
    formula: WAS_FORMULA,
    mirror: wasMirror,
    about: 'The quadrant from which it came to this one.',
  },
] as const satisfies readonly ColumnRecord<MirroredRow>[];
