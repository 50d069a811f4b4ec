/** The column record of the Contributions table: both directions, one row a contribution. */
import type { RowOf } from '../../kernel/column';
import { COMPUTED_COLUMNS } from './computedContributionColumns';
import { HELPER_COLUMNS } from './helperContributionColumns';
import { DECISION_COLUMNS, TYPED_COLUMNS } from '../../kernel/shared/typedContributionColumns';

export const CONTRIBUTION_COLUMNS = [
  ...TYPED_COLUMNS,
  ...COMPUTED_COLUMNS,
  ...DECISION_COLUMNS,
  ...HELPER_COLUMNS,
] as const;

/** What people type of a contribution, as the record describes it. */
export type ContributionRow = RowOf<typeof CONTRIBUTION_COLUMNS>;
