/** How much of a file is read. */
const MEGABYTE = 1024 * 1024;

/**
 * How much of a file is read: whatever goes beyond is refused. Readers are handed them, so that what they do at a limit
 * is tried on small files: see `test/hostile/smallLimits.ts`. Sizes are bytes, all others are counts.
 */
export interface Limits {
  /** Bytes of the whole file, packed. */
  readonly fileBytes: number;
  /** Parts of the package, and relations of any of them. */
  readonly parts: number;
  /** Bytes of one part, unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts together, unpacked. */
  readonly allBytes: number;
  /** How many times smaller a part may be packed. */
  readonly ratio: number;
  /** Bytes of an unpacked part below which it is harmless however well it is packed. */
  readonly ratioFromBytes: number;
  /** Cells of all sheets, blank ones with a look too; of all tables together; different shared texts. */
  readonly cells: number;
  /** Rows that hold anything, and rows of tables: each costs memory of its own. */
  readonly rows: number;
  /** Cells with the places before them in their rows, for which an engine may make room. */
  readonly places: number;
  /** Characters of texts, formulas and names that are kept while a file is read. */
  readonly allText: number;
  /** Defined names. */
  readonly names: number;
  /** Sheets. */
  readonly sheets: number;
  /** XML elements of all parts that are read; of each part alone while a file is edited. */
  readonly tags: number;
  /** XML elements within each other. */
  readonly depth: number;
  /** Bytes between two tags, and in one tag. */
  readonly run: number;
  /** Attributes of one tag. */
  readonly attributes: number;
  /** Bytes of the tag of a row or a cell. */
  readonly cellTag: number;
  /** Characters of a cell's text. */
  readonly text: number;
  /** Characters of what a name stands for. */
  readonly formula: number;
}

/**
 * Ours. A workbook with 10,000 contributions, the most that we make, needs four fifths of the cells, three quarters of the
 * elements and half of the bytes, and is read within 300 MB. Of files from outside less is read: `RETURNED_LIMITS`.
 */
export const LIMITS: Limits = {
  fileBytes: 25 * MEGABYTE,
  parts: 2_000,
  partBytes: 100 * MEGABYTE,
  allBytes: 200 * MEGABYTE,
  ratio: 400,
  ratioFromBytes: MEGABYTE / 8,
  cells: 1_500_000,
  rows: 250_000,
  places: 5_000_000,
  allText: 40_000_000,
  names: 20_000,
  sheets: 1_000,
  tags: 8_000_000,
  depth: 50_000,
  run: 300_000,
  attributes: 200,
  cellTag: 4_000,
  // Excel's own.
  text: 32_767,
  formula: 8_192,
};
