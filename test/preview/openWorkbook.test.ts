import { zipSync } from 'fflate';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import { SHARE_ALL } from '../../src/exchange/send/sendOrder';
import { allianceIdOf } from '../../src/model/allianceId';
import { readFile } from '../../src/preview/open/readFile';
import type { ExcelHost } from 'excel-emulator';
import { createHost } from 'excel-emulator';
import { keyOf, newBook, restoreBook, takeSnapshot } from 'excel-emulator/book';
import { readMetadata } from 'excel-emulator/node';
import { workbookFile } from '../../src/preview/file/workbook';
import { openWorkbook } from '../../src/preview/open/openWorkbook';
import { bookView } from '../../src/preview/read/book';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { readRvu } from '../../src/workbook/book/readRvu';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import './domParser';
import { madeBook } from './madeBook';

async function opened(file: Uint8Array): Promise<ExcelHost> {
  const host = createHost({ metadata: readMetadata() });
  host.restore(await openWorkbook(file));
  return host;
}

const sampleFile = (): Uint8Array => writeWorkbook(rvuBlueprint(SAMPLE));

const ORDER = {
  respondent: 'd2',
  revision: 1,
  time: '2026-12-01',
  allianceId: allianceIdOf(SAMPLE),
  share: SHARE_ALL,
} as const;

const copyFile = (): Uint8Array => makeCopy(SAMPLE, ORDER).bytes;

/** What our own reader finds in a file. */
function rvuOf(file: Uint8Array) {
  const read = readWorkbook(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const reading = readRvu(workbookSource(read.book));
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading;
}

test('a workbook that the page wrote comes back as it was', async () => {
  const { book, engine } = madeBook();
  const again = newBook();
  restoreBook(again, await openWorkbook(await workbookFile(book, engine)));
  const [was, is] = [takeSnapshot(book), takeSnapshot(again)];
  expect(is.names).toEqual(was.names);
  expect(is.sheets.map(({ cells }) => cells)).toEqual(was.sheets.map(({ cells }) => cells));
  expect(is.tables.map(({ name, area, sheet }) => ({ name, area, sheet }))).toEqual(
    was.tables.map(({ name, area, sheet }) => ({ name, area, sheet }))
  );
});

test('so do its checks, colours and what is frozen and hidden', async () => {
  const { book, engine } = madeBook();
  const [, costs] = (await openWorkbook(await workbookFile(book, engine))).sheets;
  const [, before] = takeSnapshot(book).sheets;
  if (!costs || !before) throw new Error('no sheet Costs');
  const { validations, frozen, hiddenColumns } = costs;
  expect({ validations, frozen, hiddenColumns }).toEqual({
    validations: before.validations,
    frozen: before.frozen,
    hiddenColumns: before.hiddenColumns,
  });
  expect(new Map(costs.formats.cells).get(keyOf(1, 0))).toMatchObject({
    fill: '#F3FAF9',
    numberFormat: '#,##0',
  });
  expect(costs.conditionals).toMatchObject([
    { formula: '=$A2>15', format: { fill: '#FBE3D6' } },
    { formula: '=$A2>25', format: { fill: '#000000', bold: true } },
  ]);
});

test.each([
  { horizontalFitToPages: 1, verticalFitToPages: 1 },
  { horizontalFitToPages: 2 },
  { verticalFitToPages: 3 },
  { scale: 60 },
])('so do its pages: %j', async (zoom) => {
  const { book, engine, costs } = madeBook();
  costs.page['Zoom'] = zoom;
  const [, again] = (await openWorkbook(await workbookFile(book, engine))).sheets;
  expect(again?.page['Zoom']).toEqual(zoom);
});

test('its chart comes back with its numbers, its hollow marker and its label', async () => {
  const { book, engine } = madeBook();
  const host = await opened(await workbookFile(book, engine));
  const view = bookView({ ...host, measure: (text) => text.length * 7 });
  const [chart] = view.sheets[1]?.charts ?? [];
  expect(chart?.name).toBe(book.sheets[1]?.charts[0]?.name);
  expect(chart).toMatchObject({ xAxis: { min: 0 }, yAxis: { title: 'Value' } });
  expect(chart?.series[0]).toMatchObject({
    name: 'Costs & values',
    marker: { shape: 'diamond', fill: null, edge: '#D55E00' },
    points: [{ x: 10 }, { x: 20, label: { text: 'G2', position: 'left', bold: true } }],
  });
});

test('the sample, as the command line writes it, opens alive', async () => {
  const host = await opened(sampleFile());
  const again = rvuOf(await workbookFile(host.book, host.engine));
  expect(again.problems).toEqual([]);
  // A file as it was written knows no day yet; an open workbook does.
  expect({ ...again.rvu, today: null }).toEqual(rvuOf(sampleFile()).rvu);
  expect(host.warnings).toEqual([]);
  const { sheets } = bookView({ ...host, measure: (text) => text.length * 7 });
  expect(sheets.flatMap(({ name, faults }) => faults.map((fault) => ({ name, ...fault })))).toEqual(
    []
  );
  const matrix = sheets.find(({ name }) => name === 'Matrix');
  expect(matrix?.charts.map(({ name }) => name)).toEqual([
    'Matrix chart given',
    'Matrix chart received',
  ]);
  const labels = matrix?.charts[0]?.series.flatMap(({ points }) =>
    points.flatMap(({ label }) => label?.text.trim() ?? [])
  );
  expect(labels).toEqual(expect.arrayContaining(['▲ Do more', 'G1', 'G13']));
});

test('its computed columns and hidden names are known again', async () => {
  const { book } = await opened(sampleFile());
  const table = book.tables.find(({ name }) => name === 'Contributions');
  const computed = table?.columns.filter(({ formula }) => formula !== null) ?? [];
  expect(computed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Cost', 'Value', 'Flag'])
  );
  expect(book.names.find(({ name }) => name === 'rvu_sheet_matrix')?.visible).toBe(false);
  expect(book.names.find(({ name }) => name === 'Us_name')?.visible).toBe(true);
});

test('a file that is no workbook of ours is told, whatever is wrong with it', async () => {
  const { book, engine } = madeBook();
  const foreign = await workbookFile(book, engine);
  expect(await readFile(foreign)).toEqual({ ok: false, why: 'foreign' });
  expect(await readFile(foreign.slice(0, 2000))).toEqual({ ok: false, why: 'broken' });
  expect(await readFile(new TextEncoder().encode('Id;Hours'))).toEqual({
    ok: false,
    why: 'broken',
  });
  expect(await readFile(new Uint8Array())).toEqual({ ok: false, why: 'broken' });
  const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await readFile(locked)).toEqual({ ok: false, why: 'locked' });
  expect(await readFile(new Uint8Array(20_000_001))).toEqual({ ok: false, why: 'too-big' });
});

test('a file that swells when it is unpacked is not unpacked', async () => {
  const swollen = zipSync({ 'xl/workbook.xml': new Uint8Array(100_000_001) }, { level: 1 });
  expect(await readFile(swollen)).toEqual({ ok: false, why: 'too-big' });
});

test('our workbooks and copies for a partner are told apart', async () => {
  expect(await readFile(sampleFile())).toMatchObject({ ok: true, kind: 'ours' });
  expect(await readFile(copyFile())).toMatchObject({ ok: true, kind: 'copy' });
});
