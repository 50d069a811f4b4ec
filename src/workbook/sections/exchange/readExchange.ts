/** Reads the log of copies, the gaps chosen and the alliance's id back into the model. */
import type { Scale } from '../../../model/alliance';
import type { Exchanged } from '../../../model/exchange';
import type { Rvu } from '../../../model/rvu';
import { readFields } from '../../kernel/readFields';
import type { FieldReading } from '../../kernel/readFields';
import { readTable } from '../../kernel/readTable';
import { findName } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';
import { readEntries } from '../../kernel/tableEntries';
import type { TableEntries } from '../../kernel/tableEntries';
import { EXCHANGE_COLUMNS, EXCHANGE_FIELDS, SHOWN_GAP_COLUMNS } from './exchangeColumns';
import { EXCHANGE_TABLE, SHOWN_GAP_TABLE } from '../../kernel/shared/exchangeTables';

type ExchangeFacts = Pick<Rvu, 'allianceId' | 'exchanged' | 'shownGaps'>;

/** Nothing where a table or the id is missing, as in a workbook made before there was an exchange. */
export function readExchange(source: WorkbookSource, scale: Scale): FieldReading<ExchangeFacts> {
  const { exchanged, shownGaps } = readExchangeRows(source, scale);
  const present = EXCHANGE_FIELDS.filter(({ name }) => findName(source, name) !== undefined);
  const fields = readFields(source, present);
  const id = fields.values.get('Alliance_id');
  return {
    value: {
      allianceId: typeof id === 'string' ? id : null,
      exchanged: exchanged.entries,
      shownGaps: shownGaps.entries,
    },
    problems: [...fields.problems, ...exchanged.problems, ...shownGaps.problems],
  };
}

interface ExchangeRows {
  readonly exchanged: TableEntries<Exchanged>;
  readonly shownGaps: TableEntries<string>;
}

/** The tables' entries with the row of each. */
export function readExchangeRows(source: WorkbookSource, scale: Scale): ExchangeRows {
  return {
    exchanged: readEntries(
      source,
      EXCHANGE_TABLE.name,
      (table) =>
        readTable(table, EXCHANGE_COLUMNS, ['way', 'period', 'respondent', 'revision'], scale),
      ({ row }) => row
    ),
    shownGaps: readEntries(
      source,
      SHOWN_GAP_TABLE.name,
      (table) => readTable(table, SHOWN_GAP_COLUMNS, ['gap'], scale),
      ({ row }) => row.gap
    ),
  };
}
