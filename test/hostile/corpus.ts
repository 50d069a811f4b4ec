/**
 * All hostile files that never get past the reading of a workbook, or are harmless ones in disguise. What is too much
 * for them is so under `SMALL` limits.
 */
import { ARCHIVES } from './archives';
import { BOOKS } from './books';
import { BULK } from './bulk';
import { CELLS } from './cells';
import { DIALECTS } from './dialects';
import { FORMATS } from './formats';
import { fullWorkbooks } from './full';
import { GIANTS } from './giants';
import type { HostileFile } from './hostileFile';
import { ODD_BOOKS } from './oddBooks';
import { SMALL } from './smallLimits';

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...ARCHIVES,
  ...FORMATS,
  ...CELLS,
  ...DIALECTS,
  ...BOOKS,
  ...ODD_BOOKS,
  ...GIANTS,
  ...BULK,
  ...fullWorkbooks(SMALL),
];
