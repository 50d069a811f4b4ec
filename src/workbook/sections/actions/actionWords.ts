/** The words that sheets and pane show for actions. */
import type { ActionStatus } from '../../../model/action';

/** Sign and word, so that colour is never alone. */
export const STATUS_WORDS: Record<ActionStatus, string> = {
  open: '○ open',
  done: '✓ done',
  late: '⚠ late',
  dropped: '– dropped',
};
