/** The repository as a release meets it: read, written, and put back where something fails. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, type Before, type ReleasePlan, type Writes } from './plan';

const CORPUS = 'test/corpus';

/** Makes the corpus folder of a release: its code is that of `commit`. Throws where that fails. */
export type MakeCorpus = (root: string, commit: string, folder: string) => void;

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** Runs git and hands over what it says. Throws with git's own words. */
export function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const textOf = (root: string, path: string): string =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';

/** The state of the repository; a file that is missing reads as an empty text, which the plan refuses. */
export function readBefore(root: string, day: string): Before {
  const folders = existsSync(join(root, CORPUS)) ? readdirSync(join(root, CORPUS)) : [];
  return {
    texts: {
      package: textOf(root, FILES.package),
      lock: textOf(root, FILES.lock),
      manifest: textOf(root, FILES.manifest),
      changelog: textOf(root, FILES.changelog),
      workbook: textOf(root, FILES.workbook),
      corpus: textOf(root, FILES.corpus),
    },
    tags: lines(git(root, 'tag')),
    changes: lines(git(root, 'status', '--porcelain')).map((line) => line.slice(3)),
    corpus: folders.flatMap((name) => /^v(\d+)$/.exec(name)?.[1] ?? []).map(Number),
    day,
  };
}

const write = (root: string, writes: Writes): void =>
  writes.forEach((text, path) => writeFileSync(join(root, path), text));

const commit = (root: string, paths: readonly string[], message: readonly string[]): void => {
  git(root, 'add', '--', ...paths);
  git(root, 'commit', '--quiet', ...message.flatMap((paragraph) => ['-m', paragraph]));
};

function release(root: string, { version, tag, released }: ReleasePlan): string {
  write(root, released);
  commit(
    root,
    [...released.keys()],
    [`Release ${version}`, `What is new is in ${FILES.changelog}.`]
  );
  git(root, 'tag', '-a', tag, '-m', `Reciprocal ${version}`);
  return git(root, 'rev-parse', '--short=7', 'HEAD').trim();
}

/** The next version begins in a commit of its own: the tagged one writes workbooks of the released version. */
function begin(root: string, plan: ReleasePlan, hash: string): void {
  const writes = plan.begun(hash);
  write(root, writes);
  const folder = plan.makesCorpus ? [corpusFolder(plan)] : [];
  commit(
    root,
    [...writes.keys(), ...folder],
    [
      `Workbook version ${plan.workbook + 1} begins after release ${plan.version}`,
      `Version ${plan.workbook} is out: what changes a sheet from here on says since ${plan.workbook + 1}.`,
    ]
  );
}

/** The folder of the released workbook, from the repository's root. */
export function corpusFolder({ workbook }: ReleasePlan): string {
  return `${CORPUS}/v${workbook}`;
}

/**
 * Does what was planned: the corpus first, since it takes longest and fails soonest, then the two commits and
 * the tag. Where anything fails the repository is as it was, and the error is thrown on.
 */
export function perform(root: string, plan: ReleasePlan, makeCorpus: MakeCorpus): void {
  const before = git(root, 'rev-parse', 'HEAD').trim();
  const folder = join(root, corpusFolder(plan));
  try {
    if (plan.makesCorpus) makeCorpus(root, before, folder);
    begin(root, plan, release(root, plan));
  } catch (error) {
    if (git(root, 'tag', '--list', plan.tag) !== '') git(root, 'tag', '-d', plan.tag);
    git(root, 'reset', '--quiet', '--hard', before);
    if (plan.makesCorpus) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
