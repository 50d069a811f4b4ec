/**
 * The column records of an RVU form's two tables. Formulas name the respondent's own table, so a
 * record is made for each; what people type and how it is read is the same for all.
 */
import type { Direction } from '../model/contribution';
import type { ColumnRecord } from './column';
import { beforeFormula, countFormula, namesFormula } from './lineFormulas';
import type { NamedLine } from './namedLines';
import { nameList } from './namedLines';
import { LINE_WORDS, SHORT_WORDS } from './rvuWords';

/** What the computed columns of the long form mirror. */
export type LongRow = Readonly<Record<Direction, NamedLine>>;

const shared = { privacy: 'shared' } as const;
const words = { kind: 'text', maxLength: 2000 } as const;
const helper = {
  entry: 'computed',
  privacy: 'private',
  hidden: true,
  what: { kind: 'number', unit: 'count' },
  width: 8,
} as const;

export const CATEGORY_HEADER = 'Where it helped';

/** The long form's table of that respondent: one row a value line, parts 1 and 2 side by side. */
export function longColumns(respondent: string) {
  return [
    {
      ...shared,
      entry: 'fixed',
      key: 'category',
      header: CATEGORY_HEADER,
      what: { kind: 'choice', choices: LINE_WORDS },
      width: 21,
      about: 'The eight ways in which partners help each other.',
    },
    {
      ...shared,
      entry: 'computed',
      key: 'receivedNames',
      header: 'What you did',
      what: words,
      width: 27,
      formula: namesFormula(respondent, 'received'),
      mirror: ({ received }: LongRow) => nameList(received),
      about: "The partner's contributions of this category, by name.",
    },
    {
      ...shared,
      entry: 'typed',
      key: 'receivedScore',
      header: 'Score for us',
      what: { kind: 'score' },
      width: 8,
      about: "How much it helped us. Leave it blank where you can't say.",
    },
    {
      ...shared,
      entry: 'typed',
      key: 'receivedWords',
      header: 'How it helped us',
      what: words,
      width: 42,
      about: 'In our own words: what became better, and how we know.',
    },
    {
      ...shared,
      entry: 'typed',
      key: 'receivedWorth',
      header: 'Worth to us',
      what: { kind: 'number', unit: 'money' },
      width: 11,
      about: "If you like: a rough estimate in the alliance's currency.",
    },
    {
      ...shared,
      entry: 'computed',
      key: 'givenNames',
      header: 'What we did',
      what: words,
      width: 27,
      formula: namesFormula(respondent, 'given'),
      mirror: ({ given }: LongRow) => nameList(given),
      about: 'Our contributions of this category, by name.',
    },
    {
      ...shared,
      entry: 'typed',
      key: 'givenScore',
      header: 'Score for you',
      what: { kind: 'score' },
      width: 8,
      about: "How much we believe it helped you. Leave it blank where you can't say.",
    },
    {
      ...shared,
      entry: 'typed',
      key: 'givenWords',
      header: 'How it helped you',
      what: words,
      width: 42,
      about: 'In our own words: what we believe became better for you.',
    },
    {
      ...shared,
      entry: 'typed',
      key: 'givenWorth',
      header: 'Worth to you',
      what: { kind: 'number', unit: 'money' },
      width: 11,
      about: "If you like: a rough estimate in the alliance's currency.",
    },
    {
      ...helper,
      key: 'receivedBefore',
      header: 'You before',
      formula: beforeFormula(respondent, 'received'),
      mirror: ({ received }: LongRow) => received.before,
      about: 'How many contributions are sorted before those of this line that you gave.',
    },
    {
      ...helper,
      key: 'receivedCount',
      header: 'You count',
      formula: countFormula(respondent, 'received'),
      mirror: ({ received }: LongRow) => received.names.length,
      about: 'How many contributions of this line you gave.',
    },
    {
      ...helper,
      key: 'givenBefore',
      header: 'We before',
      formula: beforeFormula(respondent, 'given'),
      mirror: ({ given }: LongRow) => given.before,
      about: 'How many contributions are sorted before those of this line that we gave.',
    },
    {
      ...helper,
      key: 'givenCount',
      header: 'We count',
      formula: countFormula(respondent, 'given'),
      mirror: ({ given }: LongRow) => given.names.length,
      about: 'How many contributions of this line we gave.',
    },
  ] as const satisfies readonly ColumnRecord<LongRow>[];
}

/** The short form's table: four questions. Steps are not scored. */
export const SHORT_COLUMNS = [
  {
    ...shared,
    entry: 'fixed',
    key: 'question',
    header: 'Question',
    what: { kind: 'choice', choices: SHORT_WORDS },
    width: 27,
    about: 'The four parts of the update.',
  },
  {
    ...shared,
    entry: 'typed',
    key: 'score',
    header: 'Score',
    what: { kind: 'score' },
    width: 8,
    about: "How much it helped in all. Leave it blank where you can't say.",
  },
  {
    ...shared,
    entry: 'typed',
    key: 'words',
    header: 'In our words',
    what: { kind: 'text', maxLength: 4000 },
    width: 42,
    about: 'As short or as long as it takes.',
  },
] as const satisfies readonly ColumnRecord<never>[];
