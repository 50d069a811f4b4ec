/** A file that was made to hurt, and what must come of it. */
import type { FileProblemCode } from '../../src/xlsx/fileProblem';

export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** The code with which the guard refuses it, or `read` where it is a workbook all the same. */
  readonly outcome: FileProblemCode | 'read';
  /** Of a workbook that is read: what stands in A1 of its first sheet. */
  readonly first?: unknown;
}

export type Made = readonly [name: string, make: () => Uint8Array];

/** Files that are all refused with one code. */
export const refusedAs = (
  outcome: FileProblemCode,
  files: readonly Made[]
): readonly HostileFile[] => files.map(([name, make]) => ({ name, make, outcome }));

/** Files that are read: `null` is a blank A1. */
export const readAs = (
  files: readonly (readonly [...Made, first: unknown])[]
): readonly HostileFile[] =>
  files.map(([name, make, first]) => ({ name, make, outcome: 'read', first }));
