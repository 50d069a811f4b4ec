/** `npm run measures`: figures of src by which the house is kept in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcePaths } from '../duplicates/sources';
import { addUp, measureFile } from './measure';

const root = process.cwd();
const measures = addUp(
  sourcePaths(root).map((path) => measureFile(path, readFileSync(join(root, path), 'utf8')))
);
const { tooLong, longViews, tooLongViews } = measures;
console.log(`files: ${measures.files}, the longest ${measures.longestFile} lines (at most 250)`);
console.log(`lines: ${measures.lines} (at most 45,000 of the product)`);
console.log(`comment lines: ${(100 * measures.commentShare).toFixed(1)} %`);
console.log(`any: ${measures.anys}`);
console.log(
  `functions: ${measures.functions}; median ${measures.median}, 90th percentile ${measures.ninetieth}, 99th ${measures.ninetyNinth}`
);
console.log(
  `over 40 lines: ${tooLong.length}; with JSX over 50: ${longViews.length}, over 60: ${tooLongViews.length}`
);
