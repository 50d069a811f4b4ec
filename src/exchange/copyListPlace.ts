/** Where a list of the partner's copy stands, as the copy's stamp records it. */

/** The copy's writer and the reader of a returned file must agree on these fields. */
export interface CopyListPlace {
  /** The sheet's title when the copy left. */
  readonly sheet: string;
  /** Zero-based, of the headers. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  readonly rows: number;
  /** The keys of the columns, from left to right. */
  readonly keys: readonly string[];
}
