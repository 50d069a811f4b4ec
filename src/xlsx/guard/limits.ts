const MEGABYTE = 1024 * 1024;

/**
 * How much is read. A workbook of ours with 5,000 contributions needs a third of the cells and two
 * thirds of one part's bytes; beyond these limits a file could keep a computer busy for more than
 * two seconds or fill its memory.
 */
export const LIMITS = {
  fileBytes: 25 * MEGABYTE,
  parts: 2_000,
  partBytes: 100 * MEGABYTE,
  allBytes: 200 * MEGABYTE,
  ratio: 400,
  /** Below this size a part is harmless however well it is packed. */
  ratioFromBytes: MEGABYTE / 8,
  cells: 1_000_000,
  names: 20_000,
  sheets: 1_000,
  /** XML elements of all parts that are read. */
  tags: 7_000_000,
  /** Characters between two tags, and in one tag. */
  run: 300_000,
  /** Excel's own. */
  text: 32_767,
  formula: 8_192,
} as const;
