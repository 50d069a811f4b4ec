/** What stands beside the points of a gap chart, part by part. */
import { NA } from '../../kernel/blueprint';
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { TablePlan } from '../../kernel/blueprint';
import { NOTHING, call, equal, ifError, joined, more, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaTable } from '../../kernel/formulaTable';
import { cellIn, thisRow } from '../../kernel/tableRef';
import { stepsFormula } from './gapFormulas';
import { LONGEST_LABEL, pointsOf } from './gapPoints';
import { gapList, gapNames, gapPoints } from './gapTables';
import type { NameKey } from './gapTables';
import { gapFigure, sizeInSteps } from './gapWords';
import { PIECES, pieceColumn } from './gapsLayout';

/** What stands beside the points: the figure of the gap, and the name, cut where it is long. */
export function namesTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  return formulaTable({
    name: gapNames(direction).name,
    row: PIECES.names.row,
    column: pieceColumn('names', direction),
    columns: nameColumns(direction),
    values: pointsOf(analysed, direction).map((point, index) => {
      if (point === null) return [index + 1, NA, NA, NA, NA, NA, NA, NA, ''];
      const { place, gap, activity, name, short, label } = point;
      return [
        index + 1,
        place,
        gap,
        sizeInSteps(gap),
        activity,
        name,
        gapFigure(gap),
        short,
        label,
      ];
    }),
  });
}

function nameColumns(direction: Direction): FormulaTable['columns'] {
  const table = gapNames(direction);
  const { headers } = table;
  const here = (key: NameKey): Expression => thisRow(table, key);
  const point = (key: 'place' | 'gap'): Expression =>
    cellIn(gapPoints(direction), key, here('number'));
  const listed = (key: 'id' | 'activity'): Expression =>
    cellIn(gapList(direction), key, here('place'));
  const isBlank = equal(call('LEN', call('TRIM', here('activity'))), 0);
  const sign = when(more(here('gap'), 0), words('+'), words('−'));
  const cutName = joined(call('LEFT', here('name'), LONGEST_LABEL - 1), words('…'));
  return [
    { header: headers.number, formula: null },
    { header: headers.place, formula: point('place') },
    { header: headers.gap, formula: point('gap') },
    { header: headers.steps, formula: stepsFormula(here('gap')) },
    { header: headers.activity, formula: listed('activity') },
    { header: headers.name, formula: when(isBlank, listed('id'), here('activity')) },
    {
      header: headers.figure,
      formula: when(equal(here('steps'), 0), words('0'), joined(sign, here('steps'))),
    },
    {
      header: headers.short,
      formula: when(more(call('LEN', here('name')), LONGEST_LABEL), cutName, here('name')),
    },
    {
      header: headers.label,
      formula: ifError(joined(here('figure'), words('  '), here('short')), NOTHING),
    },
  ];
}
