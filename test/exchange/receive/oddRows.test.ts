/** Rows that stand twice or belong to nothing, and texts of odd kinds. */
import { readReturned } from '../../../src/exchange/receive/readReturned';
import { refusedSentence } from '../../../src/exchange/receive/receiveSentence';
import type { PartnerList } from '../../../src/model/exchange';
import type { PlannedCell } from '../../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { filledBlueprint, returnedCopy, withGrid } from '../fill';
import { ORDER, tampered } from '../orders';
import { returnedFrom, returnedOf, said } from './reading';

const order = { ...ORDER, share: { ...ORDER.share, charter: false } };

const copiedRow = (
  list: PartnerList,
  from: number,
  to: number,
  change: Readonly<Record<number, PlannedCell>>
) =>
  returnedFrom(
    withGrid(
      filledBlueprint(SAMPLE, order, {
        did: { G1: { score: 4 } },
        received: { synergies: { score: 2 } },
        more: { 1: { activity: 'A van' } },
      }),
      list,
      (grid) =>
        grid.map((row, index) =>
          index === to ? (grid[from] ?? []).map((cell, column) => change[column] ?? cell) : row
        )
    )
  );

test.each([
  ['did' as const, 1, 3],
  ['received' as const, 2, 4],
])('a line of %s twice: the first is taken, the second told', (list, from, to) => {
  const { lines, refused } = copiedRow(list, from, to, { 2: 5 });
  expect(refused).toMatchObject([{ code: 'twice', list }]);
  expect(refused.map(refusedSentence).join()).toMatch(/a second time; the first row was taken\.$/);
  expect(lines.filter((line) => line.list === list)).toHaveLength(1);
  expect(lines.find((line) => line.list === list)?.score).toBe(list === 'did' ? 4 : 2);
});

test('a step or activity in a copied row is one more', () => {
  const { lines, refused } = copiedRow('more', 1, 3, { 1: 'A lorry' });
  expect(lines.filter(({ list }) => list === 'more').map(said)).toEqual([
    { list: 'more', line: '1', words: 'A van' },
    { list: 'more', line: '26', words: 'A lorry' },
  ]);
  expect(refused).toEqual([]);
});

test('a row without an id belongs to nothing: told, not taken', () => {
  const { refused, ids } = returnedFrom(
    withGrid(filledBlueprint(SAMPLE, order, { did: { G1: { score: 4 } } }), 'did', (grid) =>
      grid.map((row, index) => (index === 2 ? [null, 'Free parking', 5, null, null, null] : row))
    )
  );
  expect(refused).toMatchObject([
    { code: 'unknown-contribution', list: 'did', field: 'Id', found: null },
  ]);
  expect(refused.map(refusedSentence).join()).toContain('what else we did has a list of its own');
  expect(ids).toContain('G1');
});

test('a label that names no line is told with the lines that there are', () => {
  const { refused } = returnedFrom(
    withGrid(filledBlueprint(SAMPLE, order, {}), 'given', (grid) =>
      grid.map((row, index) => (index === 2 ? [null, 'Friendship', 5, null, null] : row))
    )
  );
  expect(refused).toMatchObject([{ code: 'not-a-choice', list: 'given', found: 'Friendship' }]);
  expect(refused.map(refusedSentence).join()).toContain(
    'wanted one of: Core competency, Synergies'
  );
});

test('rich text counts as its text', () => {
  const bytes = tampered(
    returnedCopy(SAMPLE, order, { did: { G1: { words: 'RICH' } } }),
    'xl/sharedStrings.xml',
    (xml) =>
      xml.replace(
        /<t[^>]*>RICH<\/t>/,
        '<r><t xml:space="preserve">Very </t></r><r><rPr><b/></rPr><t>good</t></r>'
      )
  );
  expect(returnedOf(bytes).lines.map(said)).toEqual([
    { list: 'did', line: 'G1', words: 'Very good' },
  ]);
});

test('names that mean something to JavaScript mean nothing here', () => {
  const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const blueprint = withGrid(filledBlueprint(SAMPLE, order, {}), 'did', (grid) =>
    grid.map((row, index) =>
      index === 0
        ? row
        : [odd[index - 1] ?? row[0] ?? null, 'x', index <= odd.length ? 2 : null, null, null, null]
    )
  );
  const { lines, ids } = returnedFrom(blueprint);
  expect(lines.map(({ line, score }) => [line, score])).toEqual(odd.map((each) => [each, 2]));
  expect(ids).toEqual(expect.arrayContaining(odd));
  expect(readReturned(new Uint8Array())).toEqual({
    ok: false,
    rejection: { code: 'file', problem: { code: 'empty' } },
  });
});
