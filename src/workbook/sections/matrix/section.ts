/** The Matrix sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { DIRECTIONS } from '../../../model/contribution';
import { BALANCES } from '../../kernel/shared/balanceWords';
import { chartTable } from '../../kernel/shared/matrixTables';
import { balanceTable, findingTable } from './findingTables';
import { listTable } from './listTable';
import { labelTable } from './pointLabels';

export const MATRIX_SECTION: Section = {
  title: 'Matrix',
  ...READS_NOTHING,
  places: [
    ...DIRECTIONS.flatMap((direction) =>
      [listTable, chartTable, labelTable, findingTable].map((table) => table(direction).name)
    ),
    ...BALANCES.map((of) => balanceTable(of).name),
  ],
};
