/** The hidden table of what both sides scored, value line by value line, and their order by the gaps. */
import { CATEGORIES } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { LineBeliefs } from '../../../model/gapList';
import { lineBeliefs, orderOf, partnerPlace } from '../../../model/gapList';
import { respondents } from '../../../model/respondents';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  atMost,
  call,
  equal,
  group,
  ifError,
  minus,
  more,
  over,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaColumn } from '../../kernel/formulaTable';
import type { FormulaColumn } from '../../kernel/formulaTable';
import { FORM, named } from '../../kernel/shared/cellNames';
import { longTable, shortTable } from '../../kernel/shared/formTables';
import { PARTNER_TABLE } from '../../kernel/shared/partnerTable';
import { PARTNER_LIST_WORDS } from '../../kernel/shared/partnerWords';
import { formula } from '../../kernel/sheetParts';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { FORM_WORDS, labelOf } from '../../kernel/words';
import { keyOfGap, rowOfKey } from './gapOrder';
import { gapNamed, gapScores } from './gapTables';
import { gapName } from './gapWords';
import { DATA_COLUMN, DATA_ROW, dataColumn } from './gapsLayout';

/** Beside the gap, a key has so many places for the row: of equal gaps the upper row comes first. */
const PLACES = 100;

interface ScoredLine extends LineBeliefs {
  readonly inUse: boolean;
  /** Its key for the order; null where it has no gap or is of the form not in use. */
  readonly key: number | null;
}

/** The lines of the long form, then the one of the short form. */
function scoredLines({ rvu }: AnalysedRvu, direction: Direction): readonly ScoredLine[] {
  return (['long', 'short'] as const)
    .flatMap((form) =>
      lineBeliefs({ ...rvu, form }, direction).map((line) => ({
        ...line,
        inUse: form === rvu.form,
      }))
    )
    .map((line, index) => {
      const { estimate, stated, inUse } = line;
      if (!inUse || estimate === null || stated === null) return { ...line, key: null };
      const key = orderOf({ gap: stated - estimate }) * PLACES - (index + 1);
      return { ...line, key };
    });
}

/** The lines with a gap, the highest first. */
export function gapLines(analysed: AnalysedRvu, direction: Direction): readonly ScoredLine[] {
  return scoredLines(analysed, direction)
    .filter(({ key }) => key !== null)
    .sort((a, b) => (b.key ?? 0) - (a.key ?? 0));
}

const rowMirror = (key: number): number => PLACES * Math.floor(key / PLACES) + PLACES - key;

/** What both sides scored, line by line: ours over our forms, theirs over what they sent. */
export function scoresTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const { name, headers } = gapScores(direction);
  const lines = scoredLines(analysed, direction);
  const sorted = gapLines(analysed, direction);
  const columns = scoreColumns(analysed, direction);
  return {
    name,
    row: DATA_ROW,
    column: dataColumn(direction) + DATA_COLUMN.scores,
    columns: [
      ...[headers.line, headers.theirList, headers.theirLine].map((header) => ({
        header,
        role: 'input' as const,
      })),
      ...columns.map(formulaColumn),
    ],
    rows: lines.map((line, index) => {
      const place = partnerPlace(direction, line.subject);
      const key = sorted[index]?.key ?? null;
      const row = key === null ? 0 : rowMirror(key);
      const values = [index + 1, line.estimate, line.stated, line.key, row];
      return [
        gapName(line),
        labelOf(PARTNER_LIST_WORDS, place.list),
        place.line,
        ...columns.map((column, at) => formula(column.formula, values[at] ?? '')),
      ];
    }),
    filterButtons: false,
  };
}

type ScoreKey = KeyOf<ReturnType<typeof gapScores>>;

function scoreColumns(analysed: AnalysedRvu, direction: Direction): readonly FormulaColumn[] {
  const table = gapScores(direction);
  const { headers } = table;
  const here = (key: ScoreKey): Expression => thisRow(table, key);
  const [ours, theirs] = [ourMean(analysed, direction, here('number')), theirMean(here)];
  const [estimate, stated] = direction === 'given' ? [ours, theirs] : [theirs, ours];
  const nth = call('LARGE', wholeColumn(table, 'key'), here('number'));
  return [
    { header: headers.number, formula: rowUnder(table, 'number') },
    { header: headers.estimate, formula: estimate },
    { header: headers.stated, formula: stated },
    { header: headers.key, formula: lineKey(here) },
    { header: headers.row, formula: ifError(rowOfKey(nth, PLACES), 0) },
  ];
}

/** Blank where the line has no gap, or is of the form not in use. */
function lineKey(here: (key: ScoreKey) => Expression): Expression {
  const [number, estimate, stated] = [here('number'), here('estimate'), here('stated')];
  const isShort = equal(named(FORM), words(labelOf(FORM_WORDS, 'short')));
  const inUse = when(isShort, more(number, CATEGORIES.length), atMost(number, CATEGORIES.length));
  const hasBoth = equal(call('COUNT', estimate, stated), 2);
  return when(and(hasBoth, inUse), minus(keyOfGap(stated, estimate, PLACES), number), NOTHING);
}

/** The mean of our forms' scores on the scale; blank where there is none. Kept short: there may be twenty forms. */
function ourMean({ rvu }: AnalysedRvu, direction: Direction, row: Expression): Expression {
  const keys = respondents(rvu.alliance).map(({ key }) => key);
  const question = direction === 'received' ? 1 : 2;
  const long = keys.map((key) => cellIn(longTable(key), `${direction}Score`, row));
  const short = keys.map((key) => cellIn(shortTable(key), 'score', question));
  return ifError(
    when(atMost(row, CATEGORIES.length), meanOnScale(long), meanOnScale(short)),
    NOTHING
  );
}

/** The mean of the cells that hold a score on the scale; an error where none does. */
function meanOnScale(cells: readonly Expression[]): Expression {
  const onScale = (cell: Expression) => [cell, gapNamed('from'), cell, gapNamed('to')] as const;
  const total = (parts: readonly Expression[]): Expression =>
    group(parts.reduce((sum, part) => plus(sum, part)));
  return over(
    total(cells.map((cell) => call('SUMIFS', cell, ...onScale(cell)))),
    total(cells.map((cell) => call('COUNTIFS', ...onScale(cell))))
  );
}

function theirMean(here: (key: ScoreKey) => Expression): Expression {
  const column = (key: KeyOf<typeof PARTNER_TABLE>): Expression => wholeColumn(PARTNER_TABLE, key);
  const mean = call(
    'AVERAGEIFS',
    column('score'),
    ...[column('period'), gapNamed('period')],
    ...[column('list'), here('theirList')],
    ...[column('line'), here('theirLine')],
    ...[column('respondent'), words('?*')]
  );
  return when(equal(gapNamed('period'), NOTHING), NOTHING, ifError(mean, NOTHING));
}
