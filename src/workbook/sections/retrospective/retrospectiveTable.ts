/** The table of what worked and what went awry, of all periods. */
import type { Side } from '../../../model/alliance';
import type { RetrospectiveTopic } from '../../../model/retrospective';
import type { TableRef } from '../../kernel/tableRef';
import type { ChoiceSet } from '../../kernel/words';

export const RETROSPECTIVE_TABLE = {
  name: 'Retrospective',
  headers: {
    topic: 'Topic',
    side: 'Who says it',
    words: 'In words',
    period: 'Period',
  },
} as const satisfies TableRef;

export const TOPIC_WORDS: ChoiceSet<RetrospectiveTopic> = [
  ['worked', 'what worked'],
  ['awry', 'what went awry'],
];

/** Who says it. */
export const SPEAKER_WORDS: ChoiceSet<Side> = [
  ['us', 'we say'],
  ['partner', 'they say'],
];
