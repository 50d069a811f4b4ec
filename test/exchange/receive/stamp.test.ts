/** What the stamp decides before anything else is read. */
import { readReturned } from '../../../src/exchange/receive/readReturned';
import { receive } from '../../../src/exchange/receive/receive';
import type { Returned } from '../../../src/exchange/receive/returned';
import { makeCopy } from '../../../src/exchange/copy/makeCopy';
import { STAMP_KEYS, TEMPLATE_VERSION } from '../../../src/exchange/stamp';
import type { StampKey } from '../../../src/exchange/stamp';
import type { Blueprint, PlannedCell } from '../../../src/workbook/kernel/blueprint';
import { rvuBlueprint } from '../../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { cellsBlueprint } from '../../xlsx/makeBlueprint';
import { filledBlueprint, withCells, withSheets, withTables } from '../fill';
import { ORDER, tampered } from '../orders';
import { allianceIdOf } from '../../../src/model/allianceId';
import { parseDay } from '../../../src/model/day';
import { returnedFrom, returnedOf, stopOf } from './reading';

const FORM = filledBlueprint(
  SAMPLE,
  { ...ORDER, allianceId: allianceIdOf(SAMPLE) },
  { did: { G1: { score: 4 } } }
);

/** The stamp's value of that key changed. */
const stamped = (key: StampKey, value: PlannedCell, form: Blueprint = FORM): Blueprint => {
  const row = 1 + STAMP_KEYS.indexOf(key);
  return withCells(form, 'copy_stamp', (cell, at, column) =>
    at === row && column === 1 ? value : cell
  );
};

/** What taking the file would do. */
function ready(returned: Returned, respondent?: string) {
  const order = { on: null, ...(respondent !== undefined && { respondent }) };
  const reception = receive(SAMPLE, returned, order);
  if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
  return reception;
}

/** The keys of the stamp that can't be read, of a file that is read all the same. */
const unreadableIn = (form: Blueprint): readonly StampKey[] => {
  const { stamp, lines } = returnedFrom(form);
  expect(lines.find(({ line }) => line === 'G1')?.score).toBe(4);
  return stamp?.unreadable ?? ['Template'];
};

const READ_BY_VALUE = STAMP_KEYS.filter(
  (key) => !['Department', 'Checksum', 'Period'].includes(key)
);

test.each(READ_BY_VALUE)('%s erased, or its key: the file is read, and that is a doubt', (key) => {
  const row = 1 + STAMP_KEYS.indexOf(key);
  const keyless = withCells(FORM, 'copy_stamp', (cell, at, column) =>
    at === row && column === 0 ? 'x' : cell
  );
  expect([unreadableIn(stamped(key, null)), unreadableIn(keyless)]).toEqual([[key], [key]]);
  const { confirmations } = ready(returnedFrom(stamped(key, null)), 'whole');
  expect(confirmations).toEqual([{ code: 'stamp-unreadable', fields: [key] }]);
});

test('without its period or checksum it is a doubt as well', () => {
  expect(unreadableIn(stamped('Period', null))).toEqual(['Period']);
  expect(unreadableIn(stamped('Checksum', null))).toEqual([]);
  expect(ready(returnedFrom(stamped('Checksum', null))).confirmations).toEqual([
    { code: 'stamp-changed' },
  ]);
});

test.each<[StampKey, PlannedCell]>([
  ['Template', 'one'],
  ['Template', 0.5],
  ['Period', 'autumn'],
  ['Period', 4],
  ['Direction', 'review'],
  ['Respondent', '__proto__'],
  ['Respondent', 'd21'],
  ['Form', 'medium'],
  ['Revision', 0],
  ['Revision', 1.5],
  ['Scale lowest', 'low'],
])('%s with %s can’t be read, and the rest is', (key, value) => {
  expect(unreadableIn(stamped(key, value))).toEqual([key]);
});

test.each<[StampKey, PlannedCell]>([
  ['Template', '1'],
  ['Revision', ' 1 '],
  ['Scale lowest', '1.0'],
  ['Scale highest', '５'],
])('%s kept as text is what it says, and the checksum fits', (key, value) => {
  expect(returnedFrom(stamped(key, value)).stamp).toMatchObject({ intact: true, unreadable: [] });
});

test('its day made a date by somebody’s program is that day', () => {
  const time = FORM.sheets
    .find(({ key }) => key === 'copy_stamp')
    ?.blocks.flatMap(({ cells }) => cells)
    .find(([key]) => key === 'Time')?.[1];
  const day = parseDay(typeof time === 'string' ? time : '');
  expect(returnedFrom(stamped('Time', day)).stamp).toMatchObject({ intact: true });
});

