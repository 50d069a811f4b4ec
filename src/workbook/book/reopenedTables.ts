/** What closing a period changes where people type: scores and answers go, steps are closed or carried over. */
import type { Scale } from '../../model/alliance';
import type { Rvu } from '../../model/rvu';
import { ACTIONS, ACTION_COLUMNS } from '../sections/actions/actionColumns';
import type { ColumnRecord } from '../kernel/column';
import { changesOf, columnChanges, emptied } from '../kernel/columnChanges';
import { CONTRIBUTION_COLUMNS } from '../sections/contributions/contributionColumns';
import type { ColumnEdit, NamedCellEdit } from '../kernel/edit';
import { longTable, shortTable } from '../kernel/shared/formTables';
import { INDICATORS, INDICATOR_COLUMNS, WIN_FIELDS } from '../sections/indicators/indicatorColumns';
import { RESPONDENT_KEYS } from '../sections/forms/readAnswers';
import { readTable } from '../kernel/readTable';
import { SHORT_COLUMNS, longColumns } from '../sections/forms/rvuFormColumns';
import { findName, findTable } from '../kernel/source';
import type { SourceTable, WorkbookSource } from '../kernel/source';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';

/** The workbook before and after, and the table rows of its contributions. */
export interface Closing {
  readonly rvu: Rvu;
  readonly next: Rvu;
  readonly rows: readonly number[];
}

/** What changes in the tables of contributions, steps, indicators and answers. */
export function reopenedTables(source: WorkbookSource, closing: Closing): readonly ColumnEdit[] {
  const { rvu, next, rows } = closing;
  const { scale } = rvu.settings;
  return [
    ...inTable(source, ACTIONS, (table) => {
      const read = readTable(table, ACTION_COLUMNS, ['step', 'direction'], scale);
      const changes = changesOf(indexesOf(read), rvu.actions, next.actions);
      return columnChanges(table, ACTION_COLUMNS, changes);
    }),
    ...inTable(source, INDICATORS, (table) => {
      const read = readTable(table, INDICATOR_COLUMNS, ['name'], scale);
      const changes = changesOf(indexesOf(read), rvu.indicators, next.indicators);
      return columnChanges(table, INDICATOR_COLUMNS, changes);
    }),
    ...RESPONDENT_KEYS.flatMap((respondent) => emptiedForm(source, respondent, scale)),
    ...inTable(source, CONTRIBUTION_TABLE.name, (table) =>
      columnChanges(
        table,
        CONTRIBUTION_COLUMNS,
        changesOf(rows, rvu.contributions, next.contributions)
      )
    ),
  ];
}

/** The scores of the triple win that could be read, and so stand in History, are emptied. */
export function emptiedWins(source: WorkbookSource, { rvu }: Closing): readonly NamedCellEdit[] {
  const { customer, us, partner } = rvu.tripleWin;
  const scores: Record<(typeof WIN_FIELDS)[number]['name'], number | null> = {
    Win_customer: customer,
    Win_us: us,
    Win_partner: partner,
  };
  return WIN_FIELDS.flatMap(({ name }) =>
    scores[name] === null || findName(source, name) === undefined ? [] : [{ name, value: null }]
  );
}

function inTable(
  source: WorkbookSource,
  name: string,
  edits: (table: SourceTable) => readonly ColumnEdit[]
): readonly ColumnEdit[] {
  const table = findTable(source, name);
  return table === undefined ? [] : edits(table);
}

interface ReadRows {
  readonly rows: readonly { readonly index: number; readonly row: object }[];
}

const indexesOf = ({ rows }: ReadRows): readonly number[] => rows.map(({ index }) => index);

function emptiedForm(
  source: WorkbookSource,
  respondent: string,
  scale: Scale
): readonly ColumnEdit[] {
  const columns = longColumns(respondent);
  return [
    ...inTable(source, longTable(respondent), (table) =>
      emptiedRows(table, columns, readTable(table, columns, ['category'], scale), 'category')
    ),
    ...inTable(source, shortTable(respondent), (table) =>
      emptiedRows(
        table,
        SHORT_COLUMNS,
        readTable(table, SHORT_COLUMNS, ['question'], scale),
        'question'
      )
    ),
  ];
}

/** Of lines that stand twice the first went to History, so only that one is emptied. */
function emptiedRows(
  table: SourceTable,
  columns: readonly ColumnRecord<never>[],
  { rows }: ReadRows,
  key: string
): readonly ColumnEdit[] {
  const seen = new Set<unknown>();
  const first = rows.filter(({ row }) => {
    const line = new Map<string, unknown>(Object.entries(row)).get(key);
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
  return columnChanges(
    table,
    columns,
    first.map(({ row, index }) => ({ row: index, before: row, after: emptied(columns, row) }))
  );
}
