/** An older workbook in a running Excel gets what came later, whole or not at all, and keeps what is people's own. */
import { applyEdit } from '../../src/excel/edit/applyEdit';
import type { BookSnapshot } from 'excel-emulator/book';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { upgradeEdit } from '../../src/workbook/book/upgrade';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import type { EditDecision } from '../../src/workbook/kernel/edit';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { VERSION_NAME, WORKBOOK_VERSION, isOlder } from '../../src/workbook/kernel/version';
import { recordsWith } from '../workbook/older';
import { cutPoints, openExcel, photograph, type LiveExcel } from './liveExcel';
import { SMALL } from './smallRvu';

jest.setTimeout(300_000);

const STEP = process.env['EVERY_ACTION'] === '1' ? 1 : 400;

/** Columns that no other formula names: without them the workbook is as an older version made it. */
const LATER = {
  Contributions: ['Owner', 'Notes', 'Zone', 'Trend'],
  Actions: ['Dropped'],
  Exchange_log: ['Department'],
} as const;
const TABLES = Object.entries(LATER);
const KEYS = new Set([
  'Contributions.owner',
  'Contributions.notes',
  'Contributions.zone',
  'Contributions.trend',
  'Actions.dropped',
  'Exchange_log.department',
]);

const plan = (source: WorkbookSource): EditDecision => {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') return { kind: 'nothing', reason: 'not-ours' };
  if (!isOlder(source)) return { kind: 'nothing', reason: 'present-version' };
  const edit = upgradeEdit(source, reading.rvu, reading.rows, recordsWith(KEYS));
  return { kind: 'edit', edit };
};

const upgrade = () => applyEdit(READ_SPEC, plan);

/** What a column is to people: its formulas, its looks, its check. */
async function columnLooks(table: string, header: string) {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    const [head, body] = [column.getHeaderRowRange(), column.getDataBodyRange()];
    const sign = head.getOffsetRange(-1, 0);
    const first = body.getCell(0, 0);
    body.load('formulas,numberFormat');
    sign.load('values');
    [head, first].forEach((range) =>
      range.format.load('horizontalAlignment,wrapText,columnWidth,fill/color,font/color,font/bold')
    );
    first.dataValidation.load('rule,prompt,errorAlert,type');
    await context.sync();
    const format = ({ format: of }: Excel.Range) => [
      of.horizontalAlignment,
      of.wrapText,
      of.columnWidth,
      of.fill.color,
      of.font.color,
      of.font.bold,
    ];
    const { rule, prompt, errorAlert, type } = first.dataValidation;
    const formulas = body.formulas.map(([formula]) =>
      typeof formula === 'string' && formula.startsWith('=') ? formula : null
    );
    const looks = [format(head), format(first), body.numberFormat[0]];
    return { formulas, looks, check: { rule, prompt, errorAlert, type }, sign: sign.values[0] };
  });
}

const allLooks = async () => {
  const looks: Record<string, unknown> = {};
  for (const [table, headers] of TABLES)
    for (const header of headers) looks[`${table}.${header}`] = await columnLooks(table, header);
  return looks;
};

const columnsOf = (name: string) =>
  Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(name);
    columns.load('items/name,items/values');
    await context.sync();
    return columns.items.map(({ name: header, values }) => [header, values] as const);
  });

let excel: LiveExcel;
let newest: Awaited<ReturnType<typeof allLooks>>;

/** Takes the columns out as if they had never been there: their signs go with them. */
async function takeOut(context: Excel.RequestContext): Promise<void> {
  const { tables } = context.workbook;
  for (const [name, gone] of TABLES) {
    const table = tables.getItem(name);
    const headers = table.getHeaderRowRange();
    const signs = headers.getOffsetRange(-1, 0);
    headers.load('values');
    signs.load('values');
    await context.sync();
    const there = headers.values[0] ?? [];
    const kept = (signs.values[0] ?? []).filter(
      (_, at) => !gone.some((header) => header === there[at])
    );
    signs.values = [[...kept, ...gone.map(() => '')]];
    for (const header of gone) table.columns.getItem(header).delete();
  }
}

/** The small workbook as an older version made it, with a column and cells of people's own. */
async function makeOlder(): Promise<void> {
  await Excel.run(async (context) => {
    const { tables, names } = context.workbook;
    await takeOut(context);
    const version = names.getItem(VERSION_NAME);
    const cell = version.getRange();
    cell.clear();
    cell.getOffsetRange(0, -1).clear();
    version.delete();
    const own = tables.getItem('Contributions').columns;
    own.add(undefined, undefined, 'Cost centre');
    own.getItem('Cost centre').getDataBodyRange().getCell(0, 0).values = [[4100]];
    own.add(undefined, undefined, 'Twice');
    const twice = own.getItem('Twice').getDataBodyRange();
    Reflect.set(twice, 'formulas', '=N(Contributions[[#This Row],[Hours]])*2');
    context.workbook.worksheets.getItem('Settings').getRange('B70').values = [['Our own memo']];
    await context.sync();
  });
}

/** Made once; each test begins with it. */
let older: BookSnapshot | null = null;

beforeEach(async () => {
  excel = await openExcel({ today: () => 46_350 });
  if (older === null) {
    await drawBlueprint(rvuBlueprint(SMALL));
    newest = await allLooks();
    await makeOlder();
    older = excel.host.snapshot();
  }
  excel.host.restore(older);
  excel.host.resetStats();
});

afterEach(() => excel.close());

it('gets columns that are what a newly made workbook has', async () => {
  expect(await upgrade()).toEqual({ ok: true, outcome: 'edited', refused: [] });
  expect(await allLooks()).toEqual(newest);
});

it('keeps what is people’s own, and puts what came later to the right of it', async () => {
  const before = await columnsOf('Contributions');
  await upgrade();
  const after = await columnsOf('Contributions');
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map(([header]) => header)).toEqual([...LATER.Contributions]);
  const memo = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Settings');
    const [own, version] = [sheet.getRange('B70'), sheet.getRange('B71:C71')];
    own.load('values');
    version.load('values');
    await context.sync();
    return [own.values, version.values];
  });
  expect(memo).toEqual([[['Our own memo']], [['Workbook version', WORKBOOK_VERSION]]]);
});

it('takes six requests, and done again changes nothing', async () => {
  await upgrade();
  expect(excel.host.stats.requests).toHaveLength(6);
  const whole = photograph(excel.host);
  expect(await upgrade()).toEqual({ ok: true, outcome: 'nothing', reason: 'present-version' });
  expect(photograph(excel.host)).toBe(whole);
});

it('ends alike at the next attempt, whichever action failed', async () => {
  const { host } = excel;
  const before = host.snapshot();
  await upgrade();
  const actions = host.stats.requests[3]?.actions ?? 0;
  const whole = photograph(host);
  const different: number[] = [];
  // The first actions hold back computing and painting: an Excel that refuses is written to without.
  for (const action of cutPoints(actions, STEP, 4).filter((point) => point > 3)) {
    host.restore(before);
    host.failAt({ request: 4, action, code: 'GeneralException' });
    const failed = await upgrade();
    const again = await upgrade();
    if (failed.ok || !again.ok || photograph(host) !== whole) different.push(action);
  }
  expect(actions).toBeGreaterThan(60);
  expect(different).toEqual([]);
});
