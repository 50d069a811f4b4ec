/** A closed period as it was: the visible columns of Contributions, as values. */
import { formatPeriod } from '../model/period';
import type { Period } from '../model/period';
import type { AnalysedRvu } from './analysedRows';
import type { CellValue, SheetPlan } from './blueprint';
import type { ColumnRecord } from './column';
import type { MirroredRow } from './computedContributionColumns';
import { CONTRIBUTION_COLUMNS } from './contributionColumns';
import { typedCell } from './contributionsSheet';
import { tableFormats } from './fromRecord';
import { COLORS } from './palette';
import { EMPTY_SHEET, SUBTITLE, TITLE, area, fixed, run } from './sheetParts';

const HEADER_ROW = 3;

const SHOWN: readonly ColumnRecord<MirroredRow>[] = CONTRIBUTION_COLUMNS.filter(
  (column) => !('hidden' in column)
);

/**
 * The archive of a period. Its key is told apart by what is emptied last, so that closing the same
 * period anew after more was typed keeps both, and a retry keeps one.
 */
export function archiveSheet(analysed: AnalysedRvu, period: Period): SheetPlan {
  const name = formatPeriod(period);
  const rows = analysed.rows.map((row) => SHOWN.map((column) => valueOf(column, row)));
  const place = { row: HEADER_ROW, column: 0, rows: rows.length };
  return {
    ...EMPTY_SHEET,
    key: `archive_${name.replace('-', '_')}_${fingerprint(analysed)}`,
    title: `Archive ${name}`,
    tabColor: COLORS.computed,
    columnWidths: SHOWN.map(({ width }, column) => ({ column, width })),
    rowHeights: [{ row: 0, height: 28 }],
    blocks: [
      fixed(0, 0, [[`Contributions in ${name}`]]),
      fixed(1, 0, [
        ['As they were when the period was closed. Nothing here computes any more; it stays home.'],
      ]),
      fixed(HEADER_ROW, 0, [SHOWN.map(({ header }) => header), ...rows]),
    ],
    formats: [run(area(0, 0), TITLE), run(area(1, 0), SUBTITLE), ...tableFormats(SHOWN, place)],
    freeze: { rows: HEADER_ROW + 1, columns: 3 },
    print: {
      orientation: 'landscape',
      area: null,
      titleRows: [HEADER_ROW, HEADER_ROW],
      titleColumns: null,
      fit: { kind: 'width', pages: 3 },
    },
  };
}

function valueOf(column: ColumnRecord<MirroredRow>, row: MirroredRow): CellValue {
  if (column.entry === 'computed') return column.mirror(row);
  return typedCell(column, row.analysed.contribution);
}

/** A short hash (FNV-1a) of the ids and stated values, or of the decisions where nothing is stated. */
function fingerprint({ rows }: AnalysedRvu): string {
  const all = rows.map(({ analysed }) => analysed.contribution);
  const key = (['stated', 'decision', 'decisionReason'] as const).find((each) =>
    all.some((contribution) => contribution[each] !== null)
  );
  const text = all.map((each) => `${each.id}=${(key && each[key]) ?? ''}`).join('|');
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
