/**
 * `npx tsx test/bench/against.ts [PAIRS]`: this build beside the one at `e575d4b`, run in turns on one machine, and beside
 * openpyxl and ExcelJS on the same cells. Processor time and peak memory of whole processes, medians; needs git, GNU time and
 * LibreOffice, and python3-openpyxl for its row (`PYTHON=…` where another Python has it). Exits with 1 where a ratio is
 * above its bar.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { withoutValues } from '../xlsx/withoutValues';
import { compareReceiving } from './againstReceiving';
import { ledgerCsv } from './ledger';
import { EARLIER, ROOT, at, builds, inTurns, missedBars, rvu, spend, tell, work } from './pairs';
import type { Build, Spent } from './pairs';

const ROWS = 5000;

/** The file made anew without what its formulas last gave. */
const makeBare = (from: string, to: string): void =>
  writeFileSync(at(to), withoutValues(new Uint8Array(readFileSync(at(from)))));

const unpacked = (name: string): number =>
  Object.values(unzipSync(new Uint8Array(readFileSync(at(name))))).reduce(
    (sum, { length }) => sum + length,
    0
  );

const convert = (name: string): Spent =>
  spend('soffice', ['--headless', '--convert-to', 'csv', '--outdir', at('converted'), at(name)]);

const OPENPYXL = `
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1], read_only=True, data_only=True)
print(sum(1 for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None))
`;

/** The Python that has openpyxl, where it is not the first one. */
const PYTHON = process.env['PYTHON'] ?? 'python3';

const hasOpenpyxl = (): boolean => spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;

function compare(): void {
  const made = (build: Build, name: string) => () =>
    rvu(
      build,
      'new',
      '--alliance',
      'a.json',
      '--contributions',
      'c.csv',
      ...NEW,
      '-o',
      name,
      '--force'
    );
  rvu('before', 'demo', '-o', 'sample.xlsx');
  rvu('now', 'upgrade', 'sample.xlsx', '-o', 'sample-now.xlsx');
  const analysed = inTurns(
    () => rvu('before', 'analyze', 'sample.xlsx'),
    () => rvu('now', 'analyze', 'sample-now.xlsx')
  );
  tell('rvu analyze of the sample, processor time', analysed[1].time, analysed[0].time, 0.35, 's');
  const news = inTurns(made('before', 'before.xlsx'), made('now', 'now.xlsx'));
  tell(`rvu new of ${ROWS}, processor time`, news[1].time, news[0].time, 0.35, 's');
  tell(`rvu new of ${ROWS}, peak memory`, news[1].memory, news[0].memory, 0.45, 'kB');
  tell('its file, unpacked', unpacked('now.xlsx') / 1e6, unpacked('before.xlsx') / 1e6, 0.35, 'MB');
  const size = (name: string): number => statSync(at(name)).size / 1e6;
  tell('its file, packed', size('now.xlsx'), size('before.xlsx'), 0.6, 'MB');
  console.log(
    `  a contribution unpacked: ${(unpacked('now.xlsx') / ROWS / 1000).toFixed(2)} kB (bar 7.5)`
  );
  makeBare('before.xlsx', 'before-bare.xlsx');
  makeBare('now.xlsx', 'now-bare.xlsx');
  const loads = inTurns(
    () => convert('before-bare.xlsx'),
    () => convert('now-bare.xlsx')
  );
  tell(`LibreOffice computing ${ROWS}`, loads[1].time, loads[0].time, 0.5, 's');
  if (!hasOpenpyxl()) {
    console.log('openpyxl is not installed: not compared with it');
    return;
  }
  writeFileSync(at('read.py'), OPENPYXL);
  const reads = inTurns(
    () => spend(PYTHON, ['read.py', 'now.xlsx']),
    () => rvu('now', 'analyze', 'now.xlsx', '--json')
  );
  tell('rvu analyze of it beside openpyxl, processor time', reads[1].time, reads[0].time, 0.5, 's');
  tell(
    'rvu analyze of it beside openpyxl, peak memory',
    reads[1].memory,
    reads[0].memory,
    2.5,
    'kB'
  );
}

/** One act of `inOneProcess.ts`, in the tree of that build where it is asked of a tree. */
const inOne = (act: string, build: Build = 'now'): Spent =>
  spend(process.execPath, [...TSX, IN_ONE_PROCESS, act, builds[build]], builds[build]);

const TSX = ['--import', pathToFileURL(createRequire(__filename).resolve('tsx')).href] as const;
const IN_ONE_PROCESS = join(ROOT, 'test/bench/inOneProcess.ts');

/** Costs typed by one run, see `inOneProcess.ts`. */
const TYPED = 5;

/** What typing takes beyond the workbook in which it is done, for one cost. */
const typing = (build: Build) => (): Spent => {
  const [whole, drawn] = [inOne('typed', build), inOne('draw', build)];
  return { time: (whole.time - drawn.time) / TYPED, memory: whole.memory };
};

/** Beyond planning the workbook, which both do. */
const writing = (act: 'write' | 'exceljs') => (): Spent => {
  const [whole, planned] = [inOne(act), inOne('plan')];
  return { time: whole.time - planned.time, memory: whole.memory };
};

function compareActs(): void {
  const [exceljs, ours] = inTurns(writing('exceljs'), writing('write'));
  tell('writing 10,000 beside ExcelJS, processor time', ours.time, exceljs.time, 0.25, 's');
  tell('writing 10,000 beside ExcelJS, peak memory', ours.memory, exceljs.memory, 0.4, 'kB');
  const [before, now] = inTurns(typing('before'), typing('now'));
  tell('emulator: one typed cost at 1,000 until all followed', now.time, before.time, 0.5, 's');
  tellRequest('request', 'largest request for 1,000 contributions', 0.6);
  tellRequest('sixRequest', 'largest request for 120 and six departments', 0.9);
}

/** Against a size of its own: what the earlier build asked of Excel made fewer sheets. */
function tellRequest(act: string, what: string, bar: number): void {
  const told = execFileSync(process.execPath, [...TSX, IN_ONE_PROCESS, act], { encoding: 'utf8' });
  const { largest, all }: { largest: number; all: number } = JSON.parse(told);
  tell(what, largest / 1e6, bar, 1, 'MB');
  console.log(`  all requests together: ${(all / 1e6).toFixed(2)} MB`);
}

const NEW = ['--period', '2026-Q4'] as const;

const ALLIANCE = {
  us: { name: 'Acme Robotics', manager: 'Ada Ngata' },
  partner: { name: 'Brightwater Labs', manager: 'Noor Haddad' },
  currency: 'EUR',
  cadence: 'quarterly',
  departments: [],
};

try {
  execFileSync('git', ['-C', ROOT, 'worktree', 'add', '--detach', builds.before, EARLIER], {
    stdio: 'ignore',
  });
  symlinkSync(join(ROOT, 'node_modules'), join(builds.before, 'node_modules'), 'dir');
  writeFileSync(at('a.json'), JSON.stringify(ALLIANCE));
  compareReceiving();
  writeFileSync(at('c.csv'), ledgerCsv(ROWS));
  compareActs();
  compare();
} finally {
  execFileSync('git', ['-C', ROOT, 'worktree', 'remove', '--force', builds.before]);
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = missedBars() === 0 ? 0 : 1;
