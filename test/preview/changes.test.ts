import { changedCells, changedSheets, sameParts } from '../../src/preview/grid/changes';
import type { SheetView, ShownCell } from '../../src/preview/view/sheetView';

const cell = (value: ShownCell['value'], style: ShownCell['style'] = {}): ShownCell => ({
  value,
  formula: null,
  style,
});

const sheet = (id: string): SheetView => ({
  id,
  name: id,
  hidden: false,
  tabColor: null,
  gridlines: true,
  freeze: { rows: 0, columns: 0 },
  defaultColumn: 64,
  defaultRow: 20,
  columns: new Map(),
  rows: new Map(),
  cells: new Map(),
  merges: [],
  lists: [],
  prompts: [],
  faults: [],
  charts: [],
  links: [],
});

test('names the cells that changed in value, formula or look, came or went; no others', () => {
  const before = new Map([
    ['0,0', cell(1)],
    ['0,1', cell('same', { bold: true })],
    ['0,2', cell(2, { fill: '#FFFFFF' })],
    ['0,3', cell(3)],
    ['0,4', { ...cell(4), formula: '=1+3' }],
  ]);
  const after = new Map([
    ['0,0', cell(5)],
    ['0,1', cell('same', { bold: true })],
    ['0,2', cell(2, { fill: '#000000' })],
    ['0,4', { ...cell(4), formula: '=2+2' }],
    ['1,0', cell('new')],
  ]);
  const changed = changedCells(before, after);
  expect([...changed.keys()].sort()).toEqual(['0,0', '0,2', '0,3', '0,4', '1,0']);
  expect(changed.get('0,3')).toBeUndefined();
});

test('tells sheets that came, went and changed apart by their ids', () => {
  const [a, b, c] = [sheet('a'), sheet('b'), sheet('c')];
  const renamed = { ...b, name: 'other' };
  const change = changedSheets(
    { sheets: [a, b], activeSheet: 'a' },
    { sheets: [c, renamed], activeSheet: 'c' }
  );
  expect(change.added).toEqual([{ sheet: c, index: 0 }]);
  expect(change.removed).toEqual([a]);
  expect(change.kept).toEqual([{ before: b, after: renamed }]);
});

test('leaves a sheet that is the same object alone', () => {
  const a = sheet('a');
  const book = { sheets: [a], activeSheet: 'a' };
  expect(changedSheets(book, { ...book }).kept).toEqual([]);
});

test('compares maps by what they hold', () => {
  expect(sameParts(new Map([[1, 'a']]), new Map([[1, 'a']]))).toBe(true);
  expect(sameParts(new Map([[1, 'a']]), new Map([[1, 'b']]))).toBe(false);
});
