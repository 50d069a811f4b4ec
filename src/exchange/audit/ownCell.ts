/** A cell that people keep in the workbook besides ours: nothing says what it holds, so it is private. */
import type { WorkbookCell } from './workbookCells';

export interface OwnCell {
  /** For instance `Budget!C9` or `Contributions.Sponsor budget`. */
  readonly source: string;
  readonly value: string | number;
}

/** A cell of people's own as the audit takes it: private, of no column of ours. */
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
