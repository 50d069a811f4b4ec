/**
 * Headers of ours into which people or programs put other blanks (a line break by Alt+Enter, a no-break space): they
 * are read as they are, and get our wording back before anything is drawn, since formulas name columns by it.
 */
import type { EditDecision, RenameEdit } from '../kernel/edit';
import { findColumn, findTable } from '../kernel/source';
import type { WorkbookSource } from '../kernel/source';
import { renamed } from './earlierNames';
import { PRESENT_TABLES } from './tableRecords';

const isOther = (found: string, header: string): boolean =>
  found.toLowerCase() !== header.toLowerCase();

function spacedHeaders(source: WorkbookSource): readonly RenameEdit[] {
  return PRESENT_TABLES.flatMap(({ name, columns }) => {
    const table = findTable(source, name);
    if (table === undefined) return [];
    return columns.flatMap(({ header }): readonly RenameEdit[] => {
      const from = table.headers[findColumn(table, header) ?? -1];
      return from !== undefined && isOther(from, header)
        ? [{ kind: 'column', table: table.name, from, to: header }]
        : [];
    });
  });
}

/** The plan for the workbook with our headers in our wording; they are renamed where anything is done at all. */
export function withPlainHeaders<Reason extends string>(
  found: WorkbookSource,
  plan: (source: WorkbookSource) => EditDecision<Reason>
): EditDecision<Reason> {
  const renames = spacedHeaders(found);
  if (renames.length === 0) return plan(found);
  const decision = plan(renamed(found, renames));
  if (decision.kind === 'nothing') return decision;
  return {
    kind: 'edit',
    edit: { ...decision.edit, renames: [...renames, ...decision.edit.renames] },
  };
}
