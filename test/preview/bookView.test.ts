import { bookView } from '../../src/preview/read/book';
import type { SheetView } from '../../src/preview/view/sheetView';
import { madeBook } from './madeBook';

function costsView(): SheetView {
  const { book, engine } = madeBook();
  const view = bookView({ book, engine, measure: (text) => text.length * 7 }).sheets.find(
    ({ name }) => name === 'Costs'
  );
  if (!view) throw new Error('no sheet Costs');
  return view;
}

test('shows values, formulas and errors', () => {
  const { cells } = costsView();
  expect(cells.get('1,0')).toMatchObject({ value: 10, formula: null });
  expect(cells.get('3,1')).toMatchObject({
    value: '#N/A',
    formula: '=NA()',
    style: { horizontal: 'center' },
  });
});

test('lays conditions over formats; the first rule wins, the others add what it leaves open', () => {
  const { cells } = costsView();
  expect(cells.get('1,0')?.style).toMatchObject({ fill: '#F3FAF9', numberFormat: '#,##0' });
  expect(cells.get('2,0')?.style).toMatchObject({ fill: '#FBE3D6' });
  expect(cells.get('2,0')?.style.bold).toBeUndefined();
  expect(cells.get('3,0')?.style).toMatchObject({ fill: '#FBE3D6', bold: true });
});

test('offers the choices that a name leads to, and the note', () => {
  const { lists, prompts } = costsView();
  const area = { row: 1, column: 2, rows: 3, columns: 1 };
  expect(lists).toEqual([{ area, choices: ['yes', 'no'] }]);
  expect(prompts).toEqual([{ area, title: 'Keep?', text: 'yes or no' }]);
});

test('measures in pixels and knows what is hidden and frozen', () => {
  const { columns, freeze } = costsView();
  expect(columns.get(0)).toEqual({ size: 120, hidden: false });
  expect(columns.get(3)).toMatchObject({ hidden: true });
  expect(freeze).toEqual({ rows: 1, columns: 0 });
});

test('resolves a chart: numbers, hollow markers, labels that follow cells; errors are not drawn', () => {
  const [chart] = costsView().charts;
  expect(chart).toMatchObject({
    left: 128,
    top: 120,
    xAxis: { min: 0, max: null },
    yAxis: { title: 'Value' },
  });
  expect(chart?.series[0]).toMatchObject({
    name: 'Costs & values',
    marker: { shape: 'diamond', fill: null, edge: '#D55E00' },
    line: null,
    points: [
      { x: 10, y: 5, label: null },
      { x: 20, y: 7, label: { text: 'G2', position: 'left', bold: true } },
    ],
  });
});

test('follows links to names and addresses; what leads nowhere stays text', () => {
  const { links } = costsView();
  expect(links).toEqual([
    expect.objectContaining({
      row: 5,
      column: 0,
      area: { row: 0, column: 0, rows: 2, columns: 1 },
    }),
    expect.objectContaining({
      row: 5,
      column: 1,
      area: { row: 2, column: 1, rows: 1, columns: 1 },
    }),
  ]);
});
