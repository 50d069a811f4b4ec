/** Reads what passed between the two sides back into the model. */
import type { Scale } from '../../model/alliance';
import type { Exchanged, PartnerLine } from '../../model/exchange';
import type { Rvu } from '../../model/rvu';
import { readFields } from '../records/readFields';
import type { FieldReading } from '../records/readFields';
import { readTable } from '../records/readTable';
import { readEntries } from '../records/tableEntries';
import type { TableEntries } from '../records/tableEntries';
import { findName } from '../source';
import type { WorkbookSource } from '../source';
import {
  EXCHANGE_COLUMNS,
  EXCHANGE_FIELDS,
  EXCHANGE_LOG,
  SHOWN_GAPS,
  SHOWN_GAP_COLUMNS,
} from './exchangeColumns';
import { PARTNER_COLUMNS, PARTNER_RVU } from './partnerColumns';

export interface PartnerReading {
  readonly lines: TableEntries<PartnerLine>;
  readonly exchanged: TableEntries<Exchanged>;
  readonly shownGaps: TableEntries<string>;
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
    lines: readEntries(
      source,
      PARTNER_RVU,
      (table) => readTable(table, PARTNER_COLUMNS, ['period', 'respondent', 'list', 'line'], scale),
      ({ row }) => ({ ...row, revision: row.revision ?? 0 })
    ),
    exchanged: readEntries(
      source,
      EXCHANGE_LOG,
      (table) =>
        readTable(table, EXCHANGE_COLUMNS, ['way', 'period', 'respondent', 'revision'], scale),
      ({ row }) => row
    ),
    shownGaps: readEntries(
      source,
      SHOWN_GAPS,
      (table) => readTable(table, SHOWN_GAP_COLUMNS, ['gap'], scale),
      ({ row }) => row.gap
    ),
  };
}
