/**
 * The column record of the Contributions table: both directions, one row a contribution. A new
 * workbook has its columns in this order, which is that of the work: name it, say what it costs and
 * what it is worth, see where it stands, decide; then what describes and explains it. Workbooks that
 * are there keep the order they have: columns are found by their headers.
 */
import type { RowOf } from '../../kernel/column';
import { EVIDENCE_COLUMNS } from '../../kernel/shared/evidenceColumns';
import { EXPLAINING_COLUMNS, RESULT_COLUMNS } from './computedContributionColumns';
import { HELPER_COLUMNS } from './helperContributionColumns';
import { LIST_COLUMNS } from './listColumns';
import { REVIEW_COLUMNS } from './reviewColumns';
import {
  DECISION_COLUMNS,
  DETAIL_COLUMNS,
  KEPT_COLUMNS,
  WORK_COLUMNS,
} from '../../kernel/shared/typedContributionColumns';

export const CONTRIBUTION_COLUMNS = [
  ...WORK_COLUMNS,
  ...RESULT_COLUMNS,
  ...DECISION_COLUMNS,
  ...DETAIL_COLUMNS,
  ...EVIDENCE_COLUMNS,
  ...EXPLAINING_COLUMNS,
  ...HELPER_COLUMNS,
  ...LIST_COLUMNS,
  ...REVIEW_COLUMNS,
  ...KEPT_COLUMNS,
] as const;

/** What people type of a contribution, as the record describes it. */
export type ContributionRow = RowOf<typeof CONTRIBUTION_COLUMNS>;
