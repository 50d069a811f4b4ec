/** The Partner RVU sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { PARTNER_COLUMNS } from './partnerColumns';
import { PARTNER_TABLE } from '../../kernel/shared/partnerTable';
import { readPartnerLines } from './readPartner';

export const PARTNER_SECTION: Section = {
  title: 'Partner RVU',
  ...READS_NOTHING,
  tables: [{ name: PARTNER_TABLE.name, columns: PARTNER_COLUMNS }],
  read: (source, { scale }) => {
    const { entries, problems } = readPartnerLines(source, scale);
    return { value: { partnerLines: entries }, problems };
  },
};
