/** `rvu upgrade`, and what the command line does with workbooks of a later version. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { VERSION_NAME, WORKBOOK_VERSION } from '../../src/workbook/kernel/version';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { fileOf } from '../corpus/corpus';
import { cleanUp, TODAY, workplace } from './run';

afterAll(cleanUp);

const ours = rvuBlueprint({ ...SAMPLE, today: TODAY });

/** The same workbook as a program two versions later would say it is. */
function laterVersion({ sheets, ...book }: Blueprint): Blueprint {
  const area = book.names.find(({ name }) => name === VERSION_NAME)?.target.area;
  const blocks = (sheet: Blueprint['sheets'][number]) =>
    sheet.blocks.map((block) =>
      block.row === area?.row && block.column === area.column
        ? { ...block, cells: [[WORKBOOK_VERSION + 2]] }
        : block
    );
  return {
    ...book,
    sheets: sheets.map((sheet) =>
      sheet.key === 'settings' ? { ...sheet, blocks: blocks(sheet) } : sheet
    ),
  };
}

const { run, write, read, names } = workplace();

beforeAll(() => {
  write('today.xlsx', writeWorkbook(ours));
  write('tomorrow.xlsx', writeWorkbook(laterVersion(ours)));
  write('old.xlsx', fileOf(1, 'sample.xlsx'));
});

test('copies a workbook of the newest version as it is', () => {
  const { code, out, err } = run('upgrade', 'today.xlsx', '-o', 'copy.xlsx');
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toBe(
    `rvu: today.xlsx is of the newest version (${WORKBOOK_VERSION}) already; copy.xlsx is a copy of it.\n`
  );
  expect(Buffer.compare(read('copy.xlsx'), read('today.xlsx'))).toBe(0);
});

test('says what it added, and where', () => {
  const { code, err } = run('upgrade', 'old.xlsx', '-o', 'new.xlsx');
  expect(code).toBe(0);
  const [made, added, nothing] = err.split('\n');
  expect(made).toBe(
    `rvu: old.xlsx was made by an earlier Reciprocal (workbook version 1); new.xlsx is of version ${WORKBOOK_VERSION}.`
  );
  expect(added).toMatch(
    /^rvu: added: .*column “Last score” of Contributions.*cell “Workbook version”.*\.$/
  );
  expect(nothing).toBe('rvu: nothing that you typed changed; old.xlsx stays as it was.');
});

test('never writes over its own input, nor another file unasked', () => {
  const before = names();
  expect(run('upgrade', 'old.xlsx', '-o', 'old.xlsx', '--force').code).toBe(1);
  expect(run('upgrade', 'old.xlsx', '-o', 'today.xlsx').code).toBe(1);
  expect(run('upgrade', 'old.xlsx')).toMatchObject({ code: 2 });
  expect(names()).toEqual(before);
});

test.each([
  ['upgrade', ['upgrade', 'tomorrow.xlsx']],
  ['next', ['next', 'tomorrow.xlsx']],
  ['send', ['send', 'tomorrow.xlsx']],
] as const)('%s makes nothing of a workbook of a later version', (_, args) => {
  const before = names();
  const { code, err } = run(...args, '-o', 'never.xlsx');
  expect(code).toBe(1);
  expect(err).toContain(
    `a newer Reciprocal made it (workbook version ${WORKBOOK_VERSION + 2}; this one knows ${WORKBOOK_VERSION})`
  );
  expect(names()).toEqual(before);
});

test('a workbook of a later version is still analysed', () => {
  const { code, out } = run('analyze', 'tomorrow.xlsx', '--json');
  expect(code).toBe(0);
  expect(out).toBe(run('analyze', 'today.xlsx', '--json').out);
});
