/** The workbooks of a release, made by its own code in a checkout of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './repository';

/** Makes the folder's files with the code of `commit`; needs the packages and LibreOffice. Throws where one is missing. */
export function makeCorpus(root: string, commit: string, folder: string): void {
  const place = mkdtempSync(join(tmpdir(), 'release-'));
  const checkout = join(place, 'checkout');
  try {
    git(root, 'worktree', 'add', '--quiet', '--detach', checkout, commit);
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
    mkdirSync(folder, { recursive: true });
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    execFileSync(process.execPath, [tsx, 'test/corpus/make.mjs', checkout, folder], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
    git(root, 'worktree', 'prune');
  }
}
