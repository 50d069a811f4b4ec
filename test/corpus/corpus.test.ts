/** Workbooks outlive versions: every file of the corpus is read, refreshed, closed, sent and received. */
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { readRvu } from '../../src/workbook/book/readRvu';
import { planRefresh } from '../../src/workbook/book/refresh';
import { WORKBOOK_VERSION, versionOf } from '../../src/workbook/kernel/version';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { cleanUp, workplace } from '../cli/run';
import { rvuIn } from '../cli/books';
import { applied, editOf } from '../workbook/applied';
import { withCell, withTable } from '../workbook/sourceOf';
import { sampled } from '../share';
import { typedCells } from '../workbook/typedCells';
import { fileOf, oldBooks, said, versions, withoutNewer } from './corpus';

afterAll(cleanUp);
const NAMES = sampled(oldBooks).map((book) => [`v${book.version}/${book.name}`, book] as const);

const sources = new WeakMap<Uint8Array, WorkbookSource>();

/** What stands in a file; each is read once, for all that is asked of it. */
function sourceIn(bytes: Uint8Array): WorkbookSource {
  const known = sources.get(bytes);
  if (known !== undefined) return known;
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const source = workbookSource(read.book);
  sources.set(bytes, source);
  return source;
}

function rvuOf(source: WorkbookSource) {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

test('each version before this one left its workbooks here', () => {
  const earlier = Array.from({ length: WORKBOOK_VERSION - 1 }, (_, index) => index + 1);
  expect(versions).toEqual(earlier);
  for (const version of versions)
    expect(oldBooks.filter((book) => book.version === version).length).toBeGreaterThanOrEqual(8);
});

describe.each(NAMES)('%s', (_, { name, bytes, analysis }) => {
  test('says what it said, byte for byte but for what is new', () => {
    const { run, write } = workplace();
    write('old.xlsx', bytes);
    const { code, out } = run('analyze', 'old.xlsx', '--json');
    expect(code).toBe(0);
    const older = said(analysis);
    expect(JSON.stringify(withoutNewer(said(out), older))).toBe(JSON.stringify(older));
  });

  test('keeps every typed cell when it is refreshed', () => {
    const source = sourceIn(bytes);
    const before = typedCells(source);
    const later = typedCells(applied(source, editOf(planRefresh(source))));
    // Refreshing fills in what nobody typed, as the keys of departments, and takes nothing away.
    for (const [cell, times] of before) expect([cell, later.get(cell)]).toEqual([cell, times]);
  });

  test('is closed in the workbook itself, which is of the newest version then', () => {
    const scored = withTable(sourceIn(bytes), 'Contributions', (table) =>
      withCell(table, 0, 'Stated value', 3)
    );
    const before = rvuOf(scored);
    const closed = applied(scored, editOf(planClosePeriod(scored)));
    const after = rvuOf(closed);
    expect(versionOf(closed)).toBe(WORKBOOK_VERSION);
    expect(after.period).not.toEqual(before.period);
    expect(after.contributions.map(({ id }) => id)).toEqual(
      before.contributions.map(({ id }) => id)
    );
    expect(after.history.periods).toHaveLength(before.history.periods.length + 1);
  });

  test('is closed by rvu next, unless its period has only begun', () => {
    const { run, write, read } = workplace();
    write('old.xlsx', bytes);
    const { code, err } = run('next', 'old.xlsx', '-o', 'next.xlsx');
    // Columns that an earlier version made are nobody's own.
    if (/^(own|libreoffice)/.test(name)) expect(err).toMatch(/own, and so only in .*“Cost centre”/);
    else expect(err).not.toContain('your own');
    expect(err).not.toMatch(/own, and so only in .*(“Placed”|“Label”|hollow”|a guess”)/);
    if (name.startsWith('closed')) expect(err).toContain('has only begun');
    else
      expect({ code, version: versionOf(sourceIn(read('next.xlsx'))) }).toEqual({
        code: 0,
        version: WORKBOOK_VERSION,
      });
  });

  test('is sent to the partner', () => {
    const { run, write, names } = workplace();
    write('old.xlsx', bytes);
    expect(run('send', 'old.xlsx', '-o', 'copy.xlsx', '--yes')).toMatchObject({ code: 0 });
    expect(names()).toContain('copy.xlsx');
  });
});

test.each(versions)('a copy of version %i’s template comes back without loss', (version) => {
  const { run, write, read } = workplace();
  write('ours.xlsx', fileOf(version, 'sample.xlsx'));
  write('back.xlsx', fileOf(version, 'returned.xlsx'));
  const { code, out } = run('receive', 'ours.xlsx', 'back.xlsx', '-o', 'merged.xlsx', '--yes');
  expect(code).toBe(0);
  for (const said of ['Meet each month', 'Yes, by now']) expect(out).toContain(said);
  const merged = rvuIn(read('merged.xlsx'));
  const words = merged.partnerLines.map((line) => line.words);
  expect(words).toEqual(expect.arrayContaining(['It opened two doors', 'Shared stand']));
});
