/** The closed periods of History with their ends, by which the kept ones are put in order. */
import type { Rvu } from '../../../model/rvu';
import { formatPeriod, parsePeriod } from '../../../model/period';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  call,
  equal,
  ifError,
  less,
  over,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { HISTORY_PERIOD_TABLE } from '../../kernel/shared/historyTables';
import { capacityFor } from '../../kernel/shared/matrixTables';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { mirrorTable } from './mirrorTable';
import { ENDS, reviewNamed } from './reviewTables';

/** When a period's text ends, in years, as `comparePeriods` has it. */
export function endOf(text: string): number | null {
  const period = parsePeriod(text);
  if (period === null) return null;
  return period.year + period.part / (period.cadence === 'quarterly' ? 4 : 2);
}

/** The same as a formula; an error where it is none. Periods in History were written by us. */
export function endFormula(text: Expression): Expression {
  const parts = when(equal(call('MID', text, 5, 2), words('-H')), 2, 4);
  const end = plus(
    call('VALUE', call('LEFT', text, 4)),
    over(call('VALUE', call('MID', text, 7, 1)), parts)
  );
  return when(equal(call('LEN', text), 7), end, NOTHING);
}

interface EndRow {
  readonly number: number;
  readonly period: string;
  readonly end: number | null;
}

/** The periods of History with their ends, as far as they are before the present one; of twins the first. */
export function endsTable(rvu: Rvu, place: Place): TablePlan {
  const { periods } = rvu.history;
  const limit = rvu.period === null ? null : endOf(formatPeriod(rvu.period));
  const rows = Array.from({ length: capacityFor(periods.length) }, (_, index): EndRow => {
    const period = periods[index]?.period ?? '';
    const end = endOf(period);
    const isFirst = periods.findIndex((each) => each.period === period) === index;
    const isBefore = end !== null && (limit === null || end < limit);
    return { number: index + 1, period, end: isFirst && isBefore ? end : null };
  });
  const here = (key: KeyOf<typeof ENDS>): Expression => thisRow(ENDS, key);
  const isFirst = equal(
    call('MATCH', here('period'), wholeColumn(ENDS, 'period'), 0),
    here('number')
  );
  const isBefore = less(here('years'), reviewNamed('end'));
  return mirrorTable(
    ENDS,
    {
      number: { formula: rowUnder(ENDS, 'number'), of: ({ number }: EndRow) => number },
      period: {
        formula: ifError(
          call('UPPER', call('TRIM', cellIn(HISTORY_PERIOD_TABLE, 'period', here('number')))),
          NOTHING
        ),
        of: ({ period }) => period,
      },
      years: {
        formula: ifError(endFormula(here('period')), NOTHING),
        of: ({ period }) => endOf(period),
      },
      end: {
        formula: ifError(when(and(isFirst, isBefore), here('years'), NOTHING), NOTHING),
        of: (row) => row.end,
      },
    },
    rows,
    place
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}
