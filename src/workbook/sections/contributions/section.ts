/** The Contributions sheet to its readers. */
import { fillRates } from '../../../model/rates';
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { CONTRIBUTION_COLUMNS } from './contributionColumns';
import { readContributions } from './readContributions';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';

export const CONTRIBUTIONS_SECTION: Section = {
  title: 'Contributions',
  ...READS_NOTHING,
  tables: [{ name: CONTRIBUTION_TABLE.name, columns: CONTRIBUTION_COLUMNS }],
  read: (source, { scale, departments }) => {
    const { contributions, problems, ...where } = readContributions(source, scale);
    return { value: { contributions: fillRates(contributions, departments) }, problems, where };
  },
};
