/** What all programs are run with. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { CellValue } from '../../src/workbook/kernel/blueprint';

/** A cell that the partner fills. */
export interface Filling {
  readonly sheet: string;
  /** For instance `D12`. */
  readonly address: string;
  readonly value: CellValue;
  /** Whether the number is a day. */
  readonly isDay: boolean;
}

export interface Tool {
  readonly name: string;
  /** Null where it is not on this machine. */
  readonly version: string | null;
  /** The copy, filled and saved by the program. `filled` is the same filled by us, for programs that only save. */
  readonly fill: (copy: string, filled: string, cells: readonly Filling[], to: string) => void;
}

/** What a program says of a file can be as long as the file. */
export const quiet = { timeout: 120_000, maxBuffer: 64 * 1024 * 1024, stdio: 'pipe' } as const;

export function said(command: string, ...more: readonly string[]): string | null {
  try {
    return execFileSync(command, more, quiet).toString().trim().split('\n')[0] ?? null;
  } catch {
    return null;
  }
}

/** Packages that are no dependency of ours lie where TOOLS_NODE_MODULES says. */
export function packageFolder(name: string): string | null {
  const folders = ['node_modules', process.env['TOOLS_NODE_MODULES']].flatMap((each) =>
    each === undefined ? [] : [resolve(each, name)]
  );
  return folders.find((each) => existsSync(join(each, 'package.json'))) ?? null;
}

export function packageVersion(name: string): string | null {
  const folder = packageFolder(name);
  if (folder === null) return null;
  const { version }: { readonly version: string } = createRequire(__filename)(
    join(folder, 'package.json')
  );
  return version;
}
