/** Writes what was said of the present period: what worked and what went awry. */
import { RETROSPECTIVE_SLOTS, isInSlot, looksAtPresent } from '../../model/retrospective';
import type { RetrospectiveLine, RetrospectiveSlot } from '../../model/retrospective';
import type { Rvu } from '../../model/rvu';
import { changesOf, columnChanges, emptied } from '../kernel/columnChanges';
import type { EditDecision, RowsEdit } from '../kernel/edit';
import { NO_EDIT } from '../kernel/edit';
import { typedRow } from '../kernel/fromRecord';
import { findTable } from '../kernel/source';
import type { SourceTable, WorkbookSource } from '../kernel/source';
import { retrospectiveRows } from '../sections/retrospective/readRetrospective';
import { RETROSPECTIVE_COLUMNS } from '../sections/retrospective/retrospectiveColumns';
import { RETROSPECTIVE_SHEET } from '../sections/retrospective/retrospectiveSheet';
import { RETROSPECTIVE_TABLE } from '../sections/retrospective/retrospectiveTable';
import { readRvu } from './readRvu';
import { refreshEdit } from './refresh';

/** A line as it is written, of the present period. */
export type RetrospectiveEntry = Omit<RetrospectiveLine, 'period'>;

/**
 * Makes the present period's lines those that are given, in their order: rows that are there are used again,
 * what is no longer said is emptied, what is new goes below. Lines of other periods are left alone. Run again,
 * it changes nothing more. Where the table is missing, its sheet is made first.
 */
export function planRetrospective(
  source: WorkbookSource,
  entries: readonly RetrospectiveEntry[]
): EditDecision<'not-ours'> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  const table = findTable(source, RETROSPECTIVE_TABLE.name);
  const begun = table === undefined ? refreshEdit(source, rvu, rows) : NO_EDIT;
  const slots = RETROSPECTIVE_SLOTS.map((slot) => slotOf(slot, table, rvu, entries));
  const pairs = slots.flatMap(({ kept }) => kept);
  const added = slots.flatMap((slot) => slot.added);
  const changes = changesOf(
    pairs.map(({ row }) => row),
    pairs.map(({ before }) => before),
    pairs.map(({ after }) => after)
  );
  return {
    kind: 'edit',
    edit: {
      ...begun,
      columns: [
        ...begun.columns,
        ...(table === undefined ? [] : columnChanges(table, RETROSPECTIVE_COLUMNS, changes)),
      ],
      rows: [...begun.rows, ...(added.length === 0 ? [] : [addedRows(added)])],
      sheetsShown: [...begun.sheetsShown, ...(entries.length === 0 ? [] : [RETROSPECTIVE_SHEET])],
    },
  };
}

interface SlotLines {
  readonly kept: readonly {
    readonly row: number;
    readonly before: RetrospectiveLine;
    readonly after: object;
  }[];
  readonly added: readonly RetrospectiveLine[];
}

/** One side's lines on one topic: the rows that hold them now, and what has no row yet. */
function slotOf(
  slot: RetrospectiveSlot,
  table: SourceTable | undefined,
  { settings, period }: Rvu,
  entries: readonly RetrospectiveEntry[]
): SlotLines {
  const wanted = entries
    .filter((line) => isInSlot(line, slot))
    .map((line) => ({ ...line, period: null }));
  const present = table === undefined ? [] : retrospectiveRows(table, settings.scale).rows;
  const kept = present
    .filter(({ row }) => isInSlot(row, slot) && looksAtPresent(row, period))
    .map(({ index, row }, at) => ({
      row: index,
      before: row,
      after: wanted[at] ?? emptied(RETROSPECTIVE_COLUMNS, row),
    }));
  return { kept, added: wanted.slice(kept.length) };
}

const addedRows = (lines: readonly RetrospectiveLine[]): RowsEdit => ({
  table: RETROSPECTIVE_TABLE.name,
  headers: RETROSPECTIVE_COLUMNS.map(({ header }) => header),
  rows: lines.map((line) => typedRow(RETROSPECTIVE_COLUMNS, line)),
});
