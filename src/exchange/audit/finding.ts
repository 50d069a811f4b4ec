/** The findings of an audit. Any finding keeps the file from leaving. */
export type FindingCode =
  /** The file can't be read as a plain workbook at all. */
  | 'unreadable'
  /** A part that copies never have: a comment, a macro, a picture, custom data. */
  | 'extra-part'
  /** Bytes that belong to no part. */
  | 'loose-bytes'
  /** An element, an attribute or a comment in a part that no copy has there. */
  | 'markup'
  /** A text or number that is neither our wording nor the value shared for that cell. */
  | 'untraced'
  /** An expected value is missing. */
  | 'missing'
  /** A value of a column that is not marked as shared. */
  | 'not-shared'
  /** A private value, wherever it stands. */
  | 'secret';

export interface Finding {
  readonly code: FindingCode;
  /** A file inside the .xlsx file; empty for the file itself. */
  readonly part: string;
  /** A cell such as `RVU!C8`, or an element and its attribute. */
  readonly place: string;
  readonly what: string;
}
