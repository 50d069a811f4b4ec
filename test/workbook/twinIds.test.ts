/** Ids that differ by capitals only are told as twins, with both cells: lookups in the sheets know no case. */
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { sourceOf } from './sourceOf';

const [first, second, ...others] = SAMPLE.contributions;
if (first === undefined || second === undefined) throw new Error('The sample is too short');

const problemsWith = (id: string) => {
  const contributions = [first, { ...second, id }, ...others];
  const reading = readRvu(sourceOf(rvuBlueprint({ ...SAMPLE, contributions })));
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.problems;
};

test.each([first.id, first.id.toLowerCase(), ` ${first.id.toLowerCase()}`])('%p', (id) => {
  const [problem, ...more] = problemsWith(id);
  expect(more).toEqual([]);
  if (problem?.code !== 'duplicate-id') throw new Error(JSON.stringify(problem));
  expect(problem.id.trim()).toBe(id.trim());
  expect(problem.place.row).toBe(problem.first.row + 1);
});

test('another id is none', () => {
  expect(problemsWith(`${first.id}x`)).toEqual([]);
});
