import { allianceIdOf } from '../../src/model/allianceId';
import type { Rvu } from '../../src/model/rvu';
import { WHOLE } from '../../src/model/respondents';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import type { SendOrder } from '../../src/exchange/send/sendOrder';
import { filledBlueprint, returnedCopy, withoutStamp } from '../exchange/fill';
import type { Filled } from '../exchange/fill';
import { ORDER } from '../exchange/orders';
import { from1904, rvuIn, withCell, withColumn } from './books';
import { TODAY, cleanUp, workplace } from './run';
import type { Workplace } from './run';

afterAll(cleanUp);

const [G1, G2] = SAMPLE.contributions.filter(({ direction }) => direction === 'given');
if (G1 === undefined || G2 === undefined) throw new Error('the sample gives nothing');

/** G1 is typed by hand already, the others wait. */
const OURS: Rvu = {
  ...SAMPLE,
  partnerLines: [],
  exchanged: [],
  today: TODAY,
  contributions: SAMPLE.contributions.map((each) => ({
    ...each,
    stated: each.id === G1.id ? 2 : null,
  })),
};

const SENT: SendOrder = { ...ORDER, allianceId: allianceIdOf(OURS) };

const FILLED: Filled = {
  did: { [G1.id]: { score: 5, words: '=better' }, [G2.id]: { score: 4 } },
  received: { synergies: { score: 3, words: '我们 😀' } },
  planned: { 1: { step: 'Meet each month', due: 46_400, owner: 'Ann' } },
  charter: { equals: { theirs: 'Yes, by now' } },
};

function placeWith(filled: Filled = FILLED, order = SENT): Workplace {
  const place = workplace();
  place.write('ours.xlsx', writeWorkbook(rvuBlueprint(OURS)));
  place.write('back.xlsx', returnedCopy(OURS, order, filled));
  return place;
}

const receive = (place: Workplace, ...more: readonly string[]) =>
  place.run('receive', 'ours.xlsx', 'back.xlsx', '-o', 'merged.xlsx', ...more);

const theirs = (rvu: Rvu, question: string) =>
  rvu.charter.answers.find((each) => each.question === question)?.theirs;

