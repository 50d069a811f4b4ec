/** Why an edit is not applied to a file. */
import type { FileProblem } from '../fileProblem';

/** What a file may hold that an edit can't change without doing harm. */
export type Unsupported =
  /** “Strict Open XML”: other namespaces than those that we write. */
  | 'strict'
  /** Rows would have to be added above a table's totals. */
  | 'totals-row';

/** Why an edit is not applied to a file, as data. Rows and columns count from 0. */
export type FileEditProblem =
  /** The file itself is not one that we read. */
  | { readonly code: 'unreadable'; readonly problem: FileProblem }
  /**
   * Cells beside or below a table must be blank and belong to nothing else, because the table grows there;
   * the place is the first of those that are not, `more` how many follow.
   */
  | {
      readonly code: 'no-room';
      readonly table: string;
      readonly grows: 'right' | 'down';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly more: number;
    }
  | { readonly code: 'missing-table'; readonly table: string }
  | { readonly code: 'missing-column'; readonly table: string; readonly header: string }
  | { readonly code: 'missing-name'; readonly name: string }
  /** No sheet bears the stamp of this key. */
  | { readonly code: 'missing-sheet'; readonly key: string }
  /** Something else is called so already. */
  | { readonly code: 'name-taken'; readonly name: string }
  /** The edit was planned for a table of more rows than there are. */
  | {
      readonly code: 'rows-differ';
      readonly table: string;
      readonly found: number;
      readonly wanted: number;
    }
  /** The cell is one of several that share an array formula. */
  | {
      readonly code: 'array-formula';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  /** `detail` names the table or sheet; empty for the whole file. */
  | { readonly code: 'unsupported'; readonly what: Unsupported; readonly detail: string };

export type FileEditProblemCode = FileEditProblem['code'];

export type FileEditResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly [FileEditProblem, ...FileEditProblem[]] };
