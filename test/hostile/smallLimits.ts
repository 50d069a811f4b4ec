/**
 * The limits that hostile files are read under: in the proportions of ours, so that a file of a part of 2 MB does to them
 * what a giant does to ours, and no file is made that could harm another program. Counts are a hundredth, lengths a tenth,
 * and a sum of counted lengths a thousandth. That the reader bears files at our own is measured by `test/bench/limits.ts`, on legal
 * workbooks.
 */
import { LIMITS, type Limits } from '../../src/xlsx/guard/limits';

const hundredth = (count: number): number => count / 100;
const tenth = (length: number): number => Math.floor(length / 10);

export const SMALL: Limits = {
  fileBytes: hundredth(LIMITS.fileBytes),
  parts: hundredth(LIMITS.parts),
  partBytes: hundredth(LIMITS.partBytes),
  allBytes: hundredth(LIMITS.allBytes),
  // A property of packing, not a size.
  ratio: LIMITS.ratio,
  ratioFromBytes: hundredth(LIMITS.ratioFromBytes),
  cells: hundredth(LIMITS.cells),
  rows: hundredth(LIMITS.rows),
  places: hundredth(LIMITS.places),
  allText: LIMITS.allText / 1_000,
  names: hundredth(LIMITS.names),
  sheets: hundredth(LIMITS.sheets),
  tags: hundredth(LIMITS.tags),
  depth: hundredth(LIMITS.depth),
  run: tenth(LIMITS.run),
  attributes: tenth(LIMITS.attributes),
  cellTag: tenth(LIMITS.cellTag),
  text: tenth(LIMITS.text),
  formula: tenth(LIMITS.formula),
};
