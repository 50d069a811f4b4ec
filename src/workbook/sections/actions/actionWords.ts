/** The words that sheets and pane show for actions. */
import type { ActionDirection, ActionStatus } from '../../../model/action';
import type { ChoiceSet } from '../../kernel/words';

/** Whose form a step stands in: ours, parts 3 and 4, then theirs. */
export const ACTION_DIRECTION_WORDS: ChoiceSet<ActionDirection> = [
  ['we-plan', 'we plan'],
  ['we-ask', 'we ask'],
  ['they-plan', 'they plan'],
  ['they-ask', 'they ask'],
];

/** Sign and word, so that colour is never alone. */
export const STATUS_WORDS: Record<ActionStatus, string> = {
  open: '○ open',
  done: '✓ done',
  late: '⚠ late',
  dropped: '– dropped',
};
