/**
 * The sort keys by which a form's lines name the contributions of their category: direction,
 * category and row have their own decimal places, the department its own before them.
 */
import {
  NOTHING,
  call,
  equal,
  group,
  ifError,
  minus,
  more,
  over,
  plus,
  times,
  toFormula,
  less,
  when,
} from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { LINE_CATEGORY, LINE_DEPARTMENT, LINE_SIDE } from '../../kernel/shared/lineOrder';
import { OUR_DEPARTMENTS, named } from '../../kernel/shared/cellNames';
import { lookup } from '../../kernel/shared/lookups';
import { thisRow } from '../../kernel/tableRef';
import { SIDE } from './costFormulas';

const trimmed = (key: 'category' | 'activity') => call('TRIM', thisRow(CONTRIBUTION_TABLE, key));

/** 1 to 8 in the order of the categories, called as today or as before; an error for anything else. */
const category = call(
  'MATCH',
  call(
    'SUMPRODUCT',
    times(group(equal(lookup('lineNames'), trimmed('category'))), lookup('lineNumbers'))
  ),
  lookup('lineNumbers'),
  0
);
const row = group(minus(call('ROW'), lookup('headerRow')));
const isNamed = group(more(trimmed('activity'), NOTHING));

/** Only what has a direction, a category and a name can be named on a line. */
export const LINE_ORDER_FORMULA = toFormula(
  ifError(
    plus(
      call('CHOOSE', SIDE, LINE_SIDE, 2 * LINE_SIDE),
      times(LINE_CATEGORY, category),
      over(row, isNamed)
    ),
    NOTHING
  )
);

/** The department's place before the key; where one form speaks for all of us, the key itself. */
const departmentKey = plus(
  times(thisRow(CONTRIBUTION_TABLE, 'departmentRow'), LINE_DEPARTMENT),
  thisRow(CONTRIBUTION_TABLE, 'lineOrder')
);
export const DEPARTMENT_LINE_ORDER_FORMULA = toFormula(
  when(
    less(named(OUR_DEPARTMENTS), 2),
    thisRow(CONTRIBUTION_TABLE, 'lineOrder'),
    ifError(departmentKey, NOTHING)
  )
);
