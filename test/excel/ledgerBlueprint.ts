import type { Area } from '../../src/workbook/kernel/area';
import type {
  Blueprint,
  FormatRun,
  PlannedCell,
  SheetPlan,
  TablePlan,
} from '../../src/workbook/kernel/blueprint';
import { pointsSheet, viewSheet } from './ledgerCharts';
import { area, SHEET } from './ledgerParts';

/** A workbook of another trade with everything that a blueprint can say; `rows` makes it large. */
export interface LedgerOptions {
  readonly rows?: number;
  readonly listRows?: number;
  readonly computedColumns?: number;
  readonly labels?: number;
}

const front: SheetPlan = {
  ...SHEET,
  key: 'front',
  title: 'Front',
  tabColor: '#0B6A63',
  gridlines: false,
  columnWidths: [
    { column: 0, width: 24 },
    { column: 1, width: 40 },
    { column: 5, width: 10, hidden: true },
  ],
  rowHeights: [{ row: 0, height: 28 }],
  blocks: [
    {
      role: 'fixed',
      row: 0,
      column: 0,
      cells: [['Orchard ledger'], ['Season'], ['Grower'], ['Share']],
    },
    { role: 'input', row: 1, column: 1, cells: [['2026-Q4'], ['=not a formula'], [0.25]] },
    {
      role: 'computed',
      row: 4,
      column: 0,
      cells: [['Total', { formula: '=SUM(Harvest[Worth])', value: 0 }]],
    },
    { role: 'fixed', row: 6, column: 0, cells: [[{ text: 'To the rows', toSheet: 'rows' }]] },
  ],
  formats: [
    { area: area(0, 0), format: { bold: true, size: 18, color: '#0B6A63' } },
    {
      area: area(1, 1, 3),
      format: { fill: '#F3FAF9', locked: false, borders: { bottom: '#CCCCCC' }, indent: 1 },
    },
    { area: area(3, 1), format: { numberFormat: '0 %', horizontal: 'right', italic: true } },
  ],
  validations: [
    {
      area: area(3, 1),
      rule: { kind: 'decimal', min: 0, max: 1 },
      severity: 'stop',
      promptTitle: 'Share',
      prompt: 'A number from 0 to 1',
      errorTitle: 'Not a share',
      error: 'Type a number from 0 to 1',
    },
  ],
  freeze: { rows: 1, columns: 0 },
};

const HARVEST_HEAD = 3;

const computedHeaders = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Figure ${index + 1}`);

const harvestRow = (row: number, computed: readonly string[]): readonly PlannedCell[] => [
  `T${row + 1}`,
  row % 3 === 0 ? `3-4 old trees ${row}` : `Apple trees in row ${row} by the brook`,
  row % 7 === 0 ? null : 10 + (row % 90),
  row % 5 === 0 ? 2.5 : { formula: '=Front_share*8', value: 2 },
  row % 2 === 0 ? 'sold' : null,
  { formula: WORTH, value: 0 },
  ...computed.map((header) => ({ formula: figure(header), value: 0 })),
];

const WORTH =
  '=IF(Harvest[[#This Row],[Crates]]="","",Harvest[[#This Row],[Crates]]*Harvest[[#This Row],[Price]])';
const figure = (header: string): string =>
  `=IF(N(Harvest[[#This Row],[Worth]])>10,N(Harvest[[#This Row],[Worth]])/2,LEN("${header}"))`;

const harvest = (rows: number, computed: readonly string[]): TablePlan => ({
  name: 'Harvest',
  row: HARVEST_HEAD,
  column: 0,
  columns: [
    { header: 'Id', role: 'input' },
    { header: 'What', role: 'input' },
    { header: 'Crates', role: 'input' },
    { header: 'Price', role: 'filled', formula: '=Front_share*8' },
    { header: 'Fate', role: 'input' },
    { header: 'Worth', role: 'computed', formula: WORTH },
    ...computed.map((header) => ({ header, role: 'computed' as const, formula: figure(header) })),
  ],
  rows: Array.from({ length: rows }, (_, row) => harvestRow(row, computed)),
  filterButtons: true,
});

const rowsSheet = (rows: number, computed: readonly string[]): SheetPlan => {
  const body = (column: number): Area => area(HARVEST_HEAD + 1, column, rows);
  const looks = (count: number): readonly FormatRun[] => [
    { area: area(HARVEST_HEAD, 0, 1, count), format: { bold: true, fill: '#0B6A63', wrap: true } },
    { area: body(2), format: { numberFormat: '#,##0' } },
    { area: body(5), format: { numberFormat: '#,##0.00', fill: '#F7F7F7', color: '#616161' } },
  ];
  const message = { promptTitle: '', prompt: '', errorTitle: 'No', error: 'Choose another' };
  return {
    ...SHEET,
    key: 'rows',
    title: 'Rows of trees',
    blocks: [{ role: 'fixed', row: 0, column: 0, cells: [['Rows of trees', '✎', null, 'ƒ']] }],
    tables: [harvest(rows, computed)],
    formats: looks(6 + computed.length),
    validations: [
      { area: body(2), rule: { kind: 'whole', min: 0 }, severity: 'stop', ...message },
      {
        area: body(4),
        rule: { kind: 'list', choices: ['sold', 'kept'] },
        severity: 'warning',
        ...message,
      },
      { area: body(1), rule: { kind: 'textLength', max: 80 }, severity: 'warning', ...message },
    ],
    conditionalFormats: [
      { area: body(5), formula: '=F5>100', format: { fill: '#DDF3EC', bold: true } },
      { area: body(5), formula: '=F5>50', format: { fill: '#FBE6D8', italic: true } },
    ],
    freeze: { rows: HARVEST_HEAD + 1, columns: 2 },
    print: {
      orientation: 'landscape',
      area: area(0, 0, HARVEST_HEAD + 1 + rows, 6),
      titleRows: [HARVEST_HEAD, HARVEST_HEAD],
      titleColumns: [0, 1],
      fit: { kind: 'scale', percent: 60, breakBeforeColumns: [4] },
    },
  };
};

/** The blueprint; small unless options say otherwise. */
export const ledgerBlueprint = (options: LedgerOptions = {}): Blueprint => {
  const { rows = 12, listRows = 14, computedColumns = 2, labels = 6 } = options;
  const computed = computedHeaders(computedColumns);
  return {
    title: 'Orchard',
    sheets: [front, rowsSheet(rows, computed), viewSheet(listRows, labels), pointsSheet(listRows)],
    names: [
      { name: 'Front_season', target: { sheet: 'front', area: area(1, 1) }, hidden: false },
      { name: 'Front_grower', target: { sheet: 'front', area: area(2, 1) }, hidden: false },
      { name: 'Front_share', target: { sheet: 'front', area: area(3, 1) }, hidden: false },
      { name: 'Front_total', target: { sheet: 'front', area: area(4, 1) }, hidden: true },
    ],
    activeSheet: 'front',
  };
};

export const LEDGER_WANTED = {
  tables: ['Harvest'],
  names: ['Front_season', 'Front_grower', 'Front_share', 'Front_total'],
  places: ['Points'],
};

/** A table of a blueprint, by its name. */
export const tableOf = (blueprint: Blueprint, name: string): TablePlan => {
  const table = blueprint.sheets.flatMap(({ tables }) => tables).find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};
