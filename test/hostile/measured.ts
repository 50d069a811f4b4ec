/** Reads hostile files in processes of little memory, and tells what that took. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MOST_MEGABYTES, type Figures } from './figures';

export interface Made {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** What must come of it. */
  readonly outcome: string;
}

export interface Measured extends Figures {
  readonly name: string;
  readonly wanted: string;
}

const ROOT = join(__dirname, '../..');

/** Which limits the files are read under: small ones, the product's, or those for files from outside. */
export type Size = 'small' | 'our' | 'returned';

/** A line for each file that was read; the process may have ended before the last. */
function read(size: Size, paths: readonly string[]): readonly Figures[] {
  const limits = [`--max-old-space-size=${MOST_MEGABYTES[size]}`, '--expose-gc'];
  const { stdout } = spawnSync(
    process.execPath,
    [...limits, '--import', 'tsx', join(__dirname, 'readFiles.ts'), size, ...paths],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }
  );
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Figures]));
}

const died = (path: string): Figures => ({
  path,
  outcome: 'died',
  milliseconds: Infinity,
  cpu: Infinity,
  megabytes: Infinity,
  peak: Infinity,
});

/** Where a file ends the process, the next one begins anew behind it. */
function readAll(size: Size, paths: readonly string[]): readonly Figures[] {
  const figures: Figures[] = [];
  while (figures.length < paths.length) {
    figures.push(...read(size, paths.slice(figures.length)));
    const next = paths[figures.length];
    if (next !== undefined) figures.push(died(next));
  }
  return figures;
}

/** Makes the files, reads each as a workbook under these limits, and measures. */
export function measured(size: Size, files: readonly Made[]): readonly Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'rvu-hostile-'));
  try {
    const paths = files.map(({ make }, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, make());
      return path;
    });
    return readAll(size, paths).map((figures, index) => ({
      ...figures,
      name: files[index]?.name ?? '',
      wanted: files[index]?.outcome ?? '',
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
