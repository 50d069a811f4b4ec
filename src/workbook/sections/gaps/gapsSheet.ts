/** The Gaps sheet: for each direction what the giver estimated and the receiver said, as chart, figures and lists. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { DirectionGaps } from '../../../model/gapList';
import { gapsOf } from '../../../model/gapList';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { directionOf } from '../../kernel/shared/analysedRows';
import type { CellBlock, PlannedCell } from '../../kernel/blueprint';
import { NOTHING, call, equal, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { FORM, named } from '../../kernel/shared/cellNames';
import { figureReference } from '../../kernel/shared/figures';
import { onlyCell, wholeColumn } from '../../kernel/tableRef';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { EMPTY_SHEET, area, computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { DIRECTION_WORDS, FORM_WORDS, labelOf } from '../../kernel/words';
import { gapChart } from './gapChart';
import { gapFormats, gapLooks } from './gapFormats';
import { CARD_LABELS, cardCells } from './gapFormulas';
import { contributionGaps, lineGaps } from './gapLists';
import { gapLineList, gapList, gapHeadlineTable } from './gapTables';
import type { HeadlineKey } from './gapTables';
import { gapNote } from './gapHeadlineRow';
import { NOTHING_TO_COMPARE, gapHeadline } from './gapWords';
import {
  GAP_BLOCK_WIDTHS,
  GAP_BODY_ROW,
  GAP_CARDS_ROW,
  GAP_CHART_COLUMNS,
  GAP_CHART_ROWS,
  GAPS_SHEET,
  LINES_ROW,
  LINE_CARDS_ROW,
  GAP_LINE_ROWS,
  LINE_TABLE_ROW,
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
        GAP_BLOCK_WIDTHS.map((width, index) => ({ column: gapColumn(direction) + index, width }))
      ),
      rowHeights: [
        { row: 0, height: 28 },
        ...[GAP_CARDS_ROW, LINE_CARDS_ROW].map((row) => ({ row: row + 1, height: 26 })),
        // “Against our estimate” takes two lines.
        ...[GAP_BODY_ROW, LINE_TABLE_ROW].map((row) => ({ row, height: 34 })),
      ],
      blocks: parts.flatMap((part) => part.blocks),
      tables: parts.flatMap((part) => part.tables),
      formats: parts.flatMap((part) => part.formats),
      conditionalFormats: parts.flatMap((part) => part.looks),
      charts: DIRECTIONS.map((direction) =>
        gapChart(
          analysed,
          direction,
          area(GAP_BODY_ROW, gapColumn(direction), GAP_CHART_ROWS, GAP_CHART_COLUMNS)
        )
      ),
      print: {
        orientation: 'landscape',
        area: null,
        titleRows: null,
        titleColumns: null,
        // Each direction fills a page with 40 rows of its list: Excel prints the spare ones as well, blank.
        fit: { kind: 'scale', percent: 56, breakBeforeColumns: [gapColumn('received')] },
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

/** A cell of the direction's finding, which stands on the sheet of lists. */
const headlineOf = (direction: Direction, key: HeadlineKey): Expression =>
  onlyCell(gapHeadlineTable(direction), key);

function headBlocks(direction: Direction, gaps: DirectionGaps): readonly CellBlock[] {
  const column = gapColumn(direction);
  const headlineCell = (key: HeadlineKey, value: string): PlannedCell =>
    formula(headlineOf(direction, key), value);
  return [
    fixed(0, column, [[`Gaps: what ${labelOf(DIRECTION_WORDS, direction)}`]]),
    computedBlock(1, column, [[headlineCell('said', gapHeadline(gaps, direction))]]),
    // Where there are more gaps than the list has rows for.
    computedBlock(2, column, [[headlineCell('over', '')]]),
    // Which contributions the chart leaves out.
    computedBlock(NOTE_ROW, column, [[headlineCell('note', gapNote(gaps.ofContributions.count))]]),
  ];
}

function cardBlocks(
  analysed: AnalysedRvu,
  direction: Direction,
  { ofContributions }: DirectionGaps
): readonly CellBlock[] {
  const column = gapColumn(direction);
  const gaps = wholeColumn(gapList(direction), 'gap');
  const all = {
    formula: figureReference(direction, 'count'),
    value: directionOf(analysed, direction).contributions.length,
  };
  return [
    fixed(GAP_CARDS_ROW, column, [CARD_LABELS]),
    computedBlock(GAP_CARDS_ROW + 1, column, [
      cardCells(
        gaps,
        all,
        { wide: headlineOf(direction, 'wide'), near: headlineOf(direction, 'near') },
        ofContributions
      ),
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
    formula: when(isShort, 1, GAP_LINE_ROWS),
    value: rvu.form === 'short' ? 1 : GAP_LINE_ROWS,
  };
  return [
    fixed(LINES_ROW, column, [['By value line']]),
    fixed(LINE_CARDS_ROW, column, [CARD_LABELS]),
    computedBlock(LINE_CARDS_ROW + 1, column, [
      cardCells(
        gaps,
        all,
        { wide: headlineOf(direction, 'lineWide'), near: headlineOf(direction, 'lineNear') },
        ofLines
      ),
    ]),
    computedBlock(LINE_TABLE_ROW + GAP_LINE_ROWS + 1, column, [
      [
        formula(
          when(equal(call('COUNT', gaps), 0), headlineOf(direction, 'lineNone'), NOTHING),
          ofLines.count === 0 ? none : ''
        ),
      ],
    ]),
  ];
}
