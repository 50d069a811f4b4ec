/** Processor time for reading 20 returned copies of 300 lines each: `npx tsx test/bench/receiving.ts [FILE.xlsx]`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readReturned } from '../../src/exchange/receive/readReturned';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { returnedCopy } from '../exchange/fill';
import { ORDER } from '../exchange/orders';

const [FILES, LINES] = [20, 300];
const path = process.argv[2];

/** The same file for two trees: written once, read by both. */
function copyBytes(): Uint8Array {
  if (path !== undefined && existsSync(path)) return readFileSync(path);
  const [first] = SAMPLE.contributions;
  if (first === undefined) throw new Error('the sample gives nothing');
  const contributions = Array.from({ length: LINES }, (_, at) => ({
    ...first,
    id: `G${at + 1}`,
    activity: `Activity ${at + 1}`,
  }));
  const scores = contributions.map(({ id }) => [id, { score: 4, words: `It helped ${id}` }]);
  const bytes = returnedCopy({ ...SAMPLE, contributions }, ORDER, {
    did: Object.fromEntries(scores),
  });
  if (path !== undefined) writeFileSync(path, bytes);
  return bytes;
}

const bytes = copyBytes();
const read = () => {
  const reading = readReturned(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejection));
  return reading.returned.lines.length;
};
read();
const before = process.cpuUsage();
let lines = 0;
for (let at = 0; at < FILES; at += 1) lines += read();
const { user, system } = process.cpuUsage(before);
console.log(`${lines} lines, ${Math.round((user + system) / 1000)} ms processor time`);
