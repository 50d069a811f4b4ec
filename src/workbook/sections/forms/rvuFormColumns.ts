/**
 * The column records of an RVU form's two tables. Formulas name the respondent's own table, so a
 * record is made for each; what people type and how it is read is the same for all.
 */
import type { ColumnRecord } from '../../kernel/column';
import { beforeFormula, countFormula, namesFormula } from './lineFormulas';
import { HIDDEN_COUNT } from '../../kernel/shared/hiddenCount';
import { heading } from '../../kernel/tableRef';
import { nameHelperColumns } from './nameHelperColumns';
import type { LongRow } from './nameHelperColumns';
import { nameList } from './namedLines';
import { longTable, shortTable } from '../../kernel/shared/formTables';
import { SHORT_WORDS } from '../../kernel/shared/rvuWords';
import { CATEGORY_CHOICE } from '../../kernel/words';

/** As much as the tallest row of a sheet shows. */
const words = { kind: 'text', maxLength: 1000 } as const;
/** What the columns have in common; each record adds what is its own. */
const typed = { entry: 'typed', privacy: 'shared' } as const;
const names = { entry: 'computed', privacy: 'shared', what: words, width: 27 } as const;
const score = { ...typed, what: { kind: 'score' }, width: 8 } as const;
const freeText = { ...typed, what: words, width: 42 } as const;
const worth = {
  ...typed,
  what: { kind: 'number', unit: 'money' },
  width: 12,
  about: "If you like: a rough estimate in the alliance's currency.",
} as const;
const helper = { ...HIDDEN_COUNT, width: 8 } as const;

/** The headers are the same whoever the respondent is. */
const [LONG, SHORT] = [longTable(''), shortTable('')];

/** Our wording: by it a line is read back, whatever order people put them in. */
const CATEGORY = {
  entry: 'fixed',
  privacy: 'shared',
  ...heading(LONG, 'category'),
  what: CATEGORY_CHOICE,
  width: 21,
  about: 'The eight ways in which partners help each other.',
} as const;

/** Part 1: what we say of what the partner did. */
const RECEIVED = [
  {
    ...score,
    ...heading(LONG, 'receivedScore'),
    about: "How much it helped us. Leave it blank where you can't say.",
  },
  {
    ...freeText,
    ...heading(LONG, 'receivedWords'),
    about: 'In our own words: what became better, and how we know.',
  },
  { ...worth, ...heading(LONG, 'receivedWorth') },
] as const;

/** Part 2: what we believe of what we did. */
const GIVEN = [
  {
    ...score,
    ...heading(LONG, 'givenScore'),
    about: "How much we believe it helped you. Leave it blank where you can't say.",
  },
  {
    ...freeText,
    ...heading(LONG, 'givenWords'),
    about: 'In our own words: what we believe became better for you.',
  },
  { ...worth, ...heading(LONG, 'givenWorth') },
] as const;

/** Computed beside each part, so that nobody need look up what there was. */
const namesColumns = (respondent: string) =>
  [
    {
      ...names,
      ...heading(LONG, 'receivedNames'),
      changed: 11,
      formula: namesFormula(respondent, 'received'),
      mirror: ({ received }: LongRow) => nameList(received),
      about: "The partner's contributions of this category, by name.",
    },
    {
      ...names,
      ...heading(LONG, 'givenNames'),
      changed: 11,
      formula: namesFormula(respondent, 'given'),
      mirror: ({ given }: LongRow) => nameList(given),
      about: 'Our contributions of this category, by name.',
    },
  ] as const;

/** Hidden counts: the lists of names find their rows by them, without array formulas. */
const helperColumns = (respondent: string) =>
  [
    {
      ...helper,
      ...heading(LONG, 'receivedBefore'),
      changed: 11,
      formula: beforeFormula(respondent, 'received'),
      mirror: ({ received }: LongRow) => received.before,
      about: 'How many contributions are sorted before those of this line that you gave.',
    },
    {
      ...helper,
      ...heading(LONG, 'receivedCount'),
      changed: 11,
      formula: countFormula(respondent, 'received'),
      mirror: ({ received }: LongRow) => received.names.length,
      about: 'How many contributions of this line you gave.',
    },
    {
      ...helper,
      ...heading(LONG, 'givenBefore'),
      changed: 11,
      formula: beforeFormula(respondent, 'given'),
      mirror: ({ given }: LongRow) => given.before,
      about: 'How many contributions are sorted before those of this line that we gave.',
    },
    {
      ...helper,
      ...heading(LONG, 'givenCount'),
      changed: 11,
      formula: countFormula(respondent, 'given'),
      mirror: ({ given }: LongRow) => given.names.length,
      about: 'How many contributions of this line we gave.',
    },
  ] as const;

/** The long form's table of that respondent: one row a value line, parts 1 and 2 side by side. */
export function longColumns(respondent: string) {
  const [receivedNames, givenNames] = namesColumns(respondent);
  return [
    CATEGORY,
    receivedNames,
    ...RECEIVED,
    givenNames,
    ...GIVEN,
    ...helperColumns(respondent),
    ...nameHelperColumns(respondent),
  ] as const satisfies readonly ColumnRecord<LongRow>[];
}

/** The short form's table: four questions. Steps are not scored. */
export const SHORT_COLUMNS = [
  {
    entry: 'fixed',
    privacy: 'shared',
    ...heading(SHORT, 'question'),
    what: { kind: 'choice', choices: SHORT_WORDS },
    width: 27,
    about: 'The four parts of the update.',
  },
  {
    ...score,
    ...heading(SHORT, 'score'),
    about: "How much it helped in all. Leave it blank where you can't say.",
  },
  {
    ...freeText,
    ...heading(SHORT, 'words'),
    about: 'As short or as long as it takes.',
  },
] as const satisfies readonly ColumnRecord<never>[];
