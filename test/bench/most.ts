/**
 * `npx tsx test/bench/most.ts [ROWS]`: a workbook of as many contributions as there may be through a whole period: made,
 * read, sent, received, closed. Processor time and peak memory of whole processes; needs GNU time. The figures stand in
 * docs/threat-model.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readRvuWorkbook } from '../../src/cli/readRvuWorkbook';
import { MOST_CONTRIBUTIONS } from '../../src/cli/tooMany';
import { allianceIdOf } from '../../src/model/allianceId';
import { returnedCopy } from '../exchange/fill';
import { ORDER } from '../exchange/orders';
import { ledgerCsv } from './ledger';

const ROWS = Number(process.argv[2] ?? MOST_CONTRIBUTIONS);
const RVU = resolve(__dirname, '../../src/cli/rvu.mjs');
const work = mkdtempSync(join(tmpdir(), 'rvu-most-'));
const at = (name: string): string => join(work, name);

const ALLIANCE = {
  us: { name: 'Acme Robotics', manager: 'Ada Ngata' },
  partner: { name: 'Brightwater Labs', manager: 'Noor Haddad' },
  currency: 'EUR',
  cadence: 'quarterly',
  departments: [],
};

/** Figures in names would be taken for private ones: names of letters only. */
const letters = (number: string): string =>
  number.replace(/\d/g, (digit) => `${'bdfgklmnpr'[Number(digit)] ?? ''}a`);

function run(what: string, ...args: readonly string[]): void {
  const ran = spawnSync(
    'time',
    ['-f', '%U %S %M', '-o', at('spent'), process.execPath, RVU, ...args],
    { cwd: work, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] }
  );
  if (ran.status !== 0) throw new Error(`${what}: ${ran.stderr.slice(-600)}`);
  const [user = 0, system = 0, memory = 0] = readFileSync(at('spent'), 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  const spent = `${(user + system).toFixed(1)} s ${(memory / 1000).toFixed(0)} MB`;
  console.log(`${what.padEnd(28)} ${spent}`);
}

/** What comes back: every contribution of ours scored. */
function answer(): void {
  const read = readRvuWorkbook(readFileSync(at('ours.xlsx')));
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { rvu } = read.value.reading;
  const given = rvu.contributions.filter(({ direction }) => direction === 'given');
  const did = Object.fromEntries(
    given.map(({ id }, index) => [id, { score: 1 + (index % 5), words: 'It helped us' }])
  );
  const order = { ...ORDER, allianceId: allianceIdOf(rvu) };
  writeFileSync(at('back.xlsx'), returnedCopy(rvu, order, { did }));
}

try {
  const list = new TextDecoder()
    .decode(ledgerCsv(ROWS))
    .replace(/Activity number (\d+)/g, (_, number: string) => `Weekly ${letters(number)} visit`);
  writeFileSync(at('list.csv'), list);
  writeFileSync(at('alliance.json'), JSON.stringify(ALLIANCE));
  const made = ['--alliance', 'alliance.json', '--contributions', 'list.csv'] as const;
  run('rvu new', 'new', ...made, '--period', '2026-Q4', '-o', 'ours.xlsx');
  console.log(`  ${(statSync(at('ours.xlsx')).size / 1e6).toFixed(1)} MB packed`);
  run('rvu analyze', 'analyze', 'ours.xlsx');
  run('rvu send', 'send', 'ours.xlsx', '-o', 'copy.xlsx', '--yes');
  answer();
  run('rvu receive', 'receive', 'ours.xlsx', 'back.xlsx', '-o', 'received.xlsx', '--yes');
  run('rvu next', 'next', 'received.xlsx', '-o', 'next.xlsx');
  run('rvu send, a period later', 'send', 'next.xlsx', '-o', 'later.xlsx', '--yes');
} finally {
  rmSync(work, { recursive: true, force: true });
}
