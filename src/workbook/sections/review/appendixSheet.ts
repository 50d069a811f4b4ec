/** The sheet Review appendix: six charts and what they rest on, on one page. */
import type { CellFormat, FormatRun, RowHeight, SheetPlan } from '../../kernel/blueprint';
import { DATE_FORMAT } from '../../kernel/fromRecord';
import { COLORS } from '../../kernel/palette';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { EMPTY_SHEET, TITLE, area, run } from '../../kernel/sheetParts';
import {
  appendixHead,
  bridgeBlocks,
  figureListBlocks,
  partBlocks,
  trendBlocks,
  trendColumn,
} from './appendixBlocks';
import { SETTING_NAMES, restBlocks } from './appendixRests';
import { SIDE_COLORS, TRENDS, appendixCharts } from './appendixCharts';
import {
  APPENDIX_CHART_ROWS,
  APPENDIX_HALF as HALF,
  APPENDIX_LEFT as LEFT,
  APPENDIX_PERIODS,
  APPENDIX_REST_ROWS,
  APPENDIX_RIGHT as RIGHT,
  APPENDIX_ROWS as ROWS,
  APPENDIX_SHEET,
  APPENDIX_WIDTHS,
} from './appendixLayout';
import { shownCells } from './shownCells';
import { PAGE_LOOK, QUIET_LOOK, SECTION_LOOK, onePage } from './pageLooks';
import type { ReviewData } from './shownCells';

const COLUMNS = APPENDIX_WIDTHS.length - 1;
const HALVES = [LEFT, RIGHT] as const;

const PRINT = onePage(area(0, 0, ROWS.end + 1, COLUMNS));

/** Live by formulas, as the page before it. */
export function appendixSheet(analysed: AnalysedRvu, data: ReviewData): SheetPlan {
  const cells = shownCells(data);
  return {
    ...EMPTY_SHEET,
    key: APPENDIX_SHEET,
    title: 'Review appendix',
    columnWidths: APPENDIX_WIDTHS.map((width, column) => ({ column, width })),
    rowHeights: heights(),
    blocks: [
      ...appendixHead(analysed),
      ...bridgeBlocks(analysed, cells),
      ...trendBlocks(),
      ...partBlocks(),
      ...figureListBlocks(cells),
      ...restBlocks(analysed),
    ],
    formats: formats(),
    charts: appendixCharts(data.sheets),
    print: PRINT,
  };
}

const HEADERS: CellFormat = { ...QUIET_LOOK, wrap: true, horizontal: 'right', vertical: 'bottom' };

const rules = (row: number, column: number, rows: number): FormatRun =>
  run(area(row, column, rows, HALF), { borders: { bottom: COLORS.hairline } });

function formats(): readonly FormatRun[] {
  return [
    run(area(0, 0, ROWS.end + 1, COLUMNS), PAGE_LOOK),
    run(area(0, LEFT), TITLE),
    run(area(1, LEFT, 1, COLUMNS), QUIET_LOOK),
    run(area(1, RIGHT + 4), { numberFormat: DATE_FORMAT, horizontal: 'right' }),
    ...[ROWS.bridges, ROWS.trends, ROWS.parts, ROWS.figures, ROWS.rests].flatMap((row) =>
      HALVES.map((column) => run(area(row, column, 1, HALF), SECTION_LOOK))
    ),
    ...HALVES.map((column) => run(area(ROWS.bridges + 1, column), { bold: true })),
    ...TRENDS.map(({ color }, index) =>
      run(area(ROWS.trends + 1 + Math.floor(index / 2), trendColumn(index)), { color, bold: true })
    ),
    run(area(ROWS.trends + 1, RIGHT), QUIET_LOOK),
    ...HALVES.flatMap((column) => [
      run(area(ROWS.parts + 1, column), { color: SIDE_COLORS.received, bold: true }),
      run(area(ROWS.parts + 1, column + 2), { color: SIDE_COLORS.given, bold: true }),
      run(area(ROWS.parts + 2, column), QUIET_LOOK),
    ]),
    ...listFormats(),
    ...restFormats(),
  ];
}

function listFormats(): readonly FormatRun[] {
  const top = ROWS.figures + 2;
  const rows = APPENDIX_PERIODS;
  return [
    run(area(top - 1, LEFT, 1, COLUMNS), HEADERS),
    run(area(top - 1, LEFT), { horizontal: 'left' }),
    run(area(top, LEFT + 1, rows, 3), { numberFormat: 'General', horizontal: 'right' }),
    run(area(top, LEFT + 3, rows), { numberFormat: '#,##0', horizontal: 'right' }),
    run(area(top, LEFT + 4, rows), { numberFormat: '+0.00;−0.00;0', horizontal: 'right' }),
    run(area(top, RIGHT + 1, rows, 4), { numberFormat: '0 %', horizontal: 'right' }),
    ...HALVES.map((column) => rules(top, column, rows)),
  ];
}

function restFormats(): readonly FormatRun[] {
  const top = ROWS.rests + 2;
  const rows = APPENDIX_REST_ROWS - 2;
  return [
    run(area(top - 1, LEFT + 1, 1, 3), { ...QUIET_LOOK, horizontal: 'right' }),
    run(area(top, LEFT + 1, rows, 3), { numberFormat: 'General', horizontal: 'right' }),
    run(area(top + 2, LEFT + 1, 1, 3), { numberFormat: '#,##0' }),
    run(area(top, RIGHT + 1, rows), { horizontal: 'right' }),
    rules(top, LEFT, rows),
    rules(top, RIGHT, SETTING_NAMES.length),
    run(area(ROWS.end, LEFT), QUIET_LOOK),
  ];
}

/** Points. */
function heights(): readonly RowHeight[] {
  const lines = (row: number, rows: number, height: number): readonly RowHeight[] =>
    Array.from({ length: rows }, (_, index) => ({ row: row + index, height }));
  return [
    { row: 0, height: 26 },
    ...[ROWS.bridges, ROWS.trends, ROWS.parts].flatMap((row) => [
      { row, height: 20 },
      ...lines(row + 1, 2 + APPENDIX_CHART_ROWS, 15),
    ]),
    ...lines(ROWS.figures + 1, 1, 28),
  ];
}
