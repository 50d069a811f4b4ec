/** Reads what the partner wrote back into the model. */
import type { Scale } from '../../../model/alliance';
import type { PartnerLine } from '../../../model/exchange';
import { readTable } from '../../kernel/readTable';
import { PARTNER_TABLE } from '../../kernel/shared/partnerTable';
import type { WorkbookSource } from '../../kernel/source';
import { readEntries } from '../../kernel/tableEntries';
import type { TableEntries } from '../../kernel/tableEntries';
import { PARTNER_COLUMNS } from './partnerColumns';

/** The partner's lines with the row of each; nothing where the table is missing, as in an older workbook. */
export function readPartnerLines(source: WorkbookSource, scale: Scale): TableEntries<PartnerLine> {
  return readEntries(
    source,
    PARTNER_TABLE.name,
    (table) => readTable(table, PARTNER_COLUMNS, ['period', 'respondent', 'list', 'line'], scale),
    ({ row }) => ({ ...row, revision: row.revision ?? 0 })
  );
}
