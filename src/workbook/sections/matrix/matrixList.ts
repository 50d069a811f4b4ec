/** The list beside a matrix chart: every contribution of its direction, none dropped. */
import type { Direction } from '../../../model/contribution';
import { QUADRANTS } from '../../../model/matrix';
import type { Quadrant } from '../../../model/matrix';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellValue, TablePlan } from '../../kernel/blueprint';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import {
  NOTHING,
  asText,
  call,
  equal,
  firstCase,
  joined,
  less,
  more,
  or,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaColumn } from '../../kernel/formulaTable';
import { cellIn, rowUnder } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { shownId } from '../../kernel/shared/contributionLookup';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { FIRST_PLACED, lookedUp } from '../../kernel/shared/lookups';
import { reasonMirror } from '../../kernel/shared/contributionMirrors';
import { BODY_ROW, LIST_OFFSET, blockColumn } from './matrixLayout';
import { listTable } from './listTable';
import { capacityFor, chartTable } from '../../kernel/shared/matrixTables';
import {
  FLAG_WORDS,
  NOT_PLACED,
  QUADRANT_SIGNS,
  QUADRANT_WORDS,
  QUESTION_MARK,
  quadrantLabel,
} from '../../kernel/words';
import { capital } from '../../kernel/wording';

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
    { header: headers.quadrant, formula: whenListed(shownPlace(of)) },
  ];
}

/**
 * The place as the flag has it: hollow where a figure is not firm, a question there and close to a line;
 * what must be kept is not cut back but renegotiated. Why there is no place where it is not placed.
 */
function shownPlace(of: (key: KeyOf<typeof CONTRIBUTION_TABLE>) => Expression): Expression {
  const quadrant = of('quadrant');
  const isHollow = more(of('provisional'), 0);
  const hollowSign = firstCase(
    QUADRANTS.map((each) => [
      equal(quadrant, words(quadrantLabel(each))),
      words(QUADRANT_SIGNS[each].hollow),
    ]),
    NOTHING
  );
  const isRenegotiated = equal(
    call('LEFT', of('flag'), FLAG_WORDS.renegotiate.length),
    words(FLAG_WORDS.renegotiate)
  );
  return when(
    less(of('place'), FIRST_PLACED),
    joined(words(`${NOT_PLACED}: `), of('reason')),
    joined(
      when(isHollow, hollowSign, call('LEFT', quadrant, 1)),
      when(isRenegotiated, words(` ${RENEGOTIATE}`), call('MID', quadrant, 2, 20)),
      when(or(isHollow, equal(lookedUp('near', of('place')), 1)), words(QUESTION_MARK), NOTHING)
    )
  );
}

const RENEGOTIATE = capital(FLAG_WORDS.renegotiate);

function placeMirror({ analysed }: MirroredRow, quadrant: Quadrant): string {
  const { provisional, borderline, flag } = analysed;
  const sign = QUADRANT_SIGNS[quadrant][provisional ? 'hollow' : 'firm'];
  const word = flag === 'renegotiate' ? RENEGOTIATE : QUADRANT_WORDS[quadrant];
  return `${sign} ${word}${provisional || borderline ? QUESTION_MARK : ''}`;
}

function listValues(row: MirroredRow | undefined): readonly CellValue[] {
  if (row === undefined) return [];
  const { contribution, cost, value, quadrant } = row.analysed;
  const shown =
    quadrant === null ? `${NOT_PLACED}: ${reasonMirror(row) ?? ''}` : placeMirror(row, quadrant);
  return [contribution.id, contribution.activity, cost, value, shown];
}
