/** The words that sheets and pane show for actions. */
import type { ActionStatus } from '../../../model/action';

/** Sign and word, so that colour is never alone. */
export const STATUS_WORDS: Record<ActionStatus, string> = {
  open: '○ open',
  done: '✓ done',
  late: '⚠ late',
  dropped: '– dropped',
};

/** In the order of the numbers in the hidden column Standing, from 1; blank is no step yet. */
export const STANDINGS = [
  'dropped',
  'done',
  'late',
  'open',
] as const satisfies readonly ActionStatus[];
