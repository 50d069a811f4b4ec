/**
 * New period's RVU: what was stated and decided goes to a dated archive sheet, contributions and
 * estimates come along, scores and decisions begin empty, the period moves on.
 */
import { formatPeriod, nextPeriod } from '../model/period';
import type { Rvu } from '../model/rvu';
import { archiveSheet } from './archiveSheet';
import { analyseRvu } from './analysedRows';
import { chartDataSheet } from './chartDataSheet';
import { CONTRIBUTIONS } from './contributionColumns';
import type { ColumnEdit } from './edit';
import { matrixSheet } from './matrixSheet';
import { readRvu } from './readRvu';
import type { EditDecision } from './refresh';
import type { SourceTable, WorkbookSource } from './source';

/** In this order: the archive is told apart by the stated values, so they are emptied last. */
const EMPTIED = ['Decision', 'Decision reason', 'Stated value'] as const;

/** What beginning the next period changes; nothing where the workbook names no period to follow. */
export function planNextPeriod(source: WorkbookSource): EditDecision {
  const reading = readRvu(source);
  const table = source.tables.find((each) => each.name === CONTRIBUTIONS);
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
      addSheets: anythingToKeep(rvu) ? [archiveSheet(analyseRvu(rvu, rows), rvu.period)] : [],
      addNames: redrawn.flatMap(({ names }) => names),
      redrawSheets: redrawn.map(({ sheet }) => sheet),
      columns: EMPTIED.map((header) => emptyColumn(table, header)),
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

function emptyColumn(table: SourceTable, header: string): ColumnEdit {
  const at = table.headers.indexOf(header);
  const cells = table.rows.map((row) => ((row[at] ?? null) === null ? undefined : null));
  return { table: table.name, header, cells };
}
