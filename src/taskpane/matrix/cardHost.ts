/** What cards may do to the workbook. */
import type { DecisionLine, NewStep } from '../../workbook/book/planDecisions';

export interface CardHost {
  readonly busy: boolean;
  readonly onShow: (id: string) => void;
  /** Writes all of them at once, with the step where there is one. Resolves to whether Excel took it. */
  readonly onDecide: (lines: readonly DecisionLine[], step: NewStep | null) => Promise<boolean>;
  /** Leads to where the partner's copy is made, in which they score what we give. */
  readonly onAsk: () => void;
  readonly partner: string;
}