test('a score that we typed stays where the user says so, whatever the case of its id', () => {
  const place = placeWith();
  const { code, out } = receive(place, '--keep-scores', G1.id.toLowerCase());
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^yours stays +Contributions +${G1.id} .* 2 +5$`, 'm'));
  const merged = rvuIn(place.read('merged.xlsx'));
  expect(merged.contributions.find(({ id }) => id === G1.id)?.stated).toBe(2);
  expect(receive(place, '--force', '--keep-scores', 'G99').err).toContain(
    '--keep-scores: there is no contribution G99; please name its ID.'
  );
});

test('merges what came back and prints it; a score is theirs, what else was typed here stays', () => {
  const place = placeWith();
  const { code, out, err } = receive(place);
  expect(err).toBe('rvu: it is merged in merged.xlsx; ours.xlsx stays as it was.\n');
  expect(code).toBe(0);
  expect(out).toMatch(/^Received for 2026-Q4: the copy for all of us, revision 1\n/);
  expect(out).toMatch(new RegExp(`^new +Contributions +${G2.id} .* 4$`, 'm'));
  expect(out).toMatch(new RegExp(`^theirs +Contributions +${G1.id} .* 2 +5$`, 'm'));
  expect(out).toMatch(/^new +Actions +The steps that they plan: Meet each month/m);
  expect(out).toMatch(/^new +Partner RVU +The value that they received: Synergies +3$/m);
  expect(out).toMatch(/^Flags\n {2}G/m);
  const merged = rvuIn(place.read('merged.xlsx'));
  const stated = new Map(merged.contributions.map((each) => [each.id, each.stated]));
  expect([stated.get(G1.id), stated.get(G2.id)]).toEqual([5, 4]);
  expect(merged.actions.at(-1)).toMatchObject({
    step: 'Meet each month',
    direction: 'they-plan',
    owner: 'Ann',
    due: 46_400,
    department: null,
  });
  expect(merged.partnerLines.map(({ list, line, words }) => [list, line, words])).toContainEqual([
    'did',
    G1.id,
    '=better',
  ]);
  expect(merged.exchanged).toContainEqual({
    way: 'received',
    period: '2026-Q4',
    respondent: WHOLE,
    department: null,
    revision: 1,
    on: TODAY,
  });
});

test('merged once more, nothing changes but the words say so', () => {
  const place = placeWith();
  expect(receive(place).code).toBe(0);
  const again = place.run('receive', 'merged.xlsx', 'back.xlsx', '-o', 'again.xlsx');
  expect(again.code).toBe(0);
  expect(again.out).not.toContain('What changed');
  expect(again.out).toContain('Revision 1 was received already.');
  expect(rvuIn(place.read('again.xlsx'))).toEqual(rvuIn(place.read('merged.xlsx')));
});

test('--json prints data', () => {
  const place = placeWith({ ...FILLED, did: { [G2.id]: { score: 9, words: 'good' } } });
  const { code, out, err } = receive(place, '--json');
  expect(code).toBe(0);
  const told = JSON.parse(out) as Record<string, unknown>;
  expect(told).toMatchObject({
    schema: 'rvu-receive/1',
    period: '2026-Q4',
    respondent: WHOLE,
    department: null,
    revision: 1,
    notes: [],
    doubts: [],
    flags: [],
  });
  expect(told['refused']).toMatchObject([
    { code: 'out-of-range', sheet: 'RVU', list: 'did', field: 'Your score', found: 9 },
  ]);
  expect(told['changes']).toContainEqual({
    kind: 'new',
    target: 'partner-rvu',
    list: 'did',
    line: G2.id,
    name: G2.activity,
    before: null,
    after: 'good',
  });
  expect(err).toContain('rvu: these cells were not taken; all the others were.\n  RVU!');
  expect(err).toMatch(/Your score: found “?9”?; wanted a number from 1 to 5/);
});

const refused = (place: Workplace, ...more: readonly string[]): string => {
  const before = place.names();
  const ran = receive(place, ...more);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toMatch(/^rvu: no workbook was written\.\n/);
  expect(place.names()).toEqual(before);
  return ran.err;
};

test.each<[string, Rvu, RegExp]>([
  ['another alliance', { ...OURS, allianceId: 'other' }, /belongs to another alliance/],
  ['another period', { ...OURS, period: { year: 2027, cadence: 'quarterly', part: 1 } }, /2027-Q1/],
  [
    'another scale',
    { ...OURS, settings: { ...OURS.settings, scale: { min: 0, max: 10 } } },
    /scale/,
  ],
])('a file of %s is refused', (_, rvu, words) => {
  const place = placeWith();
  const order = { ...SENT, allianceId: allianceIdOf(rvu) };
  place.write('back.xlsx', returnedCopy(rvu, order, FILLED));
  expect(refused(place)).toMatch(words);
});

test('our own file as it left is refused, and one that is no workbook', () => {
  expect(refused(placeWith({}))).toContain('back.xlsx: This is our own copy as it left');
  const place = placeWith();
  place.write('back.xlsx', 'id,score\n');
  expect(refused(place)).toContain('back.xlsx: The file is no Excel workbook');
});

test('a file without its stamp is taken only where the user says whose it is, and to go on', () => {
  const place = placeWith();
  place.write('back.xlsx', writeWorkbook(withoutStamp(filledBlueprint(OURS, SENT, FILLED))));
  expect(refused(place)).toContain('please choose one of: whole, Marketing, Engineering.');
  expect(refused(place, '--department', 'Legal')).toContain('wanted one of: Marketing');
  expect(refused(place, '--department', 'Marketing')).toContain('please add --yes');
  const { code, out } = receive(place, '--department', 'marketing', '--yes');
  expect(code).toBe(0);
  expect(out).toContain('the copy for Marketing, revision 1');
});

test('the stamp knows better than --department', () => {
  const err = refused(placeWith(), '--department', 'Marketing');
  expect(err).toContain('its stamp says that it is the copy for all of us');
});

test('an older revision than the one that was taken asks first', () => {
  const place = placeWith(FILLED, { ...SENT, revision: 2 });
  expect(receive(place).code).toBe(0);
  place.write('ours.xlsx', place.read('merged.xlsx'));
  place.write('back.xlsx', returnedCopy(OURS, SENT, FILLED));
  expect(refused(place, '--force')).toContain(
    'This is revision 1; revision 2 was received already'
  );
  expect(receive(place, '--force', '--yes').code).toBe(0);
});

test('departments’ files come in any order to the same result', () => {
  const place = placeWith();
  const copy = (respondent: string, score: number) =>
    returnedCopy(OURS, { ...SENT, respondent }, { received: { other: { score } } });
  place.write('d1.xlsx', copy('d1', 1));
  place.write('d2.xlsx', copy('d2', 2));
  const both = (first: string, second: string, to: string) => {
    expect(place.run('receive', 'ours.xlsx', first, '-o', `half-${to}`).code).toBe(0);
    expect(place.run('receive', `half-${to}`, second, '-o', to).code).toBe(0);
    const { partnerLines, exchanged, ...rest } = rvuIn(place.read(to));
    const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    return { ...rest, partnerLines: sorted(partnerLines), exchanged: sorted(exchanged) };
  };
  expect(both('d2.xlsx', 'd1.xlsx', 'b.xlsx')).toEqual(both('d1.xlsx', 'd2.xlsx', 'a.xlsx'));
});

test('a workbook of ours that can’t be read as a whole is refused, and one with other days', () => {
  const place = placeWith();
  const blueprint = rvuBlueprint(OURS);
  const spoilt = withCell(blueprint, 'Contributions', { row: 0, header: 'Stated value' }, 'five');
  place.write('ours.xlsx', writeWorkbook(spoilt));
  expect(refused(place)).toMatch(/ours\.xlsx: Contributions!/);
  place.write('ours.xlsx', from1904(writeWorkbook(blueprint)));
  expect(refused(place)).toContain('ours.xlsx: its days count from 1904');
});

test('neither file read may be the one written; columns of one’s own are named', () => {
  const place = placeWith();
  const words = 'receive ours.xlsx back.xlsx -o back.xlsx --force';
  const { code, err } = place.run(...words.split(' '));
  expect(code).toBe(1);
  expect(err).toContain('back.xlsx: this is one of the files to read');
  place.write('ours.xlsx', writeWorkbook(withColumn(rvuBlueprint(OURS), 'Actions', 'Mine')));
  expect(receive(place).err).toContain('column “Mine” of Actions');
});

test('charter answers that were typed here stay beside theirs', () => {
  const typed = (words: string): Rvu => ({
    ...OURS,
    charter: {
      ...OURS.charter,
      answers: OURS.charter.answers.map((each) => ({ ...each, theirs: words })),
    },
  });
  const place = placeWith();
  place.write('ours.xlsx', writeWorkbook(rvuBlueprint(typed('typed here'))));
  expect(receive(place).out).toMatch(/^stays +Charter .*typed here +Yes, by now$/m);
  const merged = rvuIn(place.read('merged.xlsx'));
  expect(theirs(merged, 'equals')).toBe('typed here');
});
