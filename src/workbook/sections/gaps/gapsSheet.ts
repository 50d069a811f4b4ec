/** The Gaps sheet: for each direction what the giver estimated and the receiver said, as chart, figures and lists. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { DirectionGaps } from '../../../model/gapList';
import { gapsOf } from '../../../model/gapList';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { directionOf } from '../../kernel/shared/analysedRows';
import type { CellBlock, PlannedCell } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  firstCase,
  group,
  joined,
  minus,
  more,
  when,
  words,
} from '../../kernel/formula';
import type { Expression, Operand } from '../../kernel/formula';
import { FORM, named } from '../../kernel/shared/cellNames';
import { figure } from '../../kernel/shared/figures';
import { cellIn, wholeColumn } from '../../kernel/tableRef';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { EMPTY_SHEET, area, computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { DIRECTION_WORDS, FORM_WORDS, labelOf } from '../../kernel/words';
import { gapChart } from './gapChart';
import { gapFormats, gapLooks } from './gapFormats';
import { CARD_LABELS, cardCells, headlineFormula, isNoted } from './gapFormulas';
import { contributionGaps, lineGaps } from './gapLists';
import { gapLineList, gapList, gapOrder } from './gapTables';
import { GAP_SIDES, NOTHING_TO_COMPARE, WHOLE_LABEL, gapHeadline } from './gapWords';
import {
  BLOCK_WIDTHS,
  BODY_ROW,
  CARDS_ROW,
  CHART_COLUMNS,
  CHART_ROWS,
  GAPS_SHEET,
  LINES_ROW,
  LINE_CARDS_ROW,
  LINE_ROWS,
  LINE_TABLE_ROW,
  MOST_POINTS,
  NOTE_ROW,
  gapColumn,
} from './gapsLayout';

export function gapsSheet(analysed: AnalysedRvu): PlannedSheet {
  const gaps = gapsOf(analysed.rvu);
  const parts = DIRECTIONS.map((direction) => directionPart(analysed, direction, gaps[direction]));
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: GAPS_SHEET,
      title: 'Gaps',
      columnWidths: DIRECTIONS.flatMap((direction) =>
        BLOCK_WIDTHS.map((width, index) => ({ column: gapColumn(direction) + index, width }))
      ),
      rowHeights: [
        { row: 0, height: 28 },
        ...[CARDS_ROW, LINE_CARDS_ROW].map((row) => ({ row: row + 1, height: 26 })),
        // “Against our estimate” takes two lines.
        ...[BODY_ROW, LINE_TABLE_ROW].map((row) => ({ row, height: 28 })),
      ],
      blocks: parts.flatMap((part) => part.blocks),
      tables: parts.flatMap((part) => part.tables),
      formats: parts.flatMap((part) => part.formats),
      conditionalFormats: parts.flatMap((part) => part.looks),
      charts: DIRECTIONS.map((direction) =>
        gapChart(
          analysed,
          direction,
          area(BODY_ROW, gapColumn(direction), CHART_ROWS, CHART_COLUMNS)
        )
      ),
      print: {
        orientation: 'landscape',
        area: null,
        titleRows: null,
        titleColumns: null,
        // Both directions are as wide: each fills a page.
        fit: { kind: 'width', pages: 2 },
      },
    },
    names: [],
  };
}

function directionPart(analysed: AnalysedRvu, direction: Direction, gaps: DirectionGaps) {
  const column = gapColumn(direction);
  const tables = [contributionGaps(analysed, direction), lineGaps(analysed, direction)];
  const rows = tables[0]?.rows.length ?? 0;
  return {
    tables,
    blocks: [
      ...headBlocks(direction, gaps),
      ...cardBlocks(analysed, direction, gaps),
      ...lineBlocks(analysed, direction, gaps),
    ],
    formats: gapFormats(column, rows),
    looks: gapLooks(column, rows),
  };
}

function headBlocks(direction: Direction, gaps: DirectionGaps): readonly CellBlock[] {
  const column = gapColumn(direction);
  return [
    fixed(0, column, [[`Gaps: what ${labelOf(DIRECTION_WORDS, direction)}`]]),
    computedBlock(1, column, [[headline(direction, gaps)]]),
    computedBlock(2, column, [[overflow(direction)]]),
    computedBlock(NOTE_ROW, column, [[note(direction, gaps)]]),
  ];
}

/** The finding in one sentence: of contributions, or of value lines where none can be compared. */
function headline(direction: Direction, gaps: DirectionGaps): PlannedCell {
  const hasAny = (list: Expression): Expression => more(call('COUNT', list), 0);
  const ofContributions = wholeColumn(gapList(direction), 'gap');
  const ofLines = wholeColumn(gapLineList(direction), 'gap');
  return formula(
    firstCase(
      [
        [hasAny(ofContributions), contributionHeadline(ofContributions, direction)],
        [hasAny(ofLines), lineHeadline(ofLines, direction)],
      ],
      words(`${NOTHING_TO_COMPARE.contributions}.`)
    ),
    gapHeadline(gaps, direction)
  );
}

