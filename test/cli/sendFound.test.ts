/** `rvu send` with a writer that slips: what it lets out is found, and nothing leaves. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type * as writer from '../../src/xlsx/writeWorkbook';
import { tampered } from '../exchange/orders';
import { cleanUp, workplace } from './run';

const SHEET = 'xl/worksheets/sheet1.xml';
const NOTE = SAMPLE.contributions.flatMap(({ notes }) => notes ?? [])[0] ?? '';
const HEADER = `<headerFooter><oddHeader>${NOTE}</oddHeader></headerFooter>`;

let mockSlip: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes;

type Writer = typeof writer;

jest.mock('../../src/xlsx/writeWorkbook', (): Writer => {
  const real: Writer = jest.requireActual('../../src/xlsx/writeWorkbook');
  return { ...real, writeWorkbook: (...order) => mockSlip(real.writeWorkbook(...order)) };
});

afterAll(cleanUp);

test('what would leave with something private in it does not leave', () => {
  const { run, write, names } = workplace();
  const real: Writer = jest.requireActual('../../src/xlsx/writeWorkbook');
  write('ours.xlsx', real.writeWorkbook(rvuBlueprint(SAMPLE)));
  mockSlip = (bytes) =>
    tampered(bytes, SHEET, (text) => text.replace('<tableParts', `${HEADER}<tableParts`));
  const { code, out, err } = run('send', 'ours.xlsx', '-o', 'theirs.xlsx', '--yes');
  expect(code).toBe(1);
  expect(out).toContain('found\n');
  expect(err).toContain('rvu: no copy was written.');
  expect(err).toContain(`oddHeader: a private value (Contributions.Notes: ${NOTE.slice(0, 20)}`);
  expect(names()).toEqual(['ours.xlsx']);
});
