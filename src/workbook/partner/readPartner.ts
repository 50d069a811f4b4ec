/** Reads what passed between the two sides back into the model. */
import type { Scale } from '../../model/alliance';
import type { Exchanged, PartnerLine } from '../../model/exchange';
import type { Rvu } from '../../model/rvu';
import type { Problem } from '../problem';
import { readFields } from '../records/readFields';
import type { FieldReading } from '../records/readFields';
import { readTable } from '../records/readTable';
import type { ReadRow, TableReading } from '../records/readTable';
import { findName, findTable } from '../source';
import type { SourceTable, WorkbookSource } from '../source';
import {
  EXCHANGE_COLUMNS,
  EXCHANGE_FIELDS,
  EXCHANGE_LOG,
  SHOWN_GAPS,
  SHOWN_GAP_COLUMNS,
} from './exchangeColumns';
import { PARTNER_COLUMNS, PARTNER_RVU } from './partnerColumns';

/** The entries of one table with their zero-based rows in it. */
export interface PartnerPart<Entry> {
  readonly entries: readonly Entry[];
  readonly rows: readonly number[];
  readonly problems: readonly Problem[];
}

export interface PartnerReading {
  readonly lines: PartnerPart<PartnerLine>;
  readonly exchanged: PartnerPart<Exchanged>;
  readonly shownGaps: PartnerPart<string>;
}

type PartnerPapers = Pick<Rvu, 'allianceId' | 'partnerLines' | 'exchanged' | 'shownGaps'>;

/** Nothing where a table or the id is missing, as in a workbook made before there was an exchange. */
export function readPartner(source: WorkbookSource, scale: Scale): FieldReading<PartnerPapers> {
  const { lines, exchanged, shownGaps } = readPartnerRows(source, scale);
  const present = EXCHANGE_FIELDS.filter(({ name }) => findName(source, name) !== undefined);
  const fields = readFields(source, present);
  const id = fields.values.get('Alliance_id');
  return {
    value: {
      allianceId: typeof id === 'string' ? id : null,
      partnerLines: lines.entries,
      exchanged: exchanged.entries,
      shownGaps: shownGaps.entries,
    },
    problems: [
      ...fields.problems,
      ...[lines, exchanged, shownGaps].flatMap((part) => part.problems),
    ],
  };
}

/** The tables' entries with the row of each. */
export function readPartnerRows(source: WorkbookSource, scale: Scale): PartnerReading {
  return {
    lines: part(findTable(source, PARTNER_RVU), (table) =>
      mapped(
        readTable(table, PARTNER_COLUMNS, ['period', 'respondent', 'list', 'line'], scale),
        ({ row }) => ({ ...row, revision: row.revision ?? 0 })
      )
    ),
    exchanged: part(findTable(source, EXCHANGE_LOG), (table) =>
      mapped(
        readTable(table, EXCHANGE_COLUMNS, ['way', 'period', 'respondent', 'revision'], scale),
        ({ row }) => row
      )
    ),
    shownGaps: part(findTable(source, SHOWN_GAPS), (table) =>
      mapped(readTable(table, SHOWN_GAP_COLUMNS, ['gap'], scale), ({ row }) => row.gap)
    ),
  };
}

function part<Entry>(
  table: SourceTable | undefined,
  read: (table: SourceTable) => PartnerPart<Entry>
): PartnerPart<Entry> {
  return table === undefined ? { entries: [], rows: [], problems: [] } : read(table);
}

function mapped<Row, Entry>(
  { rows, problems }: TableReading<Row>,
  entryOf: (row: ReadRow<Row>) => Entry
): PartnerPart<Entry> {
  return { entries: rows.map(entryOf), rows: rows.map(({ index }) => index), problems };
}
