/** What of a list comes into a workbook, and what of it stays as it was. */
import { NOTHING_PRESENT } from '../../../src/exchange/csv/incoming';
import { listBlueprint, planTakeList } from '../../../src/exchange/csv/planTakeList';
import { readList } from '../../../src/exchange/csv/readList';
import { readRvu } from '../../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import type { WorkbookSource } from '../../../src/workbook/kernel/source';
import { NO_DETAILS } from '../../../src/model/rvu';
import { applied, editOf } from '../../workbook/applied';
import { sourceOf } from '../../workbook/sourceOf';

const EMPTY = { ...SAMPLE, ...NO_DETAILS, contributions: [] };

function readingsOf(list: string) {
  const reading = readList(
    { list, choices: new Map(), direction: null },
    {
      ...{ scale: SAMPLE.settings.scale, signs: null, currency: null, us: '', partner: '' },
      ...{ departments: [], present: NOTHING_PRESENT },
    }
  );
  if (!reading.ok) throw new Error(reading.problems.join());
  return reading.readings;
}

function inside(source: WorkbookSource) {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return { contributions: reading.rvu.contributions, problems: reading.problems };
}

const taken = (source: WorkbookSource, list: string): WorkbookSource =>
  applied(source, editOf(planTakeList(source, readingsOf(list))));

const LIST = `Item,Gives,Hours,Rate,Category,Must keep
Brand new training,We give,40,85,Innovation,Yes
Brand new data,They give,10,,New markets,
`;

test('rows come below what is there, which stays as it was, and come once', () => {
  const before = sourceOf(rvuBlueprint(SAMPLE));
  const once = taken(before, LIST);
  const { contributions, problems } = inside(once);
  expect(problems).toEqual([]);
  expect(contributions.slice(0, -2)).toEqual(inside(before).contributions);
  expect(contributions.slice(-2)).toMatchObject([
    { activity: 'Brand new training', hours: 40, rate: 85, category: 'innovation', mustKeep: true },
    { activity: 'Brand new data', direction: 'received', category: 'new-markets', hours: 10 },
  ]);
  const ids = contributions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(inside(taken(once, LIST)).contributions).toEqual(contributions);
});

test('forty rows come into an empty workbook, whose lists grow with them', () => {
  const lines = Array.from({ length: 40 }, (_, n) => `Thing ${n},given,${n},10`);
  const { contributions, problems } = inside(
    taken(sourceOf(rvuBlueprint(EMPTY)), ['Item,Gives,Hours,Rate', ...lines].join('\n'))
  );
  expect(problems).toEqual([]);
  expect(contributions.map(({ id }) => id)).toEqual(lines.map((_, n) => `G${n + 1}`));
});

const ROUGH = 'Item,Gives,Hours,Rate,Cash,Kind\nA,given,10,80,1 k,gold\nB,received,1,2,3,data\n';

test.each([
  ['a workbook', () => taken(sourceOf(rvuBlueprint(EMPTY)), ROUGH)],
  ['a new workbook', () => sourceOf(listBlueprint(EMPTY, readingsOf(ROUGH)))],
])('cells that are not understood come into %s as they are, to be seen', (_, make) => {
  const { contributions, problems } = inside(make());
  expect(problems.map((problem) => ('found' in problem ? problem.found : problem.code))).toEqual([
    '1 k',
    'gold',
  ]);
  expect(contributions).toMatchObject([
    { id: 'G1', activity: 'A', hours: null, cash: null, kind: null },
    { id: 'R1', hours: 1, rate: 2, cash: 3, kind: 'data' },
  ]);
});

test('a new workbook holds the whole list', () => {
  const { contributions, problems } = inside(sourceOf(listBlueprint(EMPTY, readingsOf(LIST))));
  expect(problems).toEqual([]);
  expect(contributions).toMatchObject([
    { id: 'G1', activity: 'Brand new training' },
    { id: 'R1', activity: 'Brand new data' },
  ]);
});
