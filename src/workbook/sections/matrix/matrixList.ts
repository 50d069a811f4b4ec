/** The list beside a matrix chart: every contribution of its direction, none dropped. */
import type { Direction } from '../../../model/contribution';
import { QUADRANTS } from '../../../model/matrix';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellValue, TablePlan } from '../../kernel/blueprint';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { NOTHING, asText, equal, firstCase, joined, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaColumn } from '../../kernel/formulaTable';
import { cellIn, rowUnder } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { shownId } from '../../kernel/shared/contributionLookup';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { quadrantMirror, reasonMirror } from '../../kernel/shared/contributionMirrors';
import { BODY_ROW, LIST_OFFSET, blockColumn } from './matrixLayout';
import { listTable } from './listTable';
import { capacityFor, chartTable } from '../../kernel/shared/matrixTables';
import { BASIS_WORDS, NOT_PLACED, guessedQuadrantLabel, quadrantLabel } from '../../kernel/words';

/** One direction's list: the placed by class, worst first, then what could not be placed and why. */
export function listRows(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const listed = listOrder(analysed, direction);
  return formulaTable({
    name: listTable(direction).name,
    row: BODY_ROW,
    column: blockColumn(direction) + LIST_OFFSET,
    columns: columnsOf(direction),
    values: Array.from({ length: capacityFor(listed.length) }, (_, index) =>
      listValues(listed[index])
    ),
  });
}

function columnsOf(direction: Direction): readonly FormulaColumn[] {
  const table = listTable(direction);
  const { headers } = table;
  const row = cellIn(chartTable(direction), 'row', rowUnder(table, 'id'));
  const of = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
    cellIn(CONTRIBUTION_TABLE, key, row);
  const whenListed = (shown: Expression): Expression => when(equal(row, 0), NOTHING, shown);
  return [
    { header: headers.id, formula: whenListed(asText(shownId(row))) },
    { header: headers.activity, formula: whenListed(asText(of('activity'))) },
    { header: headers.cost, formula: whenListed(of('cost')) },
    { header: headers.value, formula: whenListed(of('value')) },
    { header: headers.quadrant, formula: whenListed(shownQuadrant(of)) },
  ];
}

/** The quadrant, hollow where the value is a guess; why there is none where it is not placed. */
function shownQuadrant(of: (key: KeyOf<typeof CONTRIBUTION_TABLE>) => Expression): Expression {
  const isGuess = equal(of('basis'), words(BASIS_WORDS.estimate));
  const hollow = firstCase(
    QUADRANTS.map((quadrant) => [
      equal(of('quadrant'), words(quadrantLabel(quadrant))),
      words(guessedQuadrantLabel(quadrant)),
    ]),
    NOTHING
  );
  return when(
    equal(of('placed'), 0),
    joined(words(`${NOT_PLACED}: `), of('reason')),
    when(isGuess, hollow, of('quadrant'))
  );
}

function listValues(row: MirroredRow | undefined): readonly CellValue[] {
  if (row === undefined) return [];
  const { contribution, cost, value, quadrant, provisional } = row.analysed;
  const shown =
    quadrant === null
      ? `${NOT_PLACED}: ${reasonMirror(row) ?? ''}`
      : provisional
        ? guessedQuadrantLabel(quadrant)
        : quadrantMirror(row);
  return [contribution.id, contribution.activity, cost, value, shown];
}
