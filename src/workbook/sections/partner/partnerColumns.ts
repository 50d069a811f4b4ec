/** The column record of the Partner_RVU table: what the partner wrote, line by line, of all periods. */
import type { ColumnRecord } from '../../kernel/column';
import { CATEGORY_CHOICE } from '../../kernel/words';
import { PARTNER_LIST_WORDS } from '../../kernel/shared/partnerWords';
import { PARTNER_TABLE } from '../../kernel/shared/partnerTable';
import { heading } from '../../kernel/tableRef';
import { SCORE_KEY_FORMULA, TELLS_FORMULA, scoreKeyMirror, tellsMirror } from './scoreKeys';
import {
  ACTIVITY_FORMULA,
  CONTRIBUTION_ROW_FORMULA,
  LINE_NAME_FORMULA,
  WHAT_FORMULA,
  activityMirror,
  contributionRowMirror,
  lineNameMirror,
  whatMirror,
} from './whatAbout';
import type { PartnerRow } from './whatAbout';

/** What they told us is told to nobody else. */
const typed = { entry: 'typed', privacy: 'private' } as const;
const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;

/** A hidden helper. */
const FACT = {
  entry: 'computed',
  privacy: 'private',
  what: text(60),
  width: 14,
  hidden: true,
  since: 6,
} as const;

export const PARTNER_COLUMNS = [
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'period'),
    what: { kind: 'period' },
    width: 10,
    required: true,
    about: 'The period that it speaks of.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'respondent'),
    what: text(8),
    width: 10,
    required: true,
    hidden: true,
    about: 'The key of our department to whose copy they answered. The add-in fills it.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'department'),
    what: text(60),
    width: 15,
    about: 'The department of ours that they answered, by its name then; blank for all of us.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'revision'),
    what: { kind: 'number', unit: 'count' },
    width: 9,
    required: true,
    about: 'The number of the copy that they filled.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'list'),
    what: { kind: 'choice', choices: PARTNER_LIST_WORDS },
    width: 18,
    changed: 6,
    required: true,
    about: 'The list of their copy in which it stood, or that it stood beside them.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'line'),
    what: text(40),
    width: 14,
    required: true,
    hidden: true,
    about: 'Which line of that list: an id, a value line, a question, a number or a place.',
  },
  {
    entry: 'computed',
    privacy: 'private',
    ...heading(PARTNER_TABLE, 'what'),
    what: text(200),
    width: 28,
    formula: WHAT_FORMULA,
    changed: 11,
    mirror: whatMirror,
    about: 'What the line is about, in words.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'score'),
    // The scale may have been another one then.
    what: { kind: 'number', unit: 'scale' },
    width: 8,
    about: 'What they gave. Blank is unrated, never 0.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'worth'),
    what: { kind: 'number', unit: 'money' },
    width: 11,
    about: "Their estimate in the alliance's currency, where they gave one.",
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'words'),
    what: text(4000),
    width: 42,
    about: 'What they wrote.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'remark'),
    what: text(2000),
    width: 18,
    about: 'What they added: how something that we left out helped them.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'category'),
    what: CATEGORY_CHOICE,
    width: 18,
    changed: 5,
    about: 'The value line that they chose.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'owner'),
    what: text(100),
    width: 16,
    about: 'Of a step: who sees to it.',
  },
  {
    ...typed,
    ...heading(PARTNER_TABLE, 'due'),
    what: { kind: 'date' },
    width: 12,
    about: 'Of a step: by which day.',
  },
  {
    ...FACT,
    ...heading(PARTNER_TABLE, 'scoreKey'),
    formula: SCORE_KEY_FORMULA,
    mirror: scoreKeyMirror,
    about: 'Id and score where it scores a contribution of ours in this period.',
  },
  {
    ...FACT,
    ...heading(PARTNER_TABLE, 'tells'),
    formula: TELLS_FORMULA,
    mirror: tellsMirror,
    about: 'The same in the highest revision that says so: where Contributions looks it up.',
  },
  {
    ...FACT,
    ...heading(PARTNER_TABLE, 'contributionRow'),
    what: { kind: 'number', unit: 'count' },
    since: 11,
    formula: CONTRIBUTION_ROW_FORMULA,
    mirror: contributionRowMirror,
    about: 'The row of the contribution of that id in Contributions, where there is one.',
  },
  {
    ...FACT,
    ...heading(PARTNER_TABLE, 'activity'),
    what: text(200),
    since: 11,
    formula: ACTIVITY_FORMULA,
    mirror: activityMirror,
    about: 'What the contribution of that id is called, where the line is one.',
  },
  {
    ...FACT,
    ...heading(PARTNER_TABLE, 'lineName'),
    since: 11,
    formula: LINE_NAME_FORMULA,
    mirror: lineNameMirror,
    about: 'What the line is called, where it is none.',
  },
] as const satisfies readonly ColumnRecord<PartnerRow>[];
