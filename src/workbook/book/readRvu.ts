/** Reads a workbook of ours back into the model, with a problem for all that can't be read. */
import { EMPTY_RVU } from '../../model/rvu';
import type { Rvu } from '../../model/rvu';
import type { Place, Problem } from '../kernel/problem';
import type { ContributionPlaces, SectionReading } from '../kernel/section';
import { findColumn, findName, findTable } from '../kernel/source';
import type { WorkbookSource } from '../kernel/source';
import { versionOf } from '../kernel/version';
import { CONTRIBUTION_COLUMNS } from '../sections/contributions/contributionColumns';
import { readContext } from '../sections/settings/section';
import { besideLists } from './besideLists';
import { renamed, renamesIn } from './earlierNames';
import { looseRows } from './looseRows';
import { mergedCells } from './mergedCells';
import { isScaleUnused, otherScale } from './planRescale';
import { SECTIONS } from './sections';
import { FIELDS, PRESENT_TABLES, TABLE_RECORDS } from './tableRecords';
import { READ_SPEC } from './readSpec';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';

export type RvuReading =
  /** Nothing in the workbook is ours. */
  | { readonly kind: 'not-ours' }
  | {
      readonly kind: 'rvu';
      readonly rvu: Rvu;
      readonly problems: readonly Problem[];
      /** Cells beside lists, which nothing counts: see `besideLists`. */
      readonly beside: readonly string[];
      /** The workbook's version. */
      readonly version: number;
      /** Where each contribution's id stands. */
      readonly places: ReadonlyMap<string, Place>;
      /** The zero-based row in the table of each contribution, in the order of `rvu.contributions`. */
      readonly rows: readonly number[];
    };

/**
 * The RVU that a workbook holds. Cells that can't be read are unknown in it and listed as problems.
 * A blank rate is the department's, as the sheet's cost formula has it.
 */
export function readRvu(found: WorkbookSource): RvuReading {
  const source = renamed(found, renamesIn(found));
  if (!isRvuWorkbook(source)) return { kind: 'not-ours' };
  const version = versionOf(source);
  const context = readContext(source);
  const read = SECTIONS.map((section) => section.read(source, context));
  return {
    kind: 'rvu',
    rvu: {
      ...read.reduce((rvu: Rvu, { value }) => ({ ...rvu, ...value }), EMPTY_RVU),
      // Where no score was given yet, the scale may change without a word.
      ...(isScaleUnused(source) ? { scoredOn: null } : {}),
    },
    problems: [
      ...read.flatMap(({ problems }) => problems).filter((each) => !isYetToCome(each, version)),
      ...looseRows(source),
      ...mergedCells(source),
      ...otherScale(source),
    ],
    beside: besideLists(source),
    version,
    ...whereIn(read),
  };
}

/** What an older workbook lacks because it came later is blank, and no problem. */
function isYetToCome(problem: Problem, version: number): boolean {
  const came = (record: { readonly since?: number } | undefined): boolean =>
    (record?.since ?? 1) > version;
  switch (problem.code) {
    case 'missing-column':
      return came(TABLE_RECORDS.get(problem.table)?.find(({ header }) => header === problem.field));
    case 'missing-table':
      return came(PRESENT_TABLES.find(({ name }) => name === problem.table));
    case 'missing-name':
      return came(FIELDS.find(({ name }) => name === problem.name));
    default:
      return false;
  }
}

const whereIn = (read: readonly SectionReading[]): ContributionPlaces =>
  read.flatMap(({ where }) => where ?? [])[0] ?? { places: new Map(), rows: [] };

/** Any of our named cells, or a table of our name with any of our columns: others' books have names too. */
export function isRvuWorkbook(source: WorkbookSource): boolean {
  const table = findTable(source, CONTRIBUTION_TABLE.name);
  const columns = CONTRIBUTION_COLUMNS.filter(({ entry }) => entry === 'typed');
  return (
    READ_SPEC.names.some((name) => findName(source, name) !== undefined) ||
    (table !== undefined && columns.some(({ header }) => findColumn(table, header) !== null))
  );
}
