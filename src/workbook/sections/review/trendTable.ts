/** The kept periods as charts want them: a figure that is not known is not drawn, rather than drawn as zero. */
import type { PeriodFigures } from '../../../model/review/figures';
import { NA } from '../../kernel/blueprint';
import type { TablePlan } from '../../kernel/blueprint';
import { NOTHING, call, equal, ifError, when } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import { cellIn, thisRow } from '../../kernel/tableRef';
import type { TablePlace } from './besideTables';
import { PERIODS, TREND } from './chartTables';
import { shownPeriods } from './periodTables';

const FIGURES = [
  ['balance', ({ balance }: PeriodFigures) => balance],
  ['agreement', ({ agreement }: PeriodFigures) => agreement],
  ['follow', ({ followThrough }: PeriodFigures) => followThrough],
  ['cutBackCost', ({ cutBackCost }: PeriodFigures) => cutBackCost],
  ['doMoreValue', ({ doMoreValue }: PeriodFigures) => doMoreValue],
] as const;

/** One row a period, as many as the table of the periods has; its header row at the place. */
export function trendTable(figures: readonly PeriodFigures[], place: TablePlace): TablePlan {
  const number = thisRow(TREND, 'number');
  return formulaTable({
    name: TREND.name,
    ...place,
    columns: [
      { header: TREND.headers.number, formula: null },
      {
        header: TREND.headers.period,
        formula: ifError(cellIn(PERIODS, 'period', number), NOTHING),
      },
      ...FIGURES.map(([key]) => {
        const cell = cellIn(PERIODS, key, number);
        return {
          header: TREND.headers[key],
          formula: when(equal(call('COUNT', cell), 1), cell, call('NA')),
        };
      }),
    ],
    values: shownPeriods(figures).map((each, index) => [
      index + 1,
      each.period,
      ...FIGURES.map(([, of]) => of(each) ?? NA),
    ]),
  });
}
