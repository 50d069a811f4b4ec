/** The Matrix sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { DIRECTIONS } from '../../../model/contribution';
import { chartTable, listTable } from '../../kernel/shared/matrixTables';

export const MATRIX_SECTION: Section = {
  title: 'Matrix',
  ...READS_NOTHING,
  places: DIRECTIONS.flatMap((direction) => [listTable(direction), chartTable(direction)]),
};
