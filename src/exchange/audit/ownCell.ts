/** A cell that people added to the workbook: no record describes it, so it is private. */
import type { WorkbookCell } from './workbookCells';

export interface OwnCell {
  /** For instance `Budget!C9` or `Contributions.Sponsor budget`. */
  readonly source: string;
  readonly value: string | number;
}

/** Makes the audit's cell of a user's own cell: private, and of no column of ours. */
export function asPrivate({ source, value }: OwnCell): WorkbookCell {
  return {
    source,
    value,
    isShared: false,
    isName: false,
    isDay: false,
    what: null,
    key: '',
    row: '',
    isComputed: false,
  };
}
