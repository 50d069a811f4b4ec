/** What the second version of the garden brings to the first. */
import { applyEdit } from '../../src/excel/edit/applyEdit';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import type { EditDecision, FormulaEdit } from '../../src/workbook/kernel/edit';
import type {
  LaterCell,
  LaterColumn,
  RenameEdit,
  WorkbookEdit,
} from '../../src/workbook/kernel/edit';
import { NO_EDIT } from '../../src/workbook/kernel/edit';
import type { SheetPlan, TableColumn } from '../../src/workbook/kernel/blueprint';
import { renamed } from '../../src/workbook/book/earlierNames';
import { findColumn, findName, findTable } from '../../src/workbook/kernel/source';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { EARLIER_WORTH, GARDEN, HEADER, INPUT, summary } from './gardenBlueprint';
import { SHEET } from './ledgerParts';

export const GARDEN_WANTED = {
  tables: ['Beds', 'Tools', 'Kit', 'Form', 'Form_below', 'Extra'],
  names: ['Facts_price', 'Facts_unit_price', 'Facts_area', 'Facts_rate', 'Facts_version'],
};

const RENAMES: readonly RenameEdit[] = [
  { kind: 'table', from: 'Tools', to: 'Kit' },
  { kind: 'column', table: 'Kit', from: 'Count', to: 'Pieces' },
  { kind: 'name', from: 'Facts_price', to: 'Facts_unit_price' },
];

/** Only those that are not done yet. */
const renamesIn = (source: WorkbookSource): readonly RenameEdit[] =>
  RENAMES.filter((rename) => {
    if (rename.kind === 'table') return findTable(source, rename.to) === undefined;
    if (rename.kind === 'name') return findName(source, rename.to) === undefined;
    const table = findTable(source, 'Kit') ?? findTable(source, 'Tools');
    return table !== undefined && findColumn(table, rename.to) === null;
  });

const extra: SheetPlan = {
  ...SHEET,
  key: 'extra',
  title: 'Extra',
  blocks: [
    {
      role: 'computed',
      row: 0,
      column: 2,
      cells: [[{ formula: '=SUM(Beds[Cost])*Facts_rate', value: 0 }]],
    },
  ],
  tables: [
    {
      name: 'Extra',
      row: 2,
      column: 0,
      columns: [
        { header: 'Item', role: 'input' },
        { header: 'Of beds', role: 'computed', formula: '=ROWS(Beds[Cost])' },
      ],
      rows: [['Hose', { formula: '=ROWS(Beds[Cost])', value: 3 }]],
      filterButtons: false,
    },
  ],
};

const PLAIN = {
  isNew: true,
  headerFormat: HEADER,
  bodyFormat: {},
  check: null,
  sign: null,
  signFormat: {},
  width: 9,
  hidden: false,
};

const COST = '=N(Beds[[#This Row],[Water]])*Facts_rate+ROWS(Extra[Item])';
const ESTIMATE = '=Facts_rate*N(Beds[[#This Row],[Cost]])';

const check: LaterColumn['check'] = {
  rule: { kind: 'decimal', min: 0, max: '=Facts_rate*100' },
  severity: 'stop',
  promptTitle: 'Water',
  prompt: 'Litres',
  errorTitle: 'Not litres',
  error: 'Type litres',
};

/** Each with what its rows get; the third row of an estimate is no estimate. */
const COLUMNS: readonly {
  readonly table: string;
  readonly column: TableColumn;
  readonly looks?: Partial<LaterColumn>;
}[] = [
  {
    table: 'Beds',
    column: { header: 'Water', role: 'input' },
    looks: { check, sign: '✎', bodyFormat: INPUT, signFormat: { bold: true } },
  },
  {
    table: 'Beds',
    column: { header: 'Cost', role: 'computed', formula: COST },
    looks: { sign: 'ƒ', bodyFormat: { numberFormat: '#,##0' } },
  },
  { table: 'Beds', column: { header: 'Estimate', role: 'filled', formula: ESTIMATE } },
  { table: 'Form', column: { header: 'Note', role: 'input' }, looks: { hidden: true } },
  {
    table: 'Kit',
    column: { header: 'Made of', role: 'input' },
    looks: { sign: '✎', hidden: true, width: 20 },
  },
];

