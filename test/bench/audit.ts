/** `npx tsx test/bench/audit.ts`: how often Send asks in vain, and how many leaks it finds. */
import { warnedSentences } from '../../src/exchange/audit/disclosureWarnings';
import { disclosuresIn } from '../../src/exchange/audit/disclosures';
import { sortedValues } from '../../src/exchange/audit/secrets';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import { SHARE_ALL } from '../../src/exchange/send/sendOrder';
import { generated } from './generatedAlliances';
import { figuresOf, leaksOf, notedOf, plantedActivities, rvuOf } from './plantedLeaks';
import type { LeakKind } from './plantedLeaks';
import { WRITTEN } from './writtenAlliances';
import type { WrittenAlliance } from './writtenAlliances';

const ORDER = {
  respondent: 'whole',
  revision: 1,
  time: '2026-11-20',
  allianceId: '5f0c-alliance',
  share: SHARE_ALL,
};

interface Tally {
  asked: number;
  readonly found: Map<LeakKind, number>;
  readonly messages: string[];
}

function measured(all: readonly WrittenAlliance[], from: number): Tally {
  const tally: Tally = { asked: 0, found: new Map(), messages: [] };
  all.forEach((written, index) => measureOne(written, from + index, tally));
  return tally;
}

function measureOne(written: WrittenAlliance, seed: number, tally: Tally): void {
  const figures = figuresOf(seed);
  // Half of the clean ones have a note that says the activity's name, and figures.
  const rvu = rvuOf(seed % 2 === 0 ? written : notedOf(written, seed), figures);
  const { warnings, findings } = makeCopy(rvu, ORDER).audit;
  if (warnings.length + findings.length > 0) {
    tally.asked += 1;
    tally.messages.push(`asked in vain: ${JSON.stringify([warnedSentences(warnings), findings])}`);
  }
  const { facts, known } = sortedValues(rvu).facts;
  for (const { kind, text } of leaksOf(written, figures, seed))
    count(tally, kind, disclosuresIn(text, facts, known).length > 0, text);
  for (const { kind, written: planted } of plantedActivities(written, seed)) {
    const { facts: ofIt, known: then } = sortedValues(rvuOf(planted, figures)).facts;
    const [, , , , activity] = planted;
    count(tally, kind, disclosuresIn(activity, ofIt, then).length > 0, planted.join(' | '));
  }
}

function count({ found, messages }: Tally, kind: LeakKind, isFound: boolean, text: string): void {
  if (isFound) found.set(kind, (found.get(kind) ?? 0) + 1);
  else messages.push(`missed ${kind}: ${text}`);
}

const KINDS: readonly LeakKind[] = [
  'amount',
  'hours',
  'rate',
  'name',
  'owner in short',
  'sentence',
  'other partner',
  'owner in an activity',
  'sentence in an activity',
  'figure of a note',
];
const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

const sets = [
  { name: '300 generated', all: generated(300), from: 0 },
  { name: '60 written', all: WRITTEN, from: 1000 },
];
let isMet = true;
for (const { name, all, from } of sets) {
  const { asked, found, messages } = measured(all, from);
  const sum = KINDS.reduce((total, kind) => total + (found.get(kind) ?? 0), 0);
  isMet = isMet && asked <= all.length / 100 && sum >= 0.98 * all.length * KINDS.length;
  console.log(
    `${name}: asked in vain in ${asked} of ${all.length} sends (${percent(asked, all.length)})`
  );
  KINDS.forEach((kind) =>
    console.log(`  ${kind}: ${percent(found.get(kind) ?? 0, all.length)} found`)
  );
  console.log(
    `  all planted leaks: ${sum} of ${all.length * KINDS.length} (${percent(sum, all.length * KINDS.length)})`
  );
  if (process.argv.includes('--all')) messages.forEach((line) => console.log(`  ${line}`));
}
if (!isMet) process.exitCode = 1;
