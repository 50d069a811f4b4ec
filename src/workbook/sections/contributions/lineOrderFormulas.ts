/**
 * The sort keys by which a form's lines name the contributions of their category: direction,
 * category and row have their own decimal places, the department its own before them.
 */
import {
  NOTHING,
  call,
  equal,
  firstCase,
  ifError,
  or,
  plus,
  times,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { DEPARTMENT_PLACE } from '../../kernel/shared/departmentLookup';
import { LINE_CATEGORY, LINE_DEPARTMENT, LINE_SIDE } from '../../kernel/shared/lineOrder';
import { thisRow } from '../../kernel/tableRef';
import { CATEGORY_WORDS } from '../../kernel/words';
import { withRow } from './contributionFormulas';
import { NO_SIDE, SIDE } from './costFormulas';

const chosen = call('TRIM', thisRow(CONTRIBUTION_TABLE, 'category'));

/** 1 to 8 in the order of the categories, called as today or as before; 0 for anything else. */
const category = ifError(
  firstCase(
    CATEGORY_WORDS.flatMap(([, ...labels], index) =>
      labels.map((label) => [equal(chosen, words(label)), index + 1] as const)
    ),
    0
  ),
  0
);
const nameless = ifError(
  equal(call('LEN', call('TRIM', thisRow(CONTRIBUTION_TABLE, 'activity'))), 0),
  true
);

/** Only what has a direction, a category and a name can be named on a line. */
export const LINE_ORDER_FORMULA = toFormula(
  when(
    or(NO_SIDE, equal(category, 0), nameless),
    NOTHING,
    withRow(plus(times(SIDE, LINE_SIDE), times(category, LINE_CATEGORY)))
  )
);

const order = thisRow(CONTRIBUTION_TABLE, 'lineOrder');
const inDepartment = plus(times(DEPARTMENT_PLACE, LINE_DEPARTMENT), order);
export const DEPARTMENT_LINE_ORDER_FORMULA = toFormula(
  when(equal(call('N', order), 0), NOTHING, ifError(inDepartment, NOTHING))
);