const WATER = [4, null, 8];

const cellsOf = (rows: number, { header, role, formula }: TableColumn): LaterColumn['cells'] =>
  Array.from({ length: rows }, (_, row) => {
    if (role === 'filled' && row === 2) return 77;
    if (formula !== undefined) return { formula, value: null };
    return header === 'Water' ? (WATER[row] ?? null) : null;
  });

const laterColumns = (source: WorkbookSource): readonly LaterColumn[] =>
  COLUMNS.map(({ table, column, looks }) => {
    const rows = findTable(source, table)?.rows.length ?? 0;
    return { ...PLAIN, ...looks, table, column, cells: cellsOf(rows, column) };
  });

const laterCell = (cell: Pick<LaterCell, 'name' | 'label' | 'content'>): LaterCell => ({
  sheet: 'facts',
  nameHidden: false,
  column: 1,
  typed: false,
  about: null,
  labelFormat: { bold: true },
  format: { numberFormat: '0.0' },
  aboutFormat: { italic: true },
  check: null,
  ...cell,
});

const CELLS: readonly LaterCell[] = [
  {
    ...laterCell({ name: 'Facts_rate', label: 'Rate', content: 3 }),
    typed: true,
    about: 'Per litre',
    format: { ...INPUT, numberFormat: '0.0' },
    check: { ...check, rule: { kind: 'decimal', min: 0 } },
  },
  laterCell({
    name: 'Facts_all',
    label: 'All of it',
    content: { formula: '=SUM(Beds[Cost])+ROWS(Extra[Item])', value: 0 },
  }),
  { ...laterCell({ name: 'Facts_version', label: 'Version', content: 1 }), nameHidden: true },
];

const PRESENT_WORTH = '=N(Beds[[#This Row],[Plants]])*Facts_unit_price';
const OURS = new Set(
  [EARLIER_WORTH, PRESENT_WORTH].map((text) =>
    text.replace(/Beds\[\[#This Row\],(\[\w+\])\]/g, '$1')
  )
);

const worth = (source: WorkbookSource): FormulaEdit => {
  const table = findTable(source, 'Beds');
  const at = table === undefined ? null : findColumn(table, 'Worth');
  const cells = (table?.rows ?? []).map((row, index) => {
    const formula = table?.formulas[index]?.[at ?? 0] ?? null;
    const isOurs = formula === null ? row[at ?? 0] === null : OURS.has(plain(formula));
    return isOurs ? { formula: PRESENT_WORTH, value: null } : undefined;
  });
  return { table: 'Beds', header: 'Worth', formula: PRESENT_WORTH, cells };
};

/** Excel gives a formula back in other words than it got it. */
const plain = (formula: string): string =>
  formula.replace(/(?:Beds)?\[(?:\[#This Row\],|@)(\[?\w+\]?)\]/g, (_, name: string) =>
    name.startsWith('[') ? name : `[${name}]`
  );

export const upgradeEdit = (source: WorkbookSource): WorkbookEdit => {
  const renames = renamesIn(source);
  const present = renamed(source, renames);
  return {
    ...NO_EDIT,
    renames,
    addSheets: [extra],
    redrawSheets: [summary(['=SUM(Beds[Cost])', '=SUM(Beds[Estimate])+Facts_rate'])],
    laterColumns: laterColumns(present),
    laterCells: CELLS,
    formulas: [worth(present)],
    cells: [{ name: 'Facts_version', value: 2 }],
  };
};

/** What a person does who is told that looks of the second version are missing. */
export const finishUpgrade = () =>
  drawBlueprint({ ...GARDEN, sheets: [extra, summary([])], names: [], activeSheet: '' });

export const upgrade = (source: WorkbookSource): EditDecision<'present-version'> =>
  findName(source, 'Facts_version')?.value === 2
    ? { kind: 'nothing', reason: 'present-version' }
    : { kind: 'edit', edit: upgradeEdit(source) };

/** Upgrades the garden in the Excel that runs. */
export const runUpgrade = () => applyEdit(GARDEN_WANTED, upgrade);
