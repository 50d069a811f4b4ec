/** The column records of the Charter sheet: nine questions and the code of conduct. */
import type { CharterAnswer, SignOff } from '../../../model/charter';
import { CHARTER_STATE_FORMULA, SIGN_STATE_FORMULA } from './charterFormulas';
import {
  DATE,
  FIRST,
  LAST,
  STATE,
  WORDS,
  charterComputed,
  date,
  secret,
  shared,
  charterText,
} from './charterLooks';
import { charterStateMirror, signStateMirror } from './charterMirrors';
import { CHARTER_TABLE, CONDUCT_TABLE } from './charterTables';
import { AGREEMENT_WORDS, CONDUCT_WORDS, QUESTION_WORDS } from '../../kernel/shared/charterWords';
import type { ColumnRecord } from '../../kernel/column';
import { heading } from '../../kernel/tableRef';

export const CHARTER_COLUMNS = [
  {
    entry: 'fixed',
    privacy: 'shared',
    ...heading(CHARTER_TABLE, 'question'),
    what: { kind: 'choice', choices: QUESTION_WORDS },
    width: FIRST,
    about: 'What both sides agree on once and look at each period.',
  },
  {
    ...shared,
    ...heading(CHARTER_TABLE, 'ours'),
    what: charterText(1000),
    width: WORDS,
    about: 'In a sentence or two, as you would tell it to them.',
  },
  {
    ...shared,
    ...heading(CHARTER_TABLE, 'theirs'),
    what: charterText(1000),
    width: WORDS,
    about: "The partner's answer, in their words.",
  },
  {
    ...secret,
    ...heading(CHARTER_TABLE, 'agreement'),
    what: { kind: 'choice', choices: AGREEMENT_WORDS },
    width: DATE,
    about: 'How near the two answers are, as you see it.',
  },
  {
    ...charterComputed,
    ...heading(CHARTER_TABLE, 'state'),
    width: STATE,
    changed: 11,
    formula: CHARTER_STATE_FORMULA,
    mirror: charterStateMirror,
    about: 'What the question waits for.',
  },
] as const satisfies readonly ColumnRecord<CharterAnswer>[];

export const CONDUCT_COLUMNS = [
  {
    entry: 'fixed',
    privacy: 'shared',
    ...heading(CONDUCT_TABLE, 'point'),
    what: { kind: 'choice', choices: CONDUCT_WORDS },
    width: FIRST,
    about: 'A point of the code of conduct.',
  },
  {
    ...shared,
    ...heading(CONDUCT_TABLE, 'us'),
    what: charterText(100),
    width: WORDS,
    about: 'Who signs it for us, by name.',
  },
  {
    ...shared,
    ...heading(CONDUCT_TABLE, 'partner'),
    what: charterText(100),
    width: WORDS,
    about: 'Who signs it for the partner, by name.',
  },
  { ...shared, ...date, ...heading(CONDUCT_TABLE, 'usOn'), about: 'The day on which we signed.' },
  {
    ...shared,
    ...date,
    ...heading(CONDUCT_TABLE, 'partnerOn'),
    width: STATE,
    about: 'The day on which the partner signed.',
  },
  {
    ...charterComputed,
    ...heading(CONDUCT_TABLE, 'signed'),
    width: LAST,
    changed: 11,
    formula: SIGN_STATE_FORMULA,
    mirror: signStateMirror,
    about: 'Who has signed: a side has where a name of it stands.',
  },
] as const satisfies readonly ColumnRecord<SignOff>[];
