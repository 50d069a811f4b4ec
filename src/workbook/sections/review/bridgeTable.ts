/** The bridge from last period's sum to this one's as a table that a chart is drawn from: `bridgeOf` as formulas. */
import type { BridgeOf } from '../../../model/review/bridge';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  group,
  joined,
  minus,
  plus,
  times,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { PREVIOUS_PERIOD, named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { HISTORY_CONTRIBUTION_TABLE } from '../../kernel/shared/historyTables';
import { wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';
import { FIRST, LAST, STOPPED, bridgeRows, hereIn, isEndRowFormula } from './bridgeRows';
import type { Columns, OwnRowCell, Key } from './bridgeRows';
import { drawnColumns, barLabelColumns } from './bridgePieces';
import type { TablePlace } from './besideTables';
import { bridgeTable } from './chartTables';
import { movedCell } from './movedCells';

/** The table with its header row at the place. */
export function bridgeRowsTable(analysed: AnalysedRvu, of: BridgeOf, place: TablePlace): TablePlan {
  const table = bridgeTable(of);
  const columns = bridgeColumns(of);
  const rows = bridgeRows(analysed, of);
  const keys: readonly Key[] = KEYS;
  return formulaTable({
    name: table.name,
    ...place,
    columns: [
      ...(['number', 'step', 'words'] as const).map((key) => ({
        header: table.headers[key],
        formula: null,
      })),
      ...keys.map((key) => ({ header: table.headers[key], formula: columns[key].formula })),
    ],
    values: rows.map((row) => [
      row.number,
      row.step,
      row.words,
      ...keys.map((key) => columns[key].of(row) ?? ''),
    ]),
  });
}

const KEYS = [
  ...(['kept', 'before', 'sum', 'moved', 'by', 'to', 'from', 'low', 'high'] as const),
  ...(['amount', 'name', 'sign', 'label'] as const),
  ...(['base', 'whole', 'up', 'down', 'under'] as const),
];

function bridgeColumns(of: BridgeOf): Columns<Key> {
  const here = hereIn(of);
  return {
    ...pastColumns(of),
    ...addedColumns(of, here),
    ...endColumns(of, here),
    ...barLabelColumns(of),
    ...drawnColumns(of),
  };
}

/** What each row adds. */
function addedColumns(of: BridgeOf, here: OwnRowCell): Columns<'sum' | 'moved' | 'by'> {
  const number = here('number');
  const ours = (key: BridgeOf | 'side'): Expression => wholeColumn(CONTRIBUTION_TABLE, key);
  const sumNow = when(equal(number, LAST), call('SUMIFS', ours(of), ours('side'), 1), 0);
  // What stopped is what is not there any more of the sum before.
  const stopped = times(equal(number, STOPPED), here('before'));
  return {
    sum: {
      formula: when(equal(number, FIRST), here('before'), sumNow),
      of: (row) => (row.number === FIRST ? row.before : row.number === LAST ? row.now : 0),
    },
    moved: {
      formula: when(
        isEndRowFormula(here),
        0,
        minus(movedCell(of, minus(number, 1)), group(stopped))
      ),
      of: ({ moved }) => moved,
    },
    by: {
      formula: times(here('kept'), group(plus(here('sum'), here('moved')))),
      of: ({ by: amount }) => amount,
    },
  };
}

/** Whether the period before is kept, and its sum. */
function pastColumns(of: BridgeOf): Columns<'kept' | 'before'> {
  const past = (key: KeyOf<typeof HISTORY_CONTRIBUTION_TABLE>): Expression =>
    wholeColumn(HISTORY_CONTRIBUTION_TABLE, key);
  const ofLast = [
    ...[past('period'), named(PREVIOUS_PERIOD)],
    ...[past('direction'), words(labelOf(DIRECTION_WORDS, 'given'))],
  ];
  return {
    kept: {
      formula: when(
        equal(named(PREVIOUS_PERIOD), NOTHING),
        0,
        call('MIN', 1, call('COUNTIFS', ...ofLast))
      ),
      of: ({ kept }) => kept,
    },
    before: {
      formula: call('SUMIFS', past(of), ...ofLast),
      of: ({ before }) => before,
    },
  };
}

/** From where to where each row goes. */
function endColumns(of: BridgeOf, here: OwnRowCell): Columns<'to' | 'from' | 'low' | 'high'> {
  const table = bridgeTable(of);
  const number = here('number');
  return {
    to: {
      // Of the rows so far: none reads its own column.
      formula: when(
        equal(number, LAST),
        here('by'),
        call('SUMIFS', wholeColumn(table, 'by'), wholeColumn(table, 'number'), upTo(number))
      ),
      of: ({ to }) => to,
    },
    from: {
      formula: when(isEndRowFormula(here), 0, minus(here('to'), here('by'))),
      of: ({ from }) => from,
    },
    low: {
      formula: call('MIN', here('from'), here('to')),
      of: ({ from, to }) => Math.min(from, to),
    },
    high: {
      formula: call('MAX', here('from'), here('to')),
      of: ({ from, to }) => Math.max(from, to),
    },
  };
}

const upTo = (number: Expression): Expression => joined(words('<='), number);
