/** The Start sheet to those who make or change it. */
import { formatPeriod } from '../../../model/period';
import { PERIOD } from '../../kernel/shared/cellNames';
import type { Drawing } from '../../kernel/shared/drawing';
import { startSheet } from './startSheet';

export const START_DRAWING: Drawing = {
  sheets: (analysed, links) => [startSheet(analysed, links)],
  moveOn: (_, { next }) =>
    next.period === null ? {} : { cells: [{ name: PERIOD, value: formatPeriod(next.period) }] },
};
