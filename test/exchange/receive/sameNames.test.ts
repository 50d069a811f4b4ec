/** The name beside an id is held against ours, so that no score lands on the wrong line. */
import { allianceIdOf } from '../../../src/model/allianceId';
import { receive } from '../../../src/exchange/receive/receive';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { filledBlueprint } from '../fill';
import { ORDER } from '../orders';
import { returnedFrom } from './reading';

const returned = returnedFrom(
  filledBlueprint(
    SAMPLE,
    { ...ORDER, allianceId: allianceIdOf(SAMPLE) },
    { did: { G1: { score: 4 }, G2: { score: 2 } } }
  )
);
const renamed = (activity: string) => ({
  ...SAMPLE,
  contributions: SAMPLE.contributions.map((each) =>
    each.id === 'G1' ? { ...each, activity } : each
  ),
});

function ready(rvu: typeof SAMPLE, same: readonly string[] = []) {
  const reception = receive(rvu, returned, { on: null, same: new Set(same) });
  if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
  const lines = reception.rvu.partnerLines.filter(
    ({ list, respondent }) => list === 'did' && respondent === 'whole'
  );
  return { names: reception.otherNames, lines: lines.map(({ line, score }) => [line, score]) };
}

test('an id that was given to another activity is asked about, and its score left out', () => {
  const { names, lines } = ready(renamed('A quite other thing'));
  expect(names).toEqual([
    { id: 'G1', ours: 'A quite other thing', theirs: expect.any(String), taken: false },
  ]);
  expect(lines).toEqual([['G2', 2]]);
});

test('where people say that both mean the same, it is taken', () => {
  const { names, lines } = ready(renamed('Joint webinars, as agreed'), ['g1']);
  expect(names).toMatchObject([{ id: 'G1', taken: true }]);
  expect(lines).toContainEqual(['G1', 4]);
});

test('capitals and blanks tell no two names apart', () => {
  const ours = SAMPLE.contributions.find(({ id }) => id === 'G1')?.activity ?? '';
  expect(ready(renamed(` ${ours.toUpperCase().replace(' ', '  ')}`)).names).toEqual([]);
});

test.each([
  (name: string) => `${name}.`,
  (name: string) => `“${name}”`,
  (name: string) => `${name};`,
  (name: string) => name.replace('webinar', 'web\u00adinar'),
])('points, quotation marks and unseen signs tell no two names apart', (written) => {
  const ours = SAMPLE.contributions.find(({ id }) => id === 'G1')?.activity ?? '';
  expect(ready(renamed(written(ours))).names).toEqual([]);
});

test('signs within a name do', () => {
  const ours = SAMPLE.contributions.find(({ id }) => id === 'G1')?.activity ?? '';
  expect(ready(renamed(`${ours} +`)).names).toHaveLength(1);
});

test('names and scores sorted apart from their ids: every line is asked about', () => {
  const [first, second] = ['G1', 'G2'].map(
    (id) => SAMPLE.contributions.find((each) => each.id === id)?.activity ?? ''
  );
  const swapped = {
    ...SAMPLE,
    contributions: SAMPLE.contributions.map((each) => ({
      ...each,
      activity:
        each.id === 'G1' ? (second ?? '') : each.id === 'G2' ? (first ?? '') : each.activity,
    })),
  };
  expect(ready(swapped)).toMatchObject({ names: [{ id: 'G1' }, { id: 'G2' }], lines: [] });
});

test('ids know no case: a line is kept under our spelling', () => {
  const lower = {
    ...returned,
    lines: returned.lines.map((each) => (each.line === 'G1' ? { ...each, line: ' g1' } : each)),
  };
  const reception = receive(SAMPLE, lower, { on: null });
  if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
  const taken = reception.rvu.partnerLines.filter(
    ({ list, score }) => list === 'did' && score === 4
  );
  expect(taken.map(({ line }) => line)).toContain('G1');
  expect(taken.map(({ line }) => line)).not.toContain(' g1');
});
