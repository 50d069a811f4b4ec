/**
 * `npm run bench`: how the time of analysing grows with the ledger, and how writing compares with
 * ExcelJS. Exits with 1 where analysing 10,000 takes more than 12 times as long as 1,000.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/runCli';
import { readContributionList } from '../../src/exchange/csv/readContributions';
import { dayOf } from '../../src/model/day';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { ledgerCsv } from './ledger';
import { fastest, milliseconds } from './measure';
import { plainExcelJs } from './plainExcelJs';

const SIZES = [1000, 10_000] as const;
const MOST_TIMES = 12;

/** The command line's own way: read the file, take the CSV apart, analyse, print JSON. */
function analyze(folder: string, rows: number): void {
  let printed = 0;
  const code = runCli(['analyze', `${rows}.csv`, '--json'], {
    folder,
    out: (text) => (printed += text.length),
    err: () => undefined,
    watched: false,
    now: () => performance.now(),
    today: dayOf(2026, 11, 20),
  });
  if (code !== 0 || printed < rows) throw new Error(`analyze of ${rows} rows exits with ${code}`);
}

async function benchAnalyze(folder: string): Promise<number> {
  console.log('rvu analyze FILE.csv --json');
  const times: number[] = [];
  for (const rows of SIZES) {
    writeFileSync(join(folder, `${rows}.csv`), ledgerCsv(rows));
    // As many rows in each measurement, so that both sizes pay their share of tidying up memory.
    const again = 10_000 / rows;
    const batch = (): void => {
      for (let run = 0; run < again; run += 1) analyze(folder, rows);
    };
    // The engine is warm before the clock starts.
    await fastest(3, batch);
    times.push((await fastest(8, batch)) / again);
    console.log(`  ${String(rows).padStart(6)} contributions ${milliseconds(times.at(-1) ?? 0)}`);
  }
  return (times[1] ?? 0) / (times[0] ?? 1);
}

function blueprintOf(rows: number): Blueprint {
  const reading = readContributionList(ledgerCsv(rows), SAMPLE.settings.scale);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  return rvuBlueprint({ ...SAMPLE, contributions: reading.contributions });
}

async function benchWriting(): Promise<void> {
  console.log(
    'writing the workbook, beside a plain ExcelJS script (same cells and formulas, no looks, no charts)'
  );
  for (const rows of SIZES) {
    const runs = rows === 1000 ? 3 : 1;
    const plan = await fastest(runs, () => blueprintOf(rows));
    const blueprint = blueprintOf(rows);
    const ours = await fastest(runs, () => writeWorkbook(blueprint));
    const theirs = await fastest(runs, () => plainExcelJs(blueprint));
    console.log(
      `  ${String(rows).padStart(6)} contributions ${milliseconds(ours)}, ExcelJS ${milliseconds(theirs)}, ratio ${(ours / theirs).toFixed(2)} (planning the sheets before: ${plan.toFixed(0)} ms)`
    );
  }
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rvu-bench-'));
  try {
    const times = await benchAnalyze(folder);
    const kept = times <= MOST_TIMES;
    console.log(`  ratio ${times.toFixed(1)}: ${kept ? 'within' : 'beyond'} ${MOST_TIMES} times`);
    if (!kept) process.exitCode = 1;
    await benchWriting();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void bench();
