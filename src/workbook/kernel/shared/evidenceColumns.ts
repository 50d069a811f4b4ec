/** What a contribution's value can be seen in, and who looked. */
import type { ColumnRecord } from '../column';
import { heading } from '../tableRef';
import { EVIDENCE_WORDS } from '../words';
import { CONTRIBUTION_TABLE } from './contributionsTable';

const typed = { privacy: 'private', entry: 'typed', since: 8 } as const;

export const EVIDENCE_COLUMNS = [
  {
    ...typed,
    ...heading(CONTRIBUTION_TABLE, 'evidence'),
    what: { kind: 'text', maxLength: 500 },
    width: 36,
    about: 'What its value can be seen in: a figure, a document, a customer.',
  },
  {
    ...typed,
    ...heading(CONTRIBUTION_TABLE, 'evidenceStatus'),
    what: { kind: 'choice', choices: EVIDENCE_WORDS },
    width: 11,
    about: 'Claimed by the giver, confirmed by somebody else, or disputed.',
  },
  {
    ...typed,
    ...heading(CONTRIBUTION_TABLE, 'checkedBy'),
    what: { kind: 'text', maxLength: 100 },
    width: 15,
    about: 'Who confirmed or disputed it.',
  },
] as const satisfies readonly ColumnRecord<never>[];
