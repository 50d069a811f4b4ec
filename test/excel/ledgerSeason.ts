/** The garden's ledger and what becomes of it when a season ends. */
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import type { SheetPlan } from '../../src/workbook/kernel/blueprint';
import { NO_EDIT } from '../../src/workbook/kernel/edit';
import type { EditDecision, WorkbookEdit } from '../../src/workbook/kernel/edit';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { ledgerBlueprint } from './ledgerBlueprint';
import { area, SHEET } from './ledgerParts';

const SMALL = { rows: 4, listRows: 4, computedColumns: 1, labels: 2 };
export const small = ledgerBlueprint(SMALL);
const grown = ledgerBlueprint({ ...SMALL, listRows: 7, labels: 5 });
const [, , view, points] = grown.sheets;
const redrawSheets = [points, view].filter((sheet): sheet is SheetPlan => sheet !== undefined);

const archive = (rows: WorkbookSource): SheetPlan => ({
  ...SHEET,
  key: 'archive_2026_Q4',
  title: 'Archive 2026-Q4',
  blocks: [
    {
      role: 'fixed',
      row: 0,
      column: 0,
      cells: [
        ['Archive'],
        ...(rows.tables[0]?.rows ?? []).map((row) => [row[4] === 'sold' ? 'sold' : '']),
      ],
    },
  ],
  formats: [{ area: area(0, 0), format: { bold: true } }],
});

const LIST_START = {
  name: 'List_start',
  target: { sheet: 'points', area: area(3, 0) },
  hidden: true,
};

/** What a person does who is told that looks are missing. */
export const finish = () =>
  drawBlueprint({
    ...grown,
    sheets: [...grown.sheets, archive({ tables: [], names: [] })],
    names: [...grown.names, LIST_START],
  });

/** A new season: the fates go to an archive, the list grows, the season moves on. */
export const nextSeason = (source: WorkbookSource): EditDecision<'done'> => {
  const season = source.names.find(({ name }) => name === 'Front_season')?.value;
  if (season !== '2026-Q4') return { kind: 'nothing', reason: 'done' };
  const fates = source.tables[0]?.rows.map((row) => row[4] ?? null) ?? [];
  const edit: WorkbookEdit = {
    ...NO_EDIT,
    addSheets: fates.every((fate) => fate === null) ? [] : [archive(source)],
    addNames: [LIST_START],
    redrawSheets,
    columns: [
      {
        table: 'Harvest',
        header: 'Fate',
        cells: fates.map((f) => (f === null ? undefined : null)),
      },
    ],
    cells: [{ name: 'Front_season', value: '2027-Q1' }],
  };
  return { kind: 'edit', edit };
};

export const refresh = (): EditDecision<never> => ({
  kind: 'edit',
  edit: { ...NO_EDIT, redrawSheets },
});
