/** The Matrix sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { DIRECTIONS } from '../../../model/contribution';
import { chartTable } from '../../kernel/shared/matrixTables';
import { listTable } from './listTable';

export const MATRIX_SECTION: Section = {
  title: 'Matrix',
  ...READS_NOTHING,
  places: DIRECTIONS.flatMap((direction) => [
    listTable(direction).name,
    chartTable(direction).name,
  ]),
};
