/**
 * `npm run duplicates`: what stands twice in src and has no reason in docs/duplicates.md; fails where there is any.
 * `npm run duplicates -- --all`: the others too.
 */
import { LIST, listedPairs, pairLine, unlisted } from './listed';
import { equalRuns, LEAST_LINES } from './runs';
import { sourceFiles } from './sources';

const root = process.cwd();
const pairs = equalRuns(sourceFiles(root), LEAST_LINES);
const fresh = unlisted(pairs, listedPairs(root));
for (const pair of process.argv.includes('--all') ? pairs : fresh) console.log(pairLine(pair));
console.log(
  `${pairs.length} pairs of ${LEAST_LINES} lines and more; ${fresh.length} not in ${LIST}`
);
process.exitCode = fresh.length > 0 ? 1 : 0;
