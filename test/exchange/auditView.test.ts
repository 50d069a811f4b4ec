/** The audit finds out a view that tells too much, though all that follows agrees with it. */
import { auditCopy } from '../../src/exchange/audit/audit';
import { expectedOf } from '../../src/exchange/audit/expected';
import type { Finding } from '../../src/exchange/audit/finding';
import { secretsOf, sortedValues } from '../../src/exchange/audit/secrets';
import { copyBlueprint } from '../../src/exchange/send/copyBlueprint';
import { sharedView } from '../../src/exchange/send/sharedView';
import type { SharedView } from '../../src/exchange/send/sharedView';
import { composed, wording } from '../../src/exchange/send/sharedValue';
import type { SharedValue } from '../../src/exchange/send/sharedValue';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { ORDER } from './orders';

const NOTE = 'We could drop this one';
const [first, ...others] = SAMPLE.contributions;
if (first === undefined) throw new Error('an empty sample');
const RVU: Rvu = { ...SAMPLE, contributions: [{ ...first, notes: NOTE, cash: 48_651 }, ...others] };
const view = sharedView(RVU, ORDER);
const { secrets, shared } = sortedValues(RVU);

/** The copy and what is expected of it, both from a view that tells too much. */
function auditOf(told: SharedView): readonly Finding[] {
  const file = writeWorkbook(copyBlueprint(told), { withoutStamps: true });
  return auditCopy(
    file,
    expectedOf((read) => copyBlueprint(told, read)),
    secrets,
    shared
  ).findings;
}

test('a view that tells a private value under a shared name is found out by the search', () => {
  const [head, ...rest] = view.given;
  if (head === undefined) throw new Error('nothing given');
  const slip = { ...head, activity: { ...head.activity, value: NOTE } };
  expect(auditOf({ ...view, given: [slip, ...rest] })).toEqual([
    expect.objectContaining({
      code: 'secret',
      part: 'xl/worksheets/sheet1.xml',
      what: `Contributions.Notes: ${NOTE}`,
    }),
    expect.objectContaining({ code: 'secret', part: 'xl/sharedStrings.xml' }),
  ]);
});

test('a view that tells a private column is found out by the records', () => {
  const [head, ...rest] = view.given;
  if (head === undefined) throw new Error('nothing given');
  const slip = {
    value: 3,
    source: 'Contributions.Estimate G1',
    columns: ['Contributions.Estimate'],
  };
  expect(auditOf({ ...view, given: [{ ...head, category: slip }, ...rest] })).toEqual([
    expect.objectContaining({ code: 'not-shared', place: 'Contributions.Estimate' }),
  ]);
});

const told = (value: string): SharedValue => ({
  value,
  source: 'Start.Us_manager',
  columns: ['Start.Us_manager'],
});
const us = told('Brightwater Instruments');

test.each<readonly [string, SharedValue]>([
  ['as a part', composed`Questions? ${told(NOTE)} of ${us} is glad to help.`],
  ['beside a name in a part', composed`Questions? ${told(`Nadia: ${NOTE}`)} of ${us}.`],
  ['from a part on into our words', composed`${told('We could drop')} this one, says ${us}.`],
  ['as if it were our wording', composed`${wording(NOTE)}, says ${us}.`],
  ['beside what was composed', { ...view.contact, value: `${String(view.contact.value)} ${NOTE}` }],
  ['in a text of no parts', told(`Questions? ${NOTE}`)],
])('a private value in a text of ours is found: %s', (_, contact) => {
  expect(auditOf({ ...view, contact })).toEqual([
    expect.objectContaining({
      code: 'secret',
      place: 'RVU!B5',
      what: `Contributions.Notes: ${NOTE}`,
    }),
    expect.objectContaining({ code: 'secret', part: 'xl/sharedStrings.xml' }),
  ]);
});

test.each<readonly [string, SharedValue]>([
  ['as a part', composed`Questions? Some ${told('48,651')} of them.`],
  ['from a part on into our words', composed`Questions? Some ${told('48')},651 of them.`],
])('a private figure in a text of ours is found: %s', (_, contact) => {
  expect(auditOf({ ...view, contact }).map(({ code, place }) => [code, place])).toEqual([
    ['secret', 'RVU!B5'],
    ['secret', 'a text'],
  ]);
});

test('what both sides may know is no secret, however private the column in which it stands too', () => {
  const known = { ...RVU, contributions: [{ ...first, owner: first.activity }, ...others] };
  const owner = secretsOf(known).find(({ source, forms, common }) => {
    return source === 'Contributions.Owner' && forms.length === 0 && common === 'shared';
  });
  expect(owner).toBeDefined();
});
