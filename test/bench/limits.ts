/**
 * `npx tsx test/bench/limits.ts`: what it takes to read legal workbooks that come near one of the product's limits each,
 * the costly ones first. Run by hand, on a quiet machine; the figures stand in docs/threat-model.md.
 */
import { RETURNED_LIMITS } from '../../src/exchange/receive/returnedLimits';
import { LIMITS } from '../../src/xlsx/guard/limits';
import { fullWorkbooks } from '../hostile/full';
import { measured, type Measured, type Size } from '../hostile/measured';

function tell(size: Size, rows: readonly Measured[]): void {
  console.log(`under ${size} limits\n   ms  cpu ms   + MB  peak MB  outcome            workbook`);
  for (const { name, outcome, milliseconds, cpu, megabytes, peak } of rows)
    console.log(
      `${String(milliseconds).padStart(5)} ${String(cpu).padStart(7)} ${String(megabytes).padStart(6)} ${String(peak).padStart(8)}  ${outcome.padEnd(18)} ${name}`
    );
  if (rows.some(({ outcome, wanted }) => outcome !== wanted)) process.exitCode = 1;
}

for (const [size, limits] of [
  ['our', LIMITS],
  ['returned', RETURNED_LIMITS],
] as const)
  tell(
    size,
    [...measured(size, fullWorkbooks(limits))].sort((a, b) => b.cpu - a.cpu)
  );
