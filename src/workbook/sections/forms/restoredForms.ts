/** Reopening a period fills the forms again with what closing had taken to History. */
import type { Answers } from '../../../model/answers';
import type { Scale } from '../../../model/alliance';
import { CATEGORIES } from '../../../model/contribution';
import type { ColumnRecord } from '../../kernel/column';
import { columnChanges, editsIn } from '../../kernel/columnChanges';
import type { ColumnEdit } from '../../kernel/edit';
import { decodeCell } from '../../kernel/decode';
import { longTable, shortTable } from '../../kernel/shared/formTables';
import { SHORT_QUESTIONS } from '../../kernel/shared/rvuWords';
import { findColumn } from '../../kernel/source';
import type { SourceTable, WorkbookSource } from '../../kernel/source';
import { SHORT_COLUMNS, longColumns } from './rvuFormColumns';

/** What each respondent's forms get back; a form that is not there by now gets nothing. */
export function restoredForms(
  source: WorkbookSource,
  answers: readonly Answers[],
  scale: Scale
): readonly ColumnEdit[] {
  return answers.flatMap((each) => [
    ...longForm(source, each, scale),
    ...shortForm(source, each, scale),
  ]);
}

function longForm(
  source: WorkbookSource,
  { respondent, long }: Answers,
  scale: Scale
): readonly ColumnEdit[] {
  const lines = CATEGORIES.map((category) => {
    const [received, given] = [long.received[category], long.given[category]];
    return {
      category,
      receivedScore: received.score,
      receivedWorth: received.worth,
      receivedWords: received.words,
      givenScore: given.score,
      givenWorth: given.worth,
      givenWords: given.words,
    };
  });
  return editsIn(source, longTable(respondent).name, (table) =>
    filled(table, longColumns(respondent), 'category', lines, scale)
  );
}

function shortForm(
  source: WorkbookSource,
  { respondent, short }: Answers,
  scale: Scale
): readonly ColumnEdit[] {
  const written = {
    received: short.received,
    given: short.given,
    planned: { score: null, words: short.planned },
    asked: { score: null, words: short.asked },
  };
  const lines = SHORT_QUESTIONS.map((question) => ({ question, ...written[question] }));
  return editsIn(source, shortTable(respondent).name, (table) =>
    filled(table, SHORT_COLUMNS, 'question', lines, scale)
  );
}

/** What was written on each line, in the first row that bears the line's fixed word. */
function filled<Key extends string>(
  table: SourceTable,
  columns: readonly ColumnRecord<never>[],
  key: Key,
  lines: readonly Readonly<Record<Key, string>>[],
  scale: Scale
): readonly ColumnEdit[] {
  const rows = fixedWords(table, columns, key, scale);
  return columnChanges(
    table,
    columns,
    lines.flatMap((line) => {
      const row = rows.indexOf(line[key]);
      return row < 0 ? [] : [{ row, before: { [key]: line[key] }, after: line }];
    })
  );
}

/** Row by row the key that the fixed word stands for; null where somebody changed it. */
function fixedWords(
  table: SourceTable,
  columns: readonly ColumnRecord<never>[],
  key: string,
  scale: Scale
): readonly unknown[] {
  const record = columns.find((each) => each.key === key);
  const at = record === undefined ? null : findColumn(table, record.header);
  return table.rows.map((cells) => {
    if (record === undefined || at === null) return null;
    const decoded = decodeCell(record.what, cells[at] ?? null, scale);
    return decoded.ok ? decoded.value : null;
  });
}
