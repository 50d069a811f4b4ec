/** The hidden table of what both sides scored, value line by value line, and their order by the gaps. */
import { CATEGORIES } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { LineBeliefs } from '../../../model/gapList';
import { ORDER_PARTS, lineBeliefs, orderOf, partnerPlace } from '../../../model/gapList';
import { MOST_RESPONDENTS, respondents } from '../../../model/respondents';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { NA } from '../../kernel/blueprint';
import type { PlannedCell, TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  group,
  ifError,
  minus,
  more,
  reference,
  times,
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
import { OUR_SCORES, gapNamed, gapScores } from './gapTables';
import { gapName } from './gapWords';
import { DATA_COLUMN, DATA_ROW, dataColumn } from './gapsLayout';

/** Beside the gap, a key has so many places for the row: of equal gaps the upper row comes first. */
const PLACES = 100;

interface ScoredLine extends LineBeliefs {
  readonly inUse: boolean;
  /** Its row in the table, from 1. */
  readonly place: number;
  readonly gap: number | null;
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
      const place = index + 1;
      if (!inUse || estimate === null || stated === null)
        return { ...line, place, gap: null, key: null };
      const gap = stated - estimate;
      return { ...line, place, gap, key: orderOf({ gap }) * PLACES - place };
    });
}

/** The lines with a gap, the highest first. */
export function gapLines(analysed: AnalysedRvu, direction: Direction): readonly ScoredLine[] {
  return scoredLines(analysed, direction)
    .filter(({ key }) => key !== null)
    .sort((a, b) => (b.key ?? 0) - (a.key ?? 0));
}

/** What both sides scored, line by line: ours over our forms, theirs over what they sent. */
export function scoresTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const { name, headers } = gapScores(direction);
  const lines = scoredLines(analysed, direction);
  const sorted = gapLines(analysed, direction);
  const columns = scoreColumns(direction);
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
      const row = sorted[index]?.place ?? NA;
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

function scoreColumns(direction: Direction): readonly FormulaColumn[] {
  const table = gapScores(direction);
  const { headers } = table;
  const here = (key: ScoreKey): Expression => thisRow(table, key);
  const [ours, theirs] = [ourMean(direction, here('number')), theirMean(here)];
  const [estimate, stated] = direction === 'given' ? [ours, theirs] : [theirs, ours];
  const keys = wholeColumn(table, 'key');
  const nth = call('LARGE', keys, here('number'));
  return [
    { header: headers.number, formula: rowUnder(table, 'number') },
    { header: headers.estimate, formula: estimate },
    { header: headers.stated, formula: stated },
    { header: headers.key, formula: lineKey(here) },
    { header: headers.row, formula: ifError(call('MATCH', nth, keys, 0), call('NA')) },
  ];
}

/** Blank where the line has no gap, or is of the form not in use. */
function lineKey(here: (key: ScoreKey) => Expression): Expression {
  const [number, estimate, stated] = [here('number'), here('estimate'), here('stated')];
  const isShort = group(equal(named(FORM), words(labelOf(FORM_WORDS, 'short'))));
  const inUse = equal(group(more(number, CATEGORIES.length)), isShort);
  // `orderOf` as a formula, with room for the row's number; an error where a score is blank.
  const parts = call('ROUND', times(minus(stated, estimate), ORDER_PARTS), 0);
  const key = minus(times(parts, PLACES), number);
  return ifError(when(inUse, key, NOTHING), NOTHING);
}

/** The mean of our forms' scores on the scale; blank where there is none. */
const ourMean = (direction: Direction, row: Expression): Expression =>
  ifError(call('AVERAGE', call('INDEX', reference(OUR_SCORES[direction]), row, 0)), NOTHING);

/** Our forms' scores, line by line and form by form, where they are on the scale; room for all forms. */
export function ourScoreCells(
  { rvu }: AnalysedRvu,
  direction: Direction
): readonly (readonly PlannedCell[])[] {
  const forms = respondents(rvu.alliance).map(({ key }) => ({
    key,
    answers: rvu.answers.find(({ respondent }) => respondent === key),
  }));
  const room = Array.from({ length: MOST_RESPONDENTS - forms.length }, () => null);
  const question = direction === 'received' ? 1 : 2;
  return [
    ...CATEGORIES.map((category, index) => [
      ...forms.map(({ key, answers }) =>
        formula(
          onScale(cellIn(longTable(key), `${direction}Score`, index + 1)),
          answers?.long[direction][category].score ?? ''
        )
      ),
      ...room,
    ]),
    [
      ...forms.map(({ key, answers }) =>
        formula(
          onScale(cellIn(shortTable(key), 'score', question)),
          answers?.short[direction].score ?? ''
        )
      ),
      ...room,
    ],
  ];
}

/** The cell's number where it is on the scale, else blank. */
const onScale = (cell: Expression): Expression =>
  ifError(
    call('AVERAGEIFS', cell, ...[cell, gapNamed('from')], ...[cell, gapNamed('to')]),
    NOTHING
  );

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
