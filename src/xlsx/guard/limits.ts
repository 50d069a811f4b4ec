const MEGABYTE = 1024 * 1024;

/**
 * How much is read. A workbook of ours with 5,000 contributions needs half of the cells and two
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
  cells: 750_000,
  /** Rows that hold anything, and rows of tables: each costs memory of its own. */
  rows: 250_000,
  /** Cells with the places before them in their rows, for which an engine may make room. */
  places: 5_000_000,
  /** Characters of texts, formulas and names that are kept while a file is read. */
  allText: 40_000_000,
  names: 20_000,
  sheets: 1_000,
  /** XML elements of all parts that are read. */
  tags: 4_000_000,
  /** XML elements within each other. */
  depth: 50_000,
  /** Characters between two tags, and in one tag. */
  run: 300_000,
  /** In one tag. */
  attributes: 200,
  /** Characters of the tag of a row or a cell. */
  cellTag: 4_000,
  /** Excel's own. */
  text: 32_767,
  formula: 8_192,
} as const;
