/** A git repository of its own with copies of the files that a release changes. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FILES, planRelease, type ReleasePlan } from '../../.ci/release/plan';
import { git, perform, readBefore, type MakeCorpus } from '../../.ci/release/repository';

export const ROOT = join(__dirname, '../..');
export const DAY = '2026-12-24';
/** Later than whatever our own files say. */
export const NEXT = '77.1.0';

const CHANGELOG = `# Changelog

## 1.0.0 - unreleased

- Something.

## 0.9.0 - 2026-01-01

- First.
`;

export class ReleaseRepository {
  readonly place = mkdtempSync(join(tmpdir(), 'release-test-'));

  constructor() {
    for (const path of Object.values(FILES)) {
      mkdirSync(join(this.place, dirname(path)), { recursive: true });
      cpSync(join(ROOT, path), join(this.place, path));
    }
    this.put(FILES.changelog, CHANGELOG);
    this.git('init', '-q', '-b', 'main');
    this.git('config', 'user.name', 'Ada Ngata');
    this.git('config', 'user.email', 'ada@example.com');
    this.commitAll();
  }

  remove(): void {
    rmSync(this.place, { recursive: true, force: true });
  }

  textAt(path: string): string {
    return readFileSync(join(this.place, path), 'utf8');
  }

  put(path: string, text: string): void {
    writeFileSync(join(this.place, path), text);
  }

  git(...args: readonly string[]): string {
    return git(this.place, ...args).trim();
  }

  commitAll(): void {
    this.git('add', '-A');
    this.git('commit', '-qm', 'Changed by hand');
  }

  errors(version: string = NEXT): readonly string[] {
    const result = planRelease(version, readBefore(this.place, DAY));
    return result.ok ? [] : result.errors;
  }

  plan(version: string = NEXT): ReleasePlan {
    const result = planRelease(version, readBefore(this.place, DAY));
    if (!result.ok) throw new Error(result.errors.join('\n'));
    return result.plan;
  }

  release(version: string = NEXT, makeCorpus: MakeCorpus = corpusOfOneFile): void {
    perform(this.place, this.plan(version), makeCorpus);
  }

  /** All that a failure must leave as it was. */
  state(): unknown {
    const { texts, corpus, tags, changes } = readBefore(this.place, DAY);
    return { head: this.git('rev-parse', 'HEAD'), texts, corpus, tags, changes };
  }
}

/** Stands in for the workbooks, which need LibreOffice; test/tools makes them. */
export const corpusOfOneFile: MakeCorpus = (_, commit, folder) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'sample.txt'), commit);
};
