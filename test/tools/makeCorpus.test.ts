/** The workbooks that a release leaves to the corpus, made by the code of the present commit. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCorpus } from '../../.ci/release/makeCorpus';
import { git } from '../../.ci/release/repository';
import { workbookVersionIn } from '../../.ci/release/texts';
import { versionOf } from '../../src/workbook/kernel/version';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'corpus-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const versionOfFile = (name: string): number => {
  const opened = readWorkbook(readFileSync(join(folder, name)));
  if (!('book' in opened)) throw new Error(`${name} can't be read`);
  return versionOf(workbookSource(opened.book));
};

test('are those of every earlier version, and say the present one', () => {
  makeCorpus(ROOT, 'HEAD', folder);
  const earlier = readdirSync(join(ROOT, 'test/corpus/v8'));
  expect(readdirSync(folder)).toEqual(earlier);
  const released = workbookVersionIn(git(ROOT, 'show', 'HEAD:src/workbook/kernel/version.ts'));
  expect(versionOfFile('sample.xlsx')).toBe(released);
  expect(versionOfFile('libreoffice.xlsx')).toBe(released);
  expect(git(ROOT, 'worktree', 'list')).not.toContain('/release-');
});
