/** Lets LibreOffice compute workbooks that carry no values of their own formulas. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import type { FileBook } from '../../src/xlsx/fileBook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

/** As many as one start of LibreOffice computes within its time, however busy the machine is. */
const AT_ONCE = 20;

/** The workbooks as LibreOffice computes them, in the same order. */
export function recomputed(blueprints: readonly Blueprint[]): readonly FileBook[] {
  const starts = Math.ceil(blueprints.length / AT_ONCE);
  return Array.from({ length: starts }, (_, start) =>
    computedAtOnce(blueprints.slice(start * AT_ONCE, (start + 1) * AT_ONCE))
  ).flat();
}

const computedAtOnce = (blueprints: readonly Blueprint[]): readonly FileBook[] =>
  computedFiles(blueprints.map(valueless));

/** Files whose formulas have no values, as LibreOffice computes them. */
export function computedFiles(files: readonly Uint8Array[]): readonly FileBook[] {
  const folder = mkdtempSync(join(tmpdir(), 'rvu-calc-'));
  try {
    const names = files.map((bytes, index) => {
      const name = `book${index}.xlsx`;
      writeFileSync(join(folder, name), bytes);
      return name;
    });
    convert(folder, names);
    return names.map((name) => readBook(join(folder, 'out', name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice trusts a stored value, so a single one left would test nothing. */
function valueless(blueprint: Blueprint): Uint8Array {
  const bytes = writeWorkbook(blueprint, { withoutCachedValues: true });
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith('xl/worksheets/sheet') });
  for (const [name, part] of Object.entries(parts))
    if (/<\/f>\s*<v>/.test(strFromU8(part))) throw new Error(`${name} stores a formula's value`);
  return bytes;
}

/** LibreOffice opens the files of a folder and saves them in `out` beside them. */
export function convert(
  folder: string,
  names: readonly string[],
  to: 'xlsx' | 'fods' = 'xlsx'
): void {
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const { status, stderr } = spawnSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      to,
      '--outdir',
      out,
      ...names.map((name) => join(folder, name)),
    ],
    { encoding: 'utf8', timeout: 900_000 }
  );
  if (status !== 0) throw new Error(`LibreOffice did not convert: ${status ?? 'killed'} ${stderr}`);
}

function readBook(path: string): FileBook {
  const read = readWorkbook(readFileSync(path));
  if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.problems)}`);
  return read.book;
}
