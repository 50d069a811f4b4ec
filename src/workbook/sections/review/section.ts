/** The Review sheet to its readers. */
import { DIRECTIONS } from '../../../model/contribution';
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { REVIEW_TOP } from './reviewLayout';
import {
  ASKED,
  COMING,
  ENDS,
  KEPT,
  PERIODS,
  REVIEWED,
  STEPS,
  SURPRISES,
  reviewFindingTable,
} from './reviewTables';

export const REVIEW_SECTION: Section = {
  title: 'Review',
  ...READS_NOTHING,
  names: [REVIEW_TOP],
  places: [
    ...[REVIEWED, STEPS, ASKED, KEPT, COMING, SURPRISES, ENDS, PERIODS],
    ...DIRECTIONS.map(reviewFindingTable),
  ].map(({ name }) => name),
};
