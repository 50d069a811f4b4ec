/**
 * Makes the corpus files of one release: `npx tsx test/corpus/make.mjs CHECKOUT FOLDER`, where CHECKOUT is a
 * checkout of that release with its packages. Everything is made by the release's own code; README.md says
 * what each file is for. The day is pinned, so that the same release makes the same files.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ownBlueprint, withoutStampOf } from './own';

const [, , checkout = '.', folder = '.'] = process.argv;

/** 2026-11-20 as a spreadsheet's day; each closing is a quarter later. */
const TODAY = 46_346;
const QUARTER = 91;

const COMPANIES = {
  us: { name: 'Acme Robotics', manager: 'Ada Ngata', sponsor: 'Per Holm' },
  partner: { name: 'Brightwater Labs', manager: 'Noor Haddad' },
  currency: 'EUR',
  cadence: 'quarterly',
};

const DEPARTMENTS = [
  { name: 'Sales', rate: 80 },
  { name: 'Research', rate: 110 },
  { name: 'Customer Service', rate: 60 },
];

const LINES = [
  'id,activity,direction,category,department,hours,cash,estimate,stated,mustKeep,notes',
  'G1,Joint webinars,given,new-markets,Sales,40,1200,4,3,no,Every other month',
  'G2,Test laboratory,given,innovation,Research,120,,2,5,no,',
  'G3,Hotline in the evening,given,cost-reduction,Customer Service,300,0,4,1,yes,Contract until 2028',
  'R1,Field data,received,core-competency,Research,20,500,3,4,no,',
  'R2,Introductions to buyers,received,new-markets,Sales,,,4,,no,"Cost unknown, value too"',
];

/** What the partner wrote into the sample's copy; the id is the first that we give. */
const answersTo = (id) => ({
  did: { [id]: { score: 5, words: 'It opened two doors' } },
  received: { synergies: { score: 3, words: 'Shared stand' } },
  planned: { 1: { step: 'Meet each month', due: 46_400, owner: 'Noor Haddad' } },
  charter: { equals: { theirs: 'Yes, by now' } },
});

/** A module of the release, by the first of the paths that it had over the releases. */
function moduleOf(...paths) {
  const found = paths.map((path) => resolve(checkout, path)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`The release has none of ${paths.join(', ')}`);
  return import(found);
}

const release = {
  ...(await moduleOf('src/cli/runCli.ts')),
  ...(await moduleOf('src/workbook/book/rvuBlueprint.ts', 'src/workbook/rvuBlueprint.ts')),
  ...(await moduleOf('src/xlsx/writeWorkbook.ts')),
  ...(await moduleOf('src/xlsx/readWorkbook.ts')),
  ...(await moduleOf('src/xlsx/workbookSource.ts')),
  ...(await moduleOf('src/workbook/book/readRvu.ts', 'src/workbook/readRvu.ts')),
  ...(await moduleOf('src/workbook/sample/sample.ts')),
  ...(await moduleOf('src/model/allianceId.ts')),
  ...(await moduleOf('test/exchange/fill.ts')),
  ...(await moduleOf('test/exchange/orders.ts')),
};

const work = mkdtempSync(join(tmpdir(), 'corpus-'));
const put = (name, content) => writeFileSync(join(work, name), content);
const bytesOf = (name) => readFileSync(join(work, name));

function run(today, ...args) {
  const told = { out: '', err: '' };
  const code = release.runCli(args, {
    folder: work,
    out: (text) => (told.out += text),
    err: (text) => (told.err += text),
    watched: false,
    now: () => 0,
    today,
  });
  if (code !== 0) throw new Error(`rvu ${args.join(' ')}: ${told.err}`);
  return told.out;
}

/** A period in which every estimate was confirmed by the receiver, and one decision taken. */
function score(name) {
  const { book } = release.readWorkbook(bytesOf(name));
  const { rvu } = release.readRvu(release.workbookSource(book));
  const contributions = rvu.contributions.map((each, index) => ({
    ...each,
    stated: each.estimate ?? 3,
    ...(index === 0 ? { decision: 'keep', decisionReason: 'It pays both of us' } : {}),
  }));
  put(name, release.writeWorkbook(release.rvuBlueprint({ ...rvu, contributions })));
}

function makeNew() {
  put('one.json', JSON.stringify({ ...COMPANIES, departments: DEPARTMENTS.slice(0, 1) }));
  put('three.json', JSON.stringify({ ...COMPANIES, departments: DEPARTMENTS }));
  put('c.csv', `${LINES.join('\n')}\n`);
  const filled = ['--contributions', 'c.csv', '--period', '2026-Q4', '-o'];
  run(TODAY, 'demo', '-o', 'sample.xlsx');
  run(TODAY, 'new', '--alliance', 'one.json', '--period', '2026-Q4', '-o', 'empty.xlsx');
  run(TODAY, 'new', '--alliance', 'one.json', '--form', 'short', ...filled, 'short.xlsx');
  run(TODAY, 'new', '--alliance', 'three.json', ...filled, 'departments.xlsx');
}

function makeClosed() {
  run(TODAY + QUARTER, 'next', 'sample.xlsx', '-o', 'closed-once.xlsx');
  run(TODAY + QUARTER, 'next', 'departments.xlsx', '-o', 'once.xlsx');
  score('once.xlsx');
  run(TODAY + 2 * QUARTER, 'next', 'once.xlsx', '-o', 'twice.xlsx');
  score('twice.xlsx');
  run(TODAY + 3 * QUARTER, 'next', 'twice.xlsx', '-o', 'closed-thrice.xlsx');
}

function makeOwn() {
  const own = release.writeWorkbook(ownBlueprint(release.rvuBlueprint(release.SAMPLE)));
  put('own.xlsx', withoutStampOf('own', own));
  const to = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir'];
  execFileSync('soffice', [...to, join(work, 'saved'), join(work, 'own.xlsx')]);
  renameSync(join(work, 'saved', 'own.xlsx'), join(work, 'libreoffice.xlsx'));
}

function makeReturned() {
  const order = { ...release.ORDER, allianceId: release.allianceIdOf(release.SAMPLE) };
  const first = release.SAMPLE.contributions.find(({ direction }) => direction === 'given');
  put('returned.xlsx', release.returnedCopy(release.SAMPLE, order, answersTo(first.id)));
}

const BOOKS = [
  'sample',
  'empty',
  'short',
  'departments',
  'closed-once',
  'closed-thrice',
  'own',
  'libreoffice',
];

makeNew();
makeClosed();
makeOwn();
makeReturned();
for (const name of BOOKS) {
  const analysis = run(TODAY, 'analyze', `${name}.xlsx`, '--json');
  writeFileSync(join(folder, `${name}.analysis.json`), analysis);
}
for (const name of [...BOOKS, 'returned'])
  writeFileSync(join(folder, `${name}.xlsx`), bytesOf(`${name}.xlsx`));
