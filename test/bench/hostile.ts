/** `npx tsx test/bench/hostile.ts`: what each hostile file takes, the costly ones first. */
import { HOSTILE_FILES } from '../hostile/corpus';
import { MOST_MILLISECONDS } from '../hostile/figures';
import { measured } from '../hostile/measured';

const SHOWN = 40;

const rows = [...measured('book', HOSTILE_FILES)].sort((a, b) => b.cpu - a.cpu);
console.log('   ms  cpu ms   + MB  peak MB  outcome            file');
for (const { name, outcome, milliseconds, cpu, megabytes, peak } of rows.slice(0, SHOWN))
  console.log(
    `${String(milliseconds).padStart(5)} ${String(cpu).padStart(7)} ${String(megabytes).padStart(6)} ${String(peak).padStart(8)}  ${outcome.padEnd(18)} ${name}`
  );
const most = (of: (row: (typeof rows)[number]) => number): number => Math.max(...rows.map(of));
console.log(
  `${rows.length} files: at most ${most(({ cpu }) => cpu)} ms of processor time and ${most(({ megabytes }) => megabytes)} MB more than before`
);
if (rows.some(({ outcome, wanted, cpu }) => outcome !== wanted || cpu > MOST_MILLISECONDS))
  process.exitCode = 1;
