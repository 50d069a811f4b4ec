/**
 * What `against.ts` measures as whole processes, one act a run: `npx tsx test/bench/inOneProcess.ts ACT ROOT`. Acts:
 * `plan`, `write`, `exceljs` (10,000 contributions, the workbook planned and then written), `request` (bytes of the
 * requests that make 1,000), `sixRequest` (120 with six departments), `draw` (1,000 drawn into the emulator) and
 * `typed` (the same, and then a cost is typed five times). The last two run in an earlier tree too.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExcelHost } from 'excel-emulator';

const [act = '', root = join(__dirname, '../..')] = process.argv.slice(2);

/** How often a cost is typed. */
const TYPED = 5;

const found = (...paths: readonly string[]): string =>
  paths.map((path) => join(root, path)).find((path) => existsSync(`${path}.ts`)) ?? '';

interface Likes {
  readonly contributions: readonly object[];
  readonly alliance: object;
}

/** What is asked of a tree, where it stood at either time. */
interface Tree {
  readonly SAMPLE: Likes;
  readonly rvuBlueprint: (rvu: Likes) => { readonly sheets: readonly { readonly title: string }[] };
  readonly drawBlueprint: (blueprint: object) => Promise<{ readonly ok: boolean }>;
  readonly openExcel: () => Promise<{ readonly host: ExcelHost; readonly close: () => void }>;
}

async function tree(): Promise<Tree> {
  const parts: readonly object[] = await Promise.all([
    import(found('src/workbook/sample/sample')),
    import(found('src/workbook/book/rvuBlueprint', 'src/workbook/rvuBlueprint')),
    import(found('src/excel/draw/drawBlueprint', 'src/excel/drawBlueprint')),
    import(found('test/excel/liveExcel')),
  ]);
  const whole: unknown = Object.assign({}, ...parts);
  if (!isTree(whole)) throw new Error(`${root} is no tree of ours`);
  return whole;
}

const isTree = (whole: unknown): whole is Tree =>
  typeof whole === 'object' &&
  whole !== null &&
  ['SAMPLE', 'rvuBlueprint', 'drawBlueprint', 'openExcel'].every((name) => name in whole);

const many = ({ SAMPLE }: Tree, count: number): Likes => ({
  ...SAMPLE,
  contributions: Array.from({ length: count }, (_, index) => ({
    ...SAMPLE.contributions[index % SAMPLE.contributions.length],
    id: `X${index}`,
  })),
});

const DEPARTMENTS = ['Marketing', 'Engineering', 'Sales', 'Legal', 'Support', 'Finance'].map(
  (name, at) => ({ key: `d${at + 1}`, name, rate: 60, side: 'us' })
);

async function drawn(from: Tree, rvu: Likes): Promise<ExcelHost> {
  const { host } = await from.openExcel();
  const { ok } = await from.drawBlueprint(from.rvuBlueprint(rvu));
  if (!ok) throw new Error('not drawn');
  return host;
}

async function requests(rvu: (from: Tree) => Likes): Promise<void> {
  const from = await tree();
  const sizes = (await drawn(from, rvu(from))).stats.requests.map(({ bytes }) => bytes);
  console.log(JSON.stringify({ largest: Math.max(...sizes), all: sizes.reduce((a, b) => a + b) }));
}

/** So many columns a sheet has: a cell's key is its row times this, and its column. */
const COLUMNS = 16_384;

/** Every cell that holds something is asked for, so that all have followed. */
function follow({ book, engine }: ExcelHost): void {
  for (const sheet of book.sheets)
    for (const key of sheet.cells.keys())
      engine.valueAt(sheet, Math.floor(key / COLUMNS), key % COLUMNS);
}

/** Columns among which a header of Contributions is looked for. */
const SEARCHED = 30;

/** The first cell below a header on the sheet. */
function below(host: ExcelHost, title: string, header: string): readonly [number, number] {
  const sheet = host.book.sheets.find(({ name }) => name === title);
  for (let row = 0; sheet !== undefined && row < 20; row += 1)
    for (let column = 0; column < SEARCHED; column += 1)
      if (host.engine.valueAt(sheet, row, column) === header) return [row + 1, column];
  throw new Error(`no ${header} on ${title}`);
}

async function type(times: number): Promise<void> {
  const from = await tree();
  const host = await drawn(from, many(from, 1000));
  follow(host);
  const [row, column] = below(host, 'Contributions', 'Cash');
  for (let time = 1; time <= times; time += 1) {
    host.userEdit('Contributions', row, column, String(1000 * time));
    follow(host);
  }
}

async function write(writer: 'none' | 'ours' | 'exceljs'): Promise<void> {
  const [
    { ledgerCsv },
    { readContributionList },
    { plainExcelJs },
    { writeWorkbook },
    sample,
    book,
  ] = await Promise.all([
    import('./ledger'),
    import('../../src/exchange/csv/readContributions'),
    import('./plainExcelJs'),
    import('../../src/xlsx/writeWorkbook'),
    import('../../src/workbook/sample/sample'),
    import('../../src/workbook/book/rvuBlueprint'),
  ]);
  const { SAMPLE } = sample;
  const reading = readContributionList(ledgerCsv(10_000), SAMPLE.settings.scale);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  const blueprint = book.rvuBlueprint({ ...SAMPLE, contributions: reading.contributions });
  if (writer === 'ours') writeWorkbook(blueprint);
  if (writer === 'exceljs') await plainExcelJs(blueprint);
}

const ACTS: Readonly<Record<string, () => Promise<void>>> = {
  plan: () => write('none'),
  write: () => write('ours'),
  exceljs: () => write('exceljs'),
  request: () => requests((from) => many(from, 1000)),
  sixRequest: () =>
    requests((from) => {
      const rvu = many(from, 120);
      return { ...rvu, alliance: { ...rvu.alliance, departments: DEPARTMENTS } };
    }),
  draw: () => type(0),
  typed: () => type(TYPED),
};

void ACTS[act]?.().then(() => process.exit(0));
