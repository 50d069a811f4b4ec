/** An owner stays home: an activity that is called after one is asked about, once, with the place at home. */
import { disclosuresIn } from '../../src/exchange/audit/disclosures';
import { warnedSentences } from '../../src/exchange/audit/disclosureWarnings';
import { sortedValues } from '../../src/exchange/audit/secrets';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import { closePeriod } from '../../src/model/closePeriod';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { ORDER } from './orders';

const owned = (owner: string, activity: string): Rvu => ({
  ...SAMPLE,
  contributions: SAMPLE.contributions.map((each, index) =>
    index === 0 ? { ...each, owner, activity } : each
  ),
});

function saidOf(rvu: Rvu) {
  const { facts, known } = sortedValues(rvu).facts;
  const [first] = rvu.contributions;
  return disclosuresIn(first?.activity ?? '', facts, known).map(({ kind, source }) => ({
    kind,
    source,
  }));
}

const ASKED = [{ kind: 'name', source: 'Contributions.Owner, G1' }];

test.each([
  ['Marta Kovacs', 'Onboarding led by Marta Kovacs'],
  ['Marta Kovacs', 'Training by MARTA  KOVACS'],
  ['Marta Kovács', 'Marta Kovacs’s clinics'],
  ['Kovacs, Marta', 'Led by Marta Kovacs'],
  ['Marta Kovacs', 'Kovacs Marta runs it'],
  ['Marta Kovacs (Engineering)', 'Marta Kovacs: weekly call'],
  ['Jo Bell / Marta Kovacs', 'Weekly call (Marta Kovacs)'],
  ['Jo Bell und Marta Kovacs', 'Rundgang mit Jo Bell'],
])('owner “%s” in “%s”', (owner, activity) => {
  expect(saidOf(owned(owner, activity))).toEqual(ASKED);
});

const { manager } = SAMPLE.alliance.us;

test.each([
  ['the manager, whom they know', manager, `Weekly call with ${manager}`],
  ['a role', 'Marketing team', 'Marketing team briefings'],
  ['nobody', 'Marta Kovacs', 'Weekly call'],
])('%s is not asked about', (_, owner, activity) => {
  expect(saidOf(owned(owner, activity))).toEqual([]);
});

test('it is asked once, and no more once the period with that name is closed', () => {
  const rvu = owned('Marta Kovacs', 'Onboarding led by Marta Kovacs');
  const words = warnedSentences(makeCopy(rvu, ORDER).audit.warnings);
  expect(words).toMatchObject([
    { words: 'Onboarding led by Marta Kovacs', says: [{ source: 'Contributions.Owner, G1' }] },
  ]);
  const closed = closePeriod(rvu);
  if (!closed.ok) throw new Error(closed.reason);
  expect(saidOf(closed.rvu)).toEqual([]);
});
