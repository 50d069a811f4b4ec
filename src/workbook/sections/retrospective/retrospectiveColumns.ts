/** The column record of the Retrospective table. Candid words: none of it is in a partner's copy. */
import type { RetrospectiveLine } from '../../../model/retrospective';
import type { ColumnRecord } from '../../kernel/column';
import { heading } from '../../kernel/tableRef';
import { RETROSPECTIVE_TABLE, SPEAKER_WORDS, TOPIC_WORDS } from './retrospectiveTable';

const typed = { entry: 'typed', privacy: 'private' } as const;

export const RETROSPECTIVE_COLUMNS = [
  {
    ...typed,
    ...heading(RETROSPECTIVE_TABLE, 'topic'),
    what: { kind: 'choice', choices: TOPIC_WORDS },
    width: 18,
    required: true,
    about: 'What worked, or what went awry.',
  },
  {
    ...typed,
    ...heading(RETROSPECTIVE_TABLE, 'side'),
    what: { kind: 'choice', choices: SPEAKER_WORDS },
    width: 14,
    required: true,
    about: 'Whether we say it or they do.',
  },
  {
    ...typed,
    ...heading(RETROSPECTIVE_TABLE, 'words'),
    what: { kind: 'text', maxLength: 300 },
    width: 80,
    required: true,
    about: 'One thing in a sentence. Three a side are plenty.',
  },
  {
    ...typed,
    ...heading(RETROSPECTIVE_TABLE, 'period'),
    what: { kind: 'period' },
    width: 12,
    about:
      'The period that it looks back at. Blank is the present one; filled when a period is closed.',
  },
] as const satisfies readonly ColumnRecord<RetrospectiveLine>[];
