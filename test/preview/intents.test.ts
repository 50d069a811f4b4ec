import { intentOf } from '../../src/preview/grid/intents';

const typed = (cellValue: unknown): unknown =>
  intentOf('sheet.mutation.set-range-values', { unitId: 'w', subUnitId: 's', cellValue });

describe('what a person typed', () => {
  test('is a value, a formula, a truth or an emptied cell', () => {
    expect(
      typed({
        3: {
          0: { v: 12, t: 2 },
          1: { v: null, f: '=A1', t: null },
          2: { v: 1, t: 3 },
          3: null,
          4: { v: null, p: null, f: null },
        },
      })
    ).toEqual({
      kind: 'type',
      sheet: 's',
      cells: [
        { row: 3, column: 0, content: 12 },
        { row: 3, column: 1, content: '=A1' },
        { row: 3, column: 2, content: true },
        { row: 3, column: 3, content: null },
        { row: 3, column: 4, content: null },
      ],
    });
  });

  test('is plain text where it was typed with line breaks', () => {
    expect(typed({ 0: { 0: { p: { body: { dataStream: 'one\rtwo\r\n' } } } } })).toMatchObject({
      cells: [{ content: 'one\ntwo' }],
    });
  });

  test('leaves out cells of which only the look was changed', () => {
    expect(typed({ 0: { 0: { s: { bl: 1 } } } })).toMatchObject({ cells: [] });
  });
});

test('reads what happens to sheets, rows and columns', () => {
  const range = { startRow: 4, endRow: 5, startColumn: 0, endColumn: 25 };
  const area = { row: 4, column: 0, rows: 2, columns: 26 };
  const of = (name: string, params: object): unknown =>
    intentOf(`sheet.mutation.${name}`, { subUnitId: 's', ...params });
  expect(of('set-worksheet-name', { name: 'Mine\u00a0too' })).toEqual({
    kind: 'rename',
    sheet: 's',
    name: 'Mine too',
  });
  expect(of('insert-row', { range })).toEqual({ kind: 'insert', sheet: 's', axis: 'rows', area });
  expect(of('remove-rows', { range })).toEqual({ kind: 'delete', sheet: 's', axis: 'rows', area });
  expect(of('set-worksheet-col-width', { ranges: [range], colWidth: 90 })).toEqual({
    kind: 'size',
    sheet: 's',
    axis: 'columns',
    first: 0,
    last: 25,
    pixels: 90,
  });
  expect(of('set-row-hidden', { ranges: [range] })).toEqual({
    kind: 'hide',
    sheet: 's',
    axis: 'rows',
    first: 4,
    last: 5,
    hidden: true,
  });
});

test('calls what the page has no counterpart for by its name, and looking around nothing', () => {
  expect(intentOf('sheet.mutation.reorder-range', {})).toEqual({ kind: 'unsupported' });
  expect(intentOf('sheet.operation.set-scroll', {})).toBeNull();
});