function contributionHeadline(gaps: Expression, direction: Direction): Expression {
  const list = gapList(direction);
  const name = (row: Operand): Expression => {
    const activity = cellIn(list, 'activity', row);
    const isBlank = equal(call('LEN', call('TRIM', activity)), 0);
    return when(isBlank, cellIn(list, 'id', row), activity);
  };
  const valued = (row: Operand): Expression => joined(words('“'), name(row), words('”'));
  const noted = (row: Operand): Expression => isNoted(cellIn(gapOrder(direction), 'row', row));
  return headlineFormula({ gaps, valued, noted }, direction);
}

function lineHeadline(gaps: Expression, direction: Direction): Expression {
  const { did } = GAP_SIDES[direction];
  const valued = (row: Operand): Expression => {
    const line = cellIn(gapLineList(direction), 'line', row);
    const ofOne = joined(words(`what ${did} for “`), line, words('”'));
    return when(equal(line, words(WHOLE_LABEL)), words(`all that ${did}`), ofOne);
  };
  return headlineFormula({ gaps, valued }, direction);
}

/** Says so where there are more contributions than the list has rows for. */
function overflow(direction: Direction): PlannedCell {
  const count = figure(direction, 'count');
  const rows = call('ROWS', wholeColumn(gapOrder(direction), 'key'));
  const tooMany = ' contributions more than this list looks at: press Refresh matrix.';
  return formula(
    when(more(count, rows), joined(group(minus(count, rows)), words(tooMany)), NOTHING),
    ''
  );
}

/** Says which contributions the chart leaves out. */
function note(direction: Direction, { ofContributions }: DirectionGaps): PlannedCell {
  const { count } = ofContributions;
  const half = MOST_POINTS / 2;
  const shown = `The chart shows the ${half} highest and the ${half} lowest gaps; the list has all.`;
  const compared = call('COUNT', wholeColumn(gapOrder(direction), 'key'));
  return formula(
    when(more(compared, MOST_POINTS), words(shown), NOTHING),
    count > MOST_POINTS ? shown : ''
  );
}

function cardBlocks(
  analysed: AnalysedRvu,
  direction: Direction,
  { ofContributions }: DirectionGaps
): readonly CellBlock[] {
  const column = gapColumn(direction);
  const all = {
    formula: figure(direction, 'count'),
    value: directionOf(analysed, direction).contributions.length,
  };
  return [
    fixed(CARDS_ROW, column, [CARD_LABELS]),
    computedBlock(CARDS_ROW + 1, column, [
      cardCells(wholeColumn(gapList(direction), 'gap'), all, ofContributions),
    ]),
  ];
}

function lineBlocks(
  { rvu }: AnalysedRvu,
  direction: Direction,
  { ofLines }: DirectionGaps
): readonly CellBlock[] {
  const column = gapColumn(direction);
  const gaps = wholeColumn(gapLineList(direction), 'gap');
  const isShort = equal(named(FORM), words(labelOf(FORM_WORDS, 'short')));
  const none = `${NOTHING_TO_COMPARE.lines}.`;
  const all = {
    formula: when(isShort, 1, LINE_ROWS),
    value: rvu.form === 'short' ? 1 : LINE_ROWS,
  };
  return [
    fixed(LINES_ROW, column, [['By value line']]),
    fixed(LINE_CARDS_ROW, column, [CARD_LABELS]),
    computedBlock(LINE_CARDS_ROW + 1, column, [cardCells(gaps, all, ofLines)]),
    computedBlock(LINE_TABLE_ROW + LINE_ROWS + 1, column, [
      [
        formula(
          when(equal(call('COUNT', gaps), 0), words(none), NOTHING),
          ofLines.count === 0 ? none : ''
        ),
      ],
    ]),
  ];
}
