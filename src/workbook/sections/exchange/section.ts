/** The Exchange sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { EXCHANGE_COLUMNS, EXCHANGE_FIELDS, SHOWN_GAP_COLUMNS } from './exchangeColumns';
import { EXCHANGE_TABLE, SHOWN_GAP_TABLE } from '../../kernel/shared/exchangeTables';
import { readExchange } from './readExchange';

export const EXCHANGE_SECTION: Section = {
  title: 'Exchange',
  ...READS_NOTHING,
  tables: [
    { name: EXCHANGE_TABLE.name, columns: EXCHANGE_COLUMNS },
    { name: SHOWN_GAP_TABLE.name, columns: SHOWN_GAP_COLUMNS },
  ],
  fields: EXCHANGE_FIELDS,
  read: (source, { scale }) => readExchange(source, scale),
};
