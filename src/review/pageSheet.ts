/** Sheets that are read and printed, not typed in: sections of lines under each other, in five columns. */
import { pointWidth } from '../pptx/fit/textWidth';
import type {
  CellFormat,
  CellValue,
  FormatRun,
  RowHeight,
  SheetPlan,
} from '../workbook/kernel/blueprint';
import { COLORS } from '../workbook/kernel/palette';
import { EMPTY_SHEET, TITLE, area, fixed, run } from '../workbook/kernel/sheetParts';
import { QUIET_LOOK, SECTION_LOOK } from '../workbook/sections/review/pageLooks';

/** A line of a section; it has as many cells as the page has columns. */
export type PageRow = readonly [CellValue, CellValue, CellValue, CellValue, CellValue];

export interface PageSection {
  readonly heading: CellValue;
  /** Names over the columns; null for none. */
  readonly headers: PageRow | null;
  readonly rows: readonly PageRow[];
  /** The last column's letters stand at the right: figures. */
  readonly figures?: true;
  /** Lines come in pairs: a bold one, and what is said of it below. */
  readonly pairs?: true;
}

export interface PagePlan {
  readonly key: string;
  readonly title: string;
  /** The page's title, who and when, and what it finds. */
  readonly head: readonly CellValue[];
  readonly sections: readonly PageSection[];
  /** In small letters at the end. */
  readonly foot: string;
  /** All on one page; else as many as it takes. */
  readonly onePage: boolean;
}

/** In characters: number or id, text, who, day or value line, words or figure. */
const WIDTHS = [5, 72, 36, 13, 24] as const;
const COLUMNS = WIDTHS.length;
const SIZE = 11;
const LINE = 15;

const MAIN: CellFormat = { size: SIZE, color: COLORS.ink, vertical: 'center' };
const HEADING: CellFormat = { ...SECTION_LOOK, size: 12 };

interface PlacedSection {
  readonly section: PageSection;
  readonly row: number;
  /** Of the first line. */
  readonly first: number;
}

function placed({ head, sections }: PagePlan): readonly PlacedSection[] {
  let row = head.length + 1;
  return sections.map((section) => {
    const first = row + 1 + (section.headers === null ? 0 : 1);
    const place = { section, row, first };
    row = first + section.rows.length + 1;
    return place;
  });
}

/** Where the page's last line stands. */
const endOf = (places: readonly PlacedSection[], { head }: PagePlan): number => {
  const last = places.at(-1);
  return last === undefined ? head.length + 1 : last.first + last.section.rows.length + 1;
};

/** The page as a sheet of plain values: no formula, no name, nothing hidden. */
export function pageSheet(page: PagePlan): SheetPlan {
  const places = placed(page);
  const end = endOf(places, page);
  const { head } = page;
  return {
    ...EMPTY_SHEET,
    key: page.key,
    title: page.title,
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    rowHeights: [{ row: 0, height: 28 }, ...places.flatMap(heights)],
    blocks: [
      ...head.map((line, row) => fixed(row, 0, [[line]])),
      ...places.flatMap(({ section: { heading, headers, rows }, row, first }) => [
        fixed(row, 0, [[heading]]),
        ...(headers === null ? [] : [fixed(row + 1, 0, [headers])]),
        ...(rows.length === 0 ? [] : [fixed(first, 0, rows)]),
      ]),
      fixed(end, 0, [[page.foot]]),
    ],
    formats: [
      run(area(0, 0, end + 1, COLUMNS), MAIN),
      run(area(0, 0), TITLE),
      run(area(1, 0), QUIET_LOOK),
      run(area(2, 0, Math.max(1, head.length - 2)), { bold: true }),
      ...places.flatMap(formats),
      run(area(end, 0), { ...QUIET_LOOK, size: SIZE - 1 }),
    ],
    print: {
      orientation: 'portrait',
      area: null,
      titleRows: null,
      titleColumns: null,
      fit: page.onePage ? { kind: 'width', pages: 1, tall: 1 } : { kind: 'width', pages: 1 },
    },
  };
}

function formats({ section, row, first }: PlacedSection): readonly FormatRun[] {
  const { headers, rows, figures, pairs } = section;
  const lines = rows.length;
  const last = COLUMNS - 1;
  return [
    run(area(row, 0, 1, COLUMNS), HEADING),
    ...(headers === null ? [] : [run(area(row + 1, 0, 1, COLUMNS), QUIET_LOOK)]),
    ...(lines === 0
      ? []
      : [
          run(area(first, 0, lines), { ...QUIET_LOOK, horizontal: 'left' }),
          run(area(first, 1, lines, last), { horizontal: 'left' }),
          ...rows.flatMap((cells, at) =>
            runsOver(cells) ? [] : [run(area(first + at, 1, 1, last), { wrap: true })]
          ),
          ...Array.from({ length: lines }, (_, at) =>
            lineFormats(first + at, pairs === true ? at % 2 : null)
          ).flat(),
        ]),
    ...(figures === true
      ? [run(area(first - 1, last, lines + 1), { horizontal: 'right', bold: true })]
      : []),
  ];
}

/** A hairline below each line, or below the second of a pair. */
function lineFormats(row: number, ofPair: number | null): readonly FormatRun[] {
  return [
    ...(ofPair === 0 ? [run(area(row, 1), { bold: true })] : []),
    ...(ofPair === 1 ? [run(area(row, 1), QUIET_LOOK)] : []),
    ...(ofPair === 0
      ? []
      : [run(area(row, 0, 1, COLUMNS), { borders: { bottom: COLORS.hairline } })]),
  ];
}

/** A line's only text, which has the page's whole width where the cells beside it are blank. */
function runsOver([, text, ...beside]: PageRow): boolean {
  const room = WIDTHS.slice(1).reduce<number>((sum, width) => sum + width, 0);
  return beside.every((cell) => cell === null) && linesOf(text, room) === 1;
}

/** As high as the longest text of a line needs. */
function heights({ section: { rows }, row, first }: PlacedSection): readonly RowHeight[] {
  return [
    { row, height: 24 },
    ...rows.map((cells, at): RowHeight => {
      const lines = runsOver(cells)
        ? [1]
        : cells.map((cell, column) => linesOf(cell, WIDTHS[column] ?? 1));
      return { row: first + at, height: 4 + LINE * Math.max(...lines), fitted: true };
    }),
  ];
}

/** The width of a figure, in which columns are measured, for a font's size of 1: the same share of text in any font. */
const FIGURE = pointWidth('0', 1);
/** Lines break between words, so a line holds a little less than the column's width. */
const FULL = 0.95;

function linesOf(cell: CellValue, width: number): number {
  if (typeof cell !== 'string') return 1;
  return cell
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(pointWidth(line, 1) / FIGURE / (FULL * width))),
      0
    );
}
