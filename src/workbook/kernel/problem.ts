/** Problems with typed entries, as data: the place, the found value, the expected value. */
import type { Scale } from '../../model/alliance';
import type { Area } from './area';
import type { SourceValue } from './source';

/** A cell as people know it: the sheet's present title and zero-based row and column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell should hold. `min` and `max` are inclusive; null is no bound. */
export type Expected =
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'period' }
  | { readonly kind: 'date' }
  | { readonly kind: 'currency' };

export type Problem =
  /** A cell can't be read as what it should be; the rest of its row is still used if `rowUsed`. */
  | {
      readonly code: 'bad-cell';
      readonly place: Place;
      readonly field: string;
      readonly found: SourceValue;
      readonly wanted: Expected;
      readonly rowUsed: boolean;
    }
  /** A required cell is blank. */
  | {
      readonly code: 'missing-cell';
      readonly place: Place;
      readonly field: string;
      readonly wanted: Expected;
      readonly rowUsed: boolean;
    }
  | {
      readonly code: 'duplicate-id';
      readonly place: Place;
      readonly id: string;
      readonly first: Place;
    }
  /** No row is used where `rowsUsed` is false. */
  | {
      readonly code: 'missing-column';
      readonly place: Place;
      readonly table: string;
      readonly field: string;
      readonly rowsUsed: boolean;
    }
  /** What people typed as rows of a table stands below it: nothing counts it. */
  | {
      readonly code: 'loose-rows';
      /** The first cell of the first of them. */
      readonly place: Place;
      readonly table: string;
      /** As people count them, in order; at least one. */
      readonly rows: readonly number[];
    }
  /** Merged cells in a table: only the first cell of each area says anything, the others are read as blank. */
  | {
      readonly code: 'merged-cells';
      /** The first cell of the first of them. */
      readonly place: Place;
      readonly table: string;
      /** At least one. */
      readonly areas: readonly Area[];
    }
  /** The workbook has scores given on another scale than the settings' present one. */
  | {
      readonly code: 'other-scale';
      /** The cell with the scale's highest score. */
      readonly place: Place;
      readonly given: Scale;
      readonly scale: Scale;
      /** Of the scores; at least one. */
      readonly count: number;
    }
  /** Converting scores to this scale was cut off: some of them are converted, others are not. */
  | { readonly code: 'half-converted'; readonly place: Place; readonly scale: Scale }
  | { readonly code: 'missing-table'; readonly table: string }
  | { readonly code: 'missing-name'; readonly name: string; readonly field: string };
