/** What is private at home is nowhere in the sheets for both sides, in all their bytes. */
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { makeSharedBook } from '../../../src/exchange/review/makeSharedBook';
import { sharedBook } from '../../../src/exchange/review/sharedBook';
import { sharedReview } from '../../../src/exchange/review/sharedReview';
import type { ReviewOrder } from '../../../src/exchange/review/sharedReview';
import { auditCopy } from '../../../src/exchange/audit/audit';
import { expectedOf } from '../../../src/exchange/audit/expected';
import { sortedValues } from '../../../src/exchange/audit/secrets';
import type { Rvu } from '../../../src/model/rvu';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { runs } from '../../share';
import { rvuArbitrary } from '../../workbook/arbitraries';
import { withCanaries } from '../canaries';
import { writtenForms } from '../writtenForms';
import { saidIn } from './deckTexts';
import { ALL, HELD, WITHOUT_HELD, order } from './orders';

const bytesOf = (rvu: Rvu, asked: ReviewOrder): Uint8Array =>
  writeWorkbook(sharedBook(sharedReview(rvu, asked)), { withoutStamps: true });

test('no canary of 200 workbooks is in the sheets', () => {
  fc.assert(
    fc.property(rvuArbitrary(8), order, (any, asked) => {
      const canaries = withCanaries({ ...any, shownGaps: [] });
      const said = saidIn(bytesOf(canaries.rvu, asked));
      expect(writtenForms(canaries).filter((song) => said.includes(song))).toEqual([]);
    }),
    { numRuns: runs(200) }
  );
});

test('the audit finds nothing in what may leave, whatever the workbook holds', () => {
  fc.assert(
    fc.property(rvuArbitrary(8), order, (rvu, asked) => {
      expect(makeSharedBook(rvu, asked).audit.findings).toEqual([]);
    }),
    { numRuns: runs(25) }
  );
});

test('what is held back is neither listed nor countable', () => {
  expect(makeSharedBook(HELD, ALL).bytes).toEqual(makeSharedBook(WITHOUT_HELD, ALL).bytes);
});

test('pages and lists, plain values with nothing hidden', () => {
  const { sheets, names } = sharedBook(sharedReview(SAMPLE, ALL));
  expect(sheets.map(({ title, hidden }) => [title, hidden])).toEqual([
    ['Review', false],
    ['Pre-read', false],
    ['Lists', false],
  ]);
  expect(names).toEqual([]);
  expect(sheets.slice(0, 2).map(({ print }) => print.fit)).toEqual([
    { kind: 'width', pages: 1, tall: 1 },
    { kind: 'width', pages: 1, tall: 1 },
  ]);
});

describe('what was put in afterwards is found', () => {
  const view = sharedReview(SAMPLE, ALL);
  const expected = expectedOf((read) => sharedBook(view, read));
  const { secrets, shared, facts } = sortedValues(SAMPLE, []);
  const codes = (change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>) =>
    auditCopy(
      zipSync(change(unzipSync(bytesOf(SAMPLE, ALL)))),
      expected,
      secrets,
      shared,
      facts
    ).findings.map(({ code }) => code);
  const edited = (from: string, to: string) =>
    codes((parts) => {
      const path = 'xl/worksheets/sheet1.xml';
      const xml = new TextDecoder().decode(parts[path]);
      return { ...parts, [path]: new TextEncoder().encode(xml.replace(from, to)) };
    });

  test('a cost in a cell of its own', () => {
    const cell = '<row r="190"><c r="A190"><v>22400</v></c></row></sheetData>';
    expect(edited('</sheetData>', cell)).toContain('untraced');
  });

  test('a chart', () => {
    expect(
      codes((parts) => ({ ...parts, 'xl/charts/chart1.xml': new Uint8Array([60, 97, 47, 62]) }))
    ).toContain('extra-part');
  });
});
