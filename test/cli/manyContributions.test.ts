/**
 * The most contributions that a workbook is made for are made, and read again, in little memory; a quarter of them with
 * `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { MOST_CONTRIBUTIONS } from '../../src/cli/tooMany';
import { ledgerCsv } from '../bench/ledger';
import { runs } from '../share';
import { cleanUp, workplace } from './run';

jest.setTimeout(600_000);
afterAll(cleanUp);

const BIN = resolve(__dirname, '../../src/cli/rvu.mjs');
const MOST_MEGABYTES = 600;

const ALLIANCE = {
  us: { name: 'We', manager: 'Ana' },
  partner: { name: 'They', manager: 'Ben' },
  currency: 'EUR',
  cadence: 'quarterly',
  departments: [{ name: 'Marketing', rate: 85 }],
};

test('a workbook of as many contributions as there may be is made and analysed', () => {
  const place = workplace();
  const rvu = (...args: readonly string[]) =>
    spawnSync(process.execPath, [`--max-old-space-size=${MOST_MEGABYTES}`, BIN, ...args], {
      cwd: place.folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  const count = runs(MOST_CONTRIBUTIONS);
  place.write('a.json', JSON.stringify(ALLIANCE));
  place.write('c.csv', ledgerCsv(count));
  const files = ['--alliance', 'a.json', '--contributions', 'c.csv', '-o', 'many.xlsx'];
  const made = rvu('new', ...files, '--period', '2026-Q4');
  expect(made.stderr + made.stdout).toContain(`with ${count} contributions`);
  const analysed = rvu('analyze', 'many.xlsx', '--json');
  expect(analysed.status).toBe(0);
  expect(analysed.stdout).toContain(`Activity number ${count}`);
});
