/** Finds deleted columns that our formulas refer to: Excel refuses such formulas. */
import type { SheetPlan } from './blueprint';
import { findColumn, findTable } from './source';
import type { WorkbookSource } from './source';

export interface MissingColumn {
  readonly table: string;
  readonly header: string;
}

/** `Table[Column]`; of a table's own parts, as in `Table[#All]`, none can be gone. */
const NAMED = /(\w+)\[([^#[\]][^[\]]*)\]/g;

/** Those that formulas of these sheets name, of tables that are there. */
export function missingColumnsOf(
  source: WorkbookSource,
  sheets: readonly SheetPlan[]
): readonly MissingColumn[] {
  const named = new Map<string, MissingColumn>();
  for (const formula of formulasIn(sheets))
    for (const [text, table = '', header = ''] of formula.matchAll(NAMED))
      named.set(text, { table, header });
  return [...named.values()].filter(({ table, header }) => {
    const there = findTable(source, table);
    return there !== undefined && findColumn(there, header) === null;
  });
}

/** Searches the whole plan; typed texts are never formulas, whatever they look like. */
function formulasIn(sheets: readonly SheetPlan[]): ReadonlySet<string> {
  const formulas = new Set<string>();
  JSON.stringify(sheets, (key, value: unknown) => {
    if (key === 'formula' && typeof value === 'string') formulas.add(value);
    return value;
  });
  return formulas;
}
