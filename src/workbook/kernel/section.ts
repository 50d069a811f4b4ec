/** A sheet of the workbook from the readers' view: its tables and named cells, and how to read them. */
import type { Cadence, Department, Scale } from '../../model/alliance';
import type { Rvu } from '../../model/rvu';
import type { ColumnRecord } from './column';
import type { FieldRecord } from './fieldRecord';
import type { Place, Problem } from './problem';
import type { WorkbookSource } from './source';

export interface TableRecord {
  readonly name: string;
  readonly columns: readonly ColumnRecord<never>[];
  /** The workbook's version that brought it; the first unless said otherwise. */
  readonly since?: number;
  /** Its names in earlier versions. */
  readonly was?: readonly string[];
}

/** What every sheet's reader needs of the settings. */
export interface ReadContext {
  readonly scale: Scale;
  /** Null where none is set. */
  readonly cadence: Cadence | null;
  readonly departments: readonly Department[];
}

/** Where the contributions that were read stand. */
export interface ContributionPlaces {
  /** By id. */
  readonly places: ReadonlyMap<string, Place>;
  /** The zero-based row in the table of each contribution, in their order. */
  readonly rows: readonly number[];
}

export interface SectionReading {
  readonly value: Partial<Rvu>;
  readonly problems: readonly Problem[];
  readonly where?: ContributionPlaces;
}

export interface Section {
  /** What the reference calls the sheet. */
  readonly title: string;
  /** What people type in, in the order of the reference. */
  readonly tables: readonly TableRecord[];
  /** The tables that each respondent has. */
  readonly tablesOf?: (respondent: string) => readonly TableRecord[];
  /** Named cells that people fill. */
  readonly fields: readonly FieldRecord[];
  /** Named cells and rows that are looked for besides. */
  readonly names?: readonly string[];
  /** Tables that are drawn anew: only where they lie matters, since people may move them. */
  readonly places?: readonly string[];
  /** What the sheet holds; what is missing is left out or blank. */
  readonly read: (source: WorkbookSource, context: ReadContext) => SectionReading;
}

/** A sheet of which nothing is read. */
export const READS_NOTHING: Pick<Section, 'tables' | 'fields' | 'read'> = {
  tables: [],
  fields: [],
  read: () => ({ value: {}, problems: [] }),
};
