/** What the next step is worked out from, to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { NEXT_STEP } from '../../kernel/shared/cellNames';

export const NEXT_STEP_SECTION: Section = {
  title: 'Step data',
  ...READS_NOTHING,
  names: [NEXT_STEP],
};