test('a list sorted by scores is no forgery', () => {
  const sorted = withTables(FORM, (table) =>
    table.name === 'Copy_did' ? { ...table, rows: [...table.rows].reverse() } : table
  );
  expect(returnedFrom(sorted).stamp).toMatchObject({ intact: true });
});

test.each<[StampKey, PlannedCell]>([
  ['Alliance', 'another'],
  ['Period', '2020-Q1'],
  ['Respondent', 'd3'],
  ['Department', 'Sales'],
  ['Form', 'short'],
  ['Revision', 7],
  ['Time', '2020-01-01'],
  ['Scale highest', 10],
  ['Checksum', '00000000'],
])('%s changed to %s: read, and not intact', (key, value) => {
  const { stamp, lines } = returnedFrom(stamped(key, value));
  expect(stamp?.intact).toBe(false);
  expect(lines.find(({ line }) => line === 'G1')?.score).toBe(4);
});

test('ids changed: not intact', () => {
  const changed = withCells(FORM, 'copy_rvu', (cell) => (cell === 'G2' ? 'G99' : cell));
  expect(returnedFrom(changed)).toMatchObject({ stamp: { intact: false } });
  expect(returnedFrom(changed).ids).toContain('G99');
});

test('a newer template is told before anything else is looked at', () => {
  const newer = stamped('Template', TEMPLATE_VERSION + 1, stamped('Alliance', null));
  expect(stopOf(writeWorkbook(newer))).toEqual({
    code: 'newer-template',
    found: TEMPLATE_VERSION + 1,
    known: TEMPLATE_VERSION,
  });
});

test('the scale is the stamp’s', () => {
  const wide = { ...SAMPLE, settings: { ...SAMPLE.settings, scale: { min: 0, max: 10 } } };
  const { stamp, lines, refused } = returnedFrom(
    filledBlueprint(wide, ORDER, { did: { G1: { score: 9 }, G2: { score: 11 } } })
  );
  expect(stamp).toMatchObject({ scale: { min: 0, max: 10 }, intact: true });
  expect(lines.find(({ line }) => line === 'G1')?.score).toBe(9);
  expect(refused).toMatchObject([{ code: 'out-of-range', found: 11, wanted: { min: 0, max: 10 } }]);
});

test('a copy that left without a period is read', () => {
  const { stamp } = returnedOf(makeCopy({ ...SAMPLE, period: null }, ORDER).bytes);
  expect(stamp).toMatchObject({ period: '', intact: true });
});

test('a department’s copy names it', () => {
  const { stamp } = returnedOf(makeCopy(SAMPLE, { ...ORDER, respondent: 'd1', revision: 3 }).bytes);
  expect(stamp).toMatchObject({
    respondent: 'd1',
    department: expect.any(String),
    revision: 3,
    intact: true,
  });
});

test('not ours, a whole workbook of ours, other day counts', () => {
  expect(
    stopOf(
      writeWorkbook(
        cellsBlueprint([
          ['Score', 4],
          ['Question', 'x'],
        ])
      )
    )
  ).toEqual({ code: 'not-ours' });
  expect(stopOf(writeWorkbook(rvuBlueprint(SAMPLE)))).toEqual({ code: 'whole-workbook' });
  const mac = tampered(writeWorkbook(FORM), 'xl/workbook.xml', (xml) =>
    xml.replace(/<workbookPr[^>]*\/>|(?=<bookViews)/, '<workbookPr date1904="1"/>')
  );
  expect(readReturned(mac)).toMatchObject({ ok: true });
});

test('the lists’ places in the stamp can lie without any harm', () => {
  for (const lie of [-1, 0, 1e9, 0.5, 'x', null, 400]) {
    const lying = withCells(FORM, 'copy_stamp', (cell, row, column) =>
      row > 14 && column >= 2 && column < 5 ? lie : cell
    );
    expect(returnedFrom(lying).lines.find(({ line }) => line === 'G1')?.score).toBe(4);
  }
});

test('two sheets named as the stamp’s lists are not needed: only its rows of keys count', () => {
  const gone = withSheets(FORM, (sheet) =>
    sheet.key === 'copy_stamp'
      ? {
          ...sheet,
          blocks: sheet.blocks.map((block) => ({
            ...block,
            row: block.row + 5,
            column: block.column + 2,
          })),
          formats: [],
          columnWidths: [],
        }
      : sheet
  );
  expect(returnedFrom(gone)).toMatchObject({ stamp: { intact: true }, notes: [] });
});

test('bytes of any kind are answered', () => {
  expect(readReturned(new TextEncoder().encode('id,activity\nG1,x\n'))).toMatchObject({
    ok: false,
    rejection: { code: 'file', problem: { code: 'csv' } },
  });
});
