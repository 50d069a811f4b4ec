/** What stands in the way of a release, and what the command line says. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, planRelease } from '../../.ci/release/plan';
import { readBefore } from '../../.ci/release/repository';
import { WORKBOOK_VERSION } from '../../src/workbook/kernel/version';
import { DAY, NEXT, ReleaseRepository, ROOT } from './releaseRepository';

const NOW = WORKBOOK_VERSION;

let repository: ReleaseRepository;
beforeEach(() => {
  repository = new ReleaseRepository();
});
afterEach(() => repository.remove());

describe('what stands in the way is told', () => {
  test.each(['1.2', 'v1.2.3', '1.2.3-beta', '01.2.3', ''])('a version like "%s"', (version) => {
    expect(repository.errors(version)).toEqual([
      `"${version}" is no version: three numbers are wanted, for instance 1.2.0.`,
    ]);
  });

  test('a version that is over', () => {
    expect(repository.errors('0.99.9')).toEqual([
      expect.stringMatching(/^0\.99\.9 comes before .*, the version in package\.json\.$/),
    ]);
  });

  test('changed and unknown files', () => {
    repository.put('note.txt', 'x');
    repository.put(FILES.manifest, `${repository.textAt(FILES.manifest)}\n`);
    expect(repository.errors()).toEqual([
      'The tree is not clean; commit or put away first: manifest.xml, note.txt.',
    ]);
  });

  test('a changelog with nothing to date, together with a file that is another', () => {
    repository.put(FILES.changelog, '# Changelog\n\n## 1.0.0 - 2026-11-30\n\n- All.\n');
    repository.put(FILES.manifest, '<OfficeApp/>');
    repository.commitAll();
    expect(repository.errors()).toEqual([
      'CHANGELOG.md has no section "## X.Y.Z - unreleased" to be dated.',
      expect.stringContaining('manifest.xml is not as this script knows it'),
      expect.stringContaining('CHANGELOG.md is not as this script knows it'),
    ]);
  });

  test('a file that is missing', () => {
    rmSync(join(repository.place, FILES.corpus));
    repository.commitAll();
    expect(repository.errors()).toEqual([
      expect.stringContaining('test/corpus/README.md is not as'),
    ]);
  });
});

describe('from the command line', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, '.ci/release/main.ts'), ...args],
      { cwd: repository.place, encoding: 'utf8' }
    );

  test('a dry run says what it would do and does nothing', () => {
    const before = repository.state();
    const { status, stdout } = run(NEXT, '--dry-run');
    expect(stdout.split('\n')).toEqual([
      'Would:',
      `- make test/corpus/v${NOW} with the code of this commit`,
      `- commit "Release ${NEXT}": package.json, package-lock.json, manifest.xml, CHANGELOG.md`,
      `- tag v${NEXT}`,
      `- commit "Workbook version ${NOW + 1} begins": CHANGELOG.md, src/workbook/kernel/version.ts, test/corpus/README.md`,
      '',
    ]);
    expect(status).toBe(0);
    expect(repository.state()).toEqual(before);
  });

  test('bad input is an error that says what to do', () => {
    const before = repository.state();
    expect(run('1.x')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Nothing was done:\n- "1.x" is no version'),
    });
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage:') });
    expect(run(NEXT, '--dry')).toMatchObject({ status: 2 });
    expect(repository.state()).toEqual(before);
  });
});

test('our own files can be released', () => {
  const result = planRelease(NEXT, { ...readBefore(ROOT, DAY), changes: [] });
  expect(result.ok || result.errors).toBe(true);
});
