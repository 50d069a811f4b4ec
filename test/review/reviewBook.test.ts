/** The review as sheets for ourselves: it stands alone, and says what the workbook's own pages say. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parseDay } from '../../src/model/day';
import { reviewOf } from '../../src/model/review/review';
import type { Rvu } from '../../src/model/rvu';
import { PLOTTED_SHEET } from '../../src/review/frozenSheets';
import { PRE_READ_SHEET } from '../../src/review/preRead';
import { reviewBook } from '../../src/review/reviewBook';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { Blueprint, PlannedCell, SheetPlan } from '../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { REVIEW_SHEET } from '../../src/workbook/sections/review/reviewLayout';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { runs } from '../share';
import { rvuArbitrary } from '../workbook/arbitraries';
import { withHistory } from '../workbook/pastArbitraries';

const OURS: Rvu = { ...SAMPLE, today: parseDay('2026-12-15') };
const book = reviewBook(reviewOf(OURS), 'Thank you & yours');

const sheetOf = ({ sheets }: Blueprint, key: string): SheetPlan => {
  const found = sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`no sheet ${key}`);
  return found;
};

const shownIn = (sheet: SheetPlan): ReadonlyMap<string, PlannedCell> =>
  new Map(
    sheet.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((cell, right): [string, PlannedCell] => [`${row + down},${column + right}`, cell])
      )
    )
  );

const presentValue = (cell: PlannedCell): unknown =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;

test('review, appendix, pre-read, lists and what is plotted, all to be seen', () => {
  expect(book.sheets.map(({ title }) => title)).toEqual([
    'Review',
    'Review appendix',
    'Pre-read',
    'Lists',
    'Plotted figures',
  ]);
  expect(book.sheets.filter(({ hidden, waiting }) => hidden || waiting === true)).toEqual([]);
  expect(book.names).toEqual([]);
});

test('the page says what the workbook’s own page shows, but for lines that name other sheets', () => {
  const own = shownIn(sheetOf(rvuBlueprint(OURS), REVIEW_SHEET));
  const here = shownIn(sheetOf(book, REVIEW_SHEET));
  const differing = [...own].filter(([place, cell]) => presentValue(cell) !== here.get(place));
  expect(own.size).toBeGreaterThan(150);
  expect(differing.map(([place]) => here.get(place))).toEqual([
    'Hollow signs rest on an estimate or on last period’s score. All of it: sheet Lists.',
  ]);
});

test('the file holds no formula, no name but of printing, and nothing hidden', () => {
  const parts = unzipSync(writeWorkbook(book, { withoutStamps: true }));
  const texts = Object.entries(parts).map(([path, bytes]) => ({
    path,
    xml: new TextDecoder().decode(bytes),
  }));
  const sheets = texts.filter(({ path }) => path.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(5);
  sheets.forEach(({ xml }) => expect(xml).not.toMatch(/<f[ >]|hidden="1"/));
  const workbook = texts.find(({ path }) => path === 'xl/workbook.xml')?.xml ?? '';
  expect(workbook).not.toContain('state="hidden"');
  const names = [...workbook.matchAll(/definedName name="([^"]+)"/g)].map(([, name]) => name);
  expect(names.filter((name) => !/^_xlnm\.Print_/.test(name ?? ''))).toEqual([]);
});

test('charts plot the cells of one sheet, whose every cell is plotted', () => {
  const charts = book.sheets.flatMap((sheet) => sheet.charts);
  const areas = charts.flatMap((chart) =>
    chart.kind === 'scatter'
      ? chart.series.flatMap(({ x, y, labels }) => [
          x,
          y,
          ...(labels === null ? [] : [labels.cells]),
        ])
      : [chart.categories.cells, ...chart.series.map(({ values }) => values)]
  );
  expect(charts).toHaveLength(8);
  expect(new Set(areas.map(({ sheet }) => sheet))).toEqual(new Set([PLOTTED_SHEET]));
  const { blocks } = sheetOf(book, PLOTTED_SHEET);
  const headed = (row: number, column: number): boolean =>
    blocks.some((each) => each.row === row - 1 && each.column === column && row > 2);
  const plotted = blocks.filter(({ row, column }) => headed(row, column));
  expect(areas.map(({ area }) => [area.row, area.column, area.rows])).toEqual(
    plotted.map(({ row, column, cells }) => [row, column, cells.length])
  );
});

test('what is plotted stands in bands that can be read on a printed page', () => {
  const { blocks } = sheetOf(book, PLOTTED_SHEET);
  expect(Math.max(...blocks.map(({ column }) => column))).toBe(8);
  const cells = blocks.flatMap((block) =>
    block.cells.map((_, at) => `${block.row + at},${block.column}`)
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test('a share stands in brackets, and each direction has its own lines', () => {
  const words = [...shownIn(sheetOf(book, 'reviewLists')).values()];
  expect(words).toContain('Everything behind the quarterly review, 2026-Q4');
  expect(words).toContain('What we give: high cost from 11,000\u00a0USD · high value from 3');
  expect(words).toContain('What they give: high cost from 5,270\u00a0USD · high value from 3');
  expect(words).toContain('Cost, USD (share)');
  expect(words).toContain('6,640 (4 %)');
  expect(words).toContain('5 (11 %)');
});

test('each point that a matrix shows is there with the figures of its contribution', () => {
  const [given] = sheetOf(book, REVIEW_SHEET).charts;
  if (given?.kind !== 'scatter') throw new Error('no matrix');
  const points = given.series.flatMap(({ xValues, yValues }) =>
    xValues.map((x, at) => `${x ?? ''} ${yValues[at] ?? ''}`)
  );
  reviewOf(OURS)
    .analysis.directions.given.contributions.filter(({ placed }) => placed)
    .forEach(({ cost, value }) => expect(points).toContain(`${cost ?? ''} ${value ?? ''}`));
});

test('the pre-read fits one page, begins with the thank-you and has the agenda', () => {
  const { print, blocks } = sheetOf(book, PRE_READ_SHEET);
  expect(print.fit).toEqual({ kind: 'width', pages: 1, tall: 1 });
  const words = JSON.stringify(blocks);
  for (const each of ['Thank you & yours', 'Agenda, 85 minutes', 'What we ask you to decide'])
    expect(words).toContain(each);
});

test('any workbook makes such a book', () => {
  fc.assert(
    fc.property(rvuArbitrary(12).chain(withHistory), (rvu) => {
      const any = reviewBook(reviewOf(rvu), null);
      expect(any.sheets).toHaveLength(5);
      expect(writeWorkbook(any, { withoutStamps: true }).length).toBeGreaterThan(5_000);
    }),
    { numRuns: runs(12) }
  );
});

test('a label that was moved on a crowded chart is moved here, too, and no other', () => {
  const [first] = SAMPLE.contributions;
  if (first === undefined) throw new Error('no contribution');
  const contributions = Array.from({ length: 18 }, (_, index) => ({
    ...first,
    ...{ id: `G${index + 1}`, hours: 60 + index, stated: 3 + (index % 3) },
  }));
  const crowded = { ...OURS, contributions };
  const idsMoved = ({ sheets }: Blueprint) =>
    sheets
      .filter(({ key }) => key === REVIEW_SHEET)
      .flatMap(({ charts }) => charts)
      .flatMap((chart) => (chart.kind === 'scatter' ? chart.series : []))
      .flatMap(({ labels }) => labels ?? [])
      .flatMap(({ texts, moved = [] }) => texts.filter((_, at) => (moved[at] ?? null) !== null));
  const made = reviewBook(reviewOf(crowded), null);
  expect(idsMoved(made).length).toBeGreaterThan(0);
  expect(idsMoved(made)).toEqual(idsMoved(rvuBlueprint(crowded)));
  expect(writeWorkbook(made).length).toBeGreaterThan(0);
});
