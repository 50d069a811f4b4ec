/** Takes drafted words into a form, where nothing is written yet. */
import type { Category } from '../../../model/contribution';
import { isBlank } from '../../kernel/decode';
import { NO_EDIT } from '../../kernel/edit';
import type { ColumnEdit, EditDecision } from '../../kernel/edit';
import { longTable } from '../../kernel/shared/formTables';
import { findColumn, findTable } from '../../kernel/source';
import type { SourceTable, WorkbookSource } from '../../kernel/source';
import { CATEGORY_WORDS, keyOf } from '../../kernel/words';

export interface WordsLine {
  readonly category: Category;
  readonly words: string;
}

/** Writes the words into part 2 of the respondent's long form; cells that hold anything stay as they are. */
export function planWords(
  source: WorkbookSource,
  respondent: string,
  lines: readonly WordsLine[]
): EditDecision<'not-ours'> {
  const table = findTable(source, longTable(respondent).name);
  if (table === undefined) return { kind: 'nothing', reason: 'not-ours' };
  return { kind: 'edit', edit: { ...NO_EDIT, columns: wordsColumn(table, respondent, lines) } };
}

function wordsColumn(
  table: SourceTable,
  respondent: string,
  lines: readonly WordsLine[]
): readonly ColumnEdit[] {
  const { headers } = longTable(respondent);
  const categories = findColumn(table, headers.category);
  const words = findColumn(table, headers.givenWords);
  if (categories === null || words === null) return [];
  const cells = table.rows.map((row, index) => {
    const label = row[categories];
    const category = typeof label === 'string' ? keyOf(CATEGORY_WORDS, label.trim()) : null;
    const line = lines.find((each) => each.category === category);
    const free = isBlank(row[words] ?? null) && typeof table.formulas[index]?.[words] !== 'string';
    return free && line !== undefined && line.words.trim() !== '' ? line.words.trim() : undefined;
  });
  if (cells.every((cell) => cell === undefined)) return [];
  return [{ table: table.name, header: table.headers[words] ?? '', cells }];
}
