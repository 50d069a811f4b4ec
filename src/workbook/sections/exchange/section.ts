/** The Exchange sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import {
  EXCHANGE_COLUMNS,
  EXCHANGE_FIELDS,
  EXCHANGE_LOG,
  SHOWN_GAPS,
  SHOWN_GAP_COLUMNS,
} from './exchangeColumns';
import { readExchange } from './readExchange';

export const EXCHANGE_SECTION: Section = {
  title: 'Exchange',
  ...READS_NOTHING,
  tables: [
    { name: EXCHANGE_LOG, columns: EXCHANGE_COLUMNS },
    { name: SHOWN_GAPS, columns: SHOWN_GAP_COLUMNS },
  ],
  fields: EXCHANGE_FIELDS,
  read: (source, { scale }) => readExchange(source, scale),
};
