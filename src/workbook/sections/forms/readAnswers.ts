/** Reads the RVU forms back into the model, whoever filled them. */
import type { Scale } from '../../../model/alliance';
import { BLANK_LINE, BLANK_PART, isAnswered, longAnswers } from '../../../model/answers';
import type { Answers, FormLine, LongAnswers, ShortAnswers } from '../../../model/answers';
import type { Category } from '../../../model/contribution';
import { DEPARTMENT_KEYS, WHOLE } from '../../../model/respondents';
import type { RowOf } from '../../kernel/column';
import { longTable, shortTable } from '../../kernel/shared/formTables';
import type { FieldReading } from '../../kernel/readFields';
import { readTable } from '../../kernel/readTable';
import { SHORT_COLUMNS, longColumns } from './rvuFormColumns';
import type { ShortQuestion } from '../../kernel/shared/rvuWords';
import { findTable } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';

/** All who may have a form. */
export const RESPONDENT_KEYS: readonly string[] = [...DEPARTMENT_KEYS, WHOLE];

/** What was written into the forms that are there; who wrote nothing is left out. */
export function readAnswers(
  source: WorkbookSource,
  scale: Scale,
  respondents: readonly string[] = RESPONDENT_KEYS
): FieldReading<readonly Answers[]> {
  const read = respondents.map((respondent) => {
    const long = readLong(source, scale, respondent);
    const short = readShort(source, scale, respondent);
    return {
      answers: { respondent, long: long.value, short: short.value },
      problems: [...long.problems, ...short.problems],
    };
  });
  return {
    value: read.map(({ answers }) => answers).filter(isAnswered),
    problems: read.flatMap(({ problems }) => problems),
  };
}

type LongCells = RowOf<ReturnType<typeof longColumns>> & { readonly category: Category };

function readLong(
  source: WorkbookSource,
  scale: Scale,
  respondent: string
): FieldReading<LongAnswers> {
  const table = findTable(source, longTable(respondent).name);
  if (table === undefined) return { value: longAnswers(() => BLANK_LINE), problems: [] };
  const { rows, problems } = readTable(table, longColumns(respondent), ['category'], scale);
  const byCategory = firstOf(rows, ({ category }) => category);
  const value = longAnswers((part, category) => {
    const row = byCategory.get(category);
    return row === undefined ? BLANK_LINE : LINES[part](row);
  });
  return { value, problems };
}

const LINES: Record<keyof LongAnswers, (row: LongCells) => FormLine> = {
  received: (row) => ({
    score: row.receivedScore,
    worth: row.receivedWorth,
    words: row.receivedWords,
  }),
  given: (row) => ({ score: row.givenScore, worth: row.givenWorth, words: row.givenWords }),
};

function readShort(
  source: WorkbookSource,
  scale: Scale,
  respondent: string
): FieldReading<ShortAnswers> {
  const blank = { received: BLANK_PART, given: BLANK_PART, planned: null, asked: null };
  const table = findTable(source, shortTable(respondent).name);
  if (table === undefined) return { value: blank, problems: [] };
  const { rows, problems } = readTable(table, SHORT_COLUMNS, ['question'], scale);
  const byQuestion = firstOf(rows, ({ question }) => question);
  const part = (question: ShortQuestion) => {
    const { score, words } = byQuestion.get(question) ?? BLANK_PART;
    return { score, words };
  };
  const value = {
    received: part('received'),
    given: part('given'),
    planned: part('planned').words,
    asked: part('asked').words,
  };
  return { value, problems };
}

/** A form's rows are fixed; should one have been copied, the first counts. */
function firstOf<Row, Key>(
  rows: readonly { readonly row: Row }[],
  keyOf: (row: Row) => Key
): ReadonlyMap<Key, Row> {
  return new Map([...rows].reverse().map(({ row }) => [keyOf(row), row]));
}
