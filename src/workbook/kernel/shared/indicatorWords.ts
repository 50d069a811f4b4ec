/** The words that sheets and pane show for indicators. */
import { INDICATOR_KINDS } from '../../../model/indicator';
import type { IndicatorKind } from '../../../model/indicator';
import type { ChoiceSet } from '../words';

export const INDICATOR_KIND_WORDS: ChoiceSet<IndicatorKind> = INDICATOR_KINDS.map((kind) => [
  kind,
  kind,
]);

/** Before the period from which an effect can be expected. */
export const EARLY_WORDS = 'too early: from ';
export const EXPECTED = 'expected by now';
