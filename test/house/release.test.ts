/** What a release does, on copies of our own files in a git repository of their own. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILES } from '../../.ci/release/plan';
import type { MakeCorpus } from '../../.ci/release/repository';
import { workbookVersionIn } from '../../.ci/release/texts';
import { WORKBOOK_VERSION } from '../../src/workbook/kernel/version';
import { corpusOfOneFile, DAY, NEXT, ReleaseRepository } from './releaseRepository';

const NOW = WORKBOOK_VERSION;

let repository: ReleaseRepository;
beforeEach(() => {
  repository = new ReleaseRepository();
});
afterEach(() => repository.remove());

describe('a release', () => {
  test('sets the version, dates the changelog, and tags that commit', () => {
    repository.release();
    const at = (path: string): string => repository.git('show', `v${NEXT}:${path}`);
    expect(JSON.parse(at(FILES.package))).toMatchObject({ version: NEXT });
    expect(JSON.parse(at(FILES.lock))).toMatchObject({
      version: NEXT,
      packages: { '': { version: NEXT } },
    });
    expect(at(FILES.manifest)).toContain(`<Version>${NEXT}.0</Version>`);
    expect(at(FILES.changelog)).toContain(`## ${NEXT} - ${DAY}\n\n- Something.`);
    expect(at(FILES.changelog)).not.toContain('unreleased');
    expect(workbookVersionIn(at(FILES.workbook))).toBe(NOW);
  });

  test('changes nothing else in these files', () => {
    repository.release();
    const changed = repository.git('diff', '--numstat', `v${NEXT}~1`, `v${NEXT}`).split('\n');
    expect(changed.map((line) => line.split('\t')).sort()).toEqual([
      ['1', '1', 'CHANGELOG.md'],
      ['1', '1', 'manifest.xml'],
      ['1', '1', 'package.json'],
      ['2', '2', 'package-lock.json'],
    ]);
  });

  test('begins the next version in a commit after it', () => {
    repository.release();
    expect(repository.git('log', '--format=%s', '-2').split('\n')).toEqual([
      `Workbook version ${NOW + 1} begins after release ${NEXT}`,
      `Release ${NEXT}`,
    ]);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(workbookVersionIn(repository.textAt(FILES.workbook))).toBe(NOW + 1);
    expect(repository.textAt(FILES.changelog)).toContain(
      `# Changelog\n\n## 77.1.1 - unreleased\n\n## ${NEXT} - ${DAY}\n`
    );
    const short = repository.git('rev-parse', '--short=7', `v${NEXT}^{commit}`);
    expect(repository.textAt(FILES.corpus)).toMatch(
      new RegExp(
        `\\n\\| \`v${NOW}/\` +\\| ${NOW} +\\| the build at commit \`${short}\`: ${NEXT} +\\|\\n\\n`
      )
    );
  });

  test('makes the workbooks with the code that is released', () => {
    const before = repository.git('rev-parse', 'HEAD');
    repository.release();
    expect(repository.git('show', `HEAD:test/corpus/v${NOW}/sample.txt`)).toBe(before);
  });

  test('leaves the workbooks that are there', () => {
    corpusOfOneFile(repository.place, 'by hand', join(repository.place, `test/corpus/v${NOW}`));
    repository.commitAll();
    const readme = repository.textAt(FILES.corpus);
    repository.release(NEXT, () => {
      throw new Error('not asked for');
    });
    expect(repository.textAt(`test/corpus/v${NOW}/sample.txt`)).toBe('by hand');
    expect(repository.textAt(FILES.corpus)).toBe(readme);
  });

  test('is told to say something before the next one', () => {
    repository.release();
    expect(repository.errors('78.0.0')).toEqual([
      'The unreleased section of CHANGELOG.md says nothing.',
    ]);
  });

  test('may have the version that is there, once', () => {
    const { version } = JSON.parse(repository.textAt(FILES.package)) as { version: string };
    repository.release(version);
    repository.put(
      FILES.changelog,
      repository.textAt(FILES.changelog).replace('unreleased\n', 'unreleased\n\n- More.\n')
    );
    repository.commitAll();
    expect(repository.errors(version)).toEqual([`The tag v${version} is there already.`]);
  });
});

describe('what fails half-way is put back', () => {
  test('the workbooks', () => {
    const before = repository.state();
    const broken: MakeCorpus = (root, commit, folder) => {
      corpusOfOneFile(root, commit, folder);
      throw new Error('soffice is missing');
    };
    expect(() => repository.release(NEXT, broken)).toThrow('soffice is missing');
    expect(repository.state()).toEqual(before);
  });

  test.each([
    ['the first commit', 'package.json'],
    ['the second commit', FILES.workbook],
  ])('%s', (_, path) => {
    const before = repository.state();
    const hook = join(repository.place, '.git/hooks/pre-commit');
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\n! git diff --cached --name-only | grep -qx "${path}"\n`);
    chmodSync(hook, 0o755);
    expect(() => repository.release()).toThrow();
    expect(repository.state()).toEqual(before);
    expect(existsSync(join(repository.place, `test/corpus/v${NOW}`))).toBe(false);
  });
});
