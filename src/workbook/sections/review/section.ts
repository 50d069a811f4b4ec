/** The Review sheet to its readers. */
import { DIRECTIONS } from '../../../model/contribution';
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { REVIEW_TOP } from './reviewLayout';
import { PERIODS, TREND, bridgeTable, partsTable } from './chartTables';
import {
  ASKED,
  COMING,
  ENDS,
  KEPT,
  STEPS,
  SURPRISES,
  WIDE,
  WIDEST,
  reviewFindingTable,
} from './reviewTables';

export const REVIEW_SECTION: Section = {
  title: 'Review',
  ...READS_NOTHING,
  names: [REVIEW_TOP],
  places: [
    ...[WIDE, WIDEST, STEPS, ASKED, KEPT, COMING, SURPRISES, ENDS, PERIODS, TREND],
    ...DIRECTIONS.map(reviewFindingTable),
    ...(['value', 'cost'] as const).map(bridgeTable),
    ...(['kind', 'category'] as const).map(partsTable),
  ].map(({ name }) => name),
};
