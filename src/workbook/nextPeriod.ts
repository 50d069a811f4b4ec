/**
 * New period's RVU: what was stated and decided goes to a dated archive sheet, contributions and
 * estimates come along, scores and decisions begin empty, the period moves on.
 */
import { formatPeriod, nextPeriod } from '../model/period';
import type { Rvu } from '../model/rvu';
import { archiveSheet } from './archiveSheet';
import { analyseRvu } from './analysedRows';
import { chartDataSheet } from './chartDataSheet';
import { CONTRIBUTIONS, CONTRIBUTION_COLUMNS } from './contributionColumns';
import { NO_EDIT } from './edit';
import type { ColumnEdit, EditDecision } from './edit';
import { matrixSheet } from './matrixSheet';
import { readRvu } from './readRvu';
import type { RvuReading } from './readRvu';
import { findColumn, findTable } from './source';
import type { SourceTable, WorkbookSource } from './source';

/** In this order: the archive is told apart by what is emptied last, so a retry finds it again. */
const EMPTIED = ['decisionReason', 'decision', 'stated'] as const;

/** What beginning the next period changes; nothing where the workbook names no period to follow. */
export function planNextPeriod(source: WorkbookSource): EditDecision {
  const reading = readRvu(source);
  const table = findTable(source, CONTRIBUTIONS);
  if (reading.kind === 'not-ours' || table === undefined)
    return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  if (rvu.period === null) return { kind: 'nothing', reason: 'no-period' };
  const next = { ...emptied(rvu), period: nextPeriod(rvu.period) };
  const analysed = analyseRvu(next, rows);
  const redrawn = [chartDataSheet(analysed), matrixSheet(analysed)];
  return {
    kind: 'edit',
    edit: {
      ...NO_EDIT,
      addSheets: anythingToKeep(rvu) ? [archiveSheet(analyseRvu(rvu, rows), rvu.period)] : [],
      addNames: redrawn.flatMap(({ names }) => names),
      redrawSheets: redrawn.map(({ sheet }) => sheet),
      columns: EMPTIED.flatMap((key) => emptyColumn(table, key, reading)),
      cells: [{ name: 'Period', value: formatPeriod(next.period) }],
    },
  };
}

function anythingToKeep(rvu: Rvu): boolean {
  return rvu.contributions.some(
    ({ stated, decision, decisionReason }) =>
      stated !== null || decision !== null || decisionReason !== null
  );
}

function emptied(rvu: Rvu): Rvu {
  const contributions = rvu.contributions.map((contribution) => ({
    ...contribution,
    stated: null,
    decision: null,
    decisionReason: null,
  }));
  return { ...rvu, contributions };
}

/** Only what was read, and so stands in the archive, is emptied: the rest is reported, not lost. */
function emptyColumn(
  table: SourceTable,
  key: (typeof EMPTIED)[number],
  { rvu, rows }: Pick<RvuReading & { readonly kind: 'rvu' }, 'rvu' | 'rows'>
): readonly ColumnEdit[] {
  const column = CONTRIBUTION_COLUMNS.find((each) => each.key === key);
  const at = column === undefined ? null : findColumn(table, column.header);
  const header = at === null ? undefined : table.headers[at];
  if (header === undefined) return [];
  const archived = new Set(
    rows.filter((_, index) => (rvu.contributions[index]?.[key] ?? null) !== null)
  );
  const cells = table.rows.map((_, row) => (archived.has(row) ? null : undefined));
  return [{ table: table.name, header, cells }];
}
