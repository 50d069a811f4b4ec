import { blankAnswers, longAnswers } from '../../src/model/answers';
import { NO_DETAILS } from '../../src/model/rvu';
import { planFormSwitch } from '../../src/workbook/book/formSwitch';
import { planWords } from '../../src/workbook/sections/forms/planWords';
import { readAnswers } from '../../src/workbook/sections/forms/readAnswers';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { columnIn, sourceOf, tableIn, withCell, withTable } from './sourceOf';

const SCALE = { min: 1, max: 5 };
const source = sourceOf(rvuBlueprint({ ...SAMPLE, ...NO_DETAILS }));

const typed = (table: string, row: number, header: string, value: string | number) =>
  withTable(source, table, (each) => withCell(each, row, header, value));

test('forms without a word are nobody’s answers', () => {
  expect(readAnswers(source, SCALE)).toEqual({ value: [], problems: [] });
});

test('a score typed into a line is that line’s', () => {
  const { value, problems } = readAnswers(typed('RVU_long_d2', 4, 'Score for you', 3), SCALE);
  const line = { score: 3, worth: null, words: null };
  const long = longAnswers((part, category) =>
    part === 'given' && category === 'innovation' ? line : { ...line, score: null }
  );
  expect(problems).toEqual([]);
  expect(value).toEqual([{ ...blankAnswers('d2'), long }]);
});

test('what can’t be read is said, with its cell, and leaves the rest', () => {
  const found = readAnswers(typed('RVU_long_d1', 0, 'Score for us', 'many'), SCALE);
  expect(found.value).toEqual([]);
  expect(found.problems).toMatchObject([
    { code: 'bad-cell', field: 'Score for us', found: 'many', rowUsed: true },
  ]);
});

test('words on a row that has lost its line are said, not dropped in silence', () => {
  const broken = withTable(
    typed('RVU_short_d1', 0, 'In our words', 'a lot'),
    'RVU_short_d1',
    (table) => withCell(table, 0, 'Question', null)
  );
  const { value, problems } = readAnswers(broken, SCALE);
  expect(value).toEqual([]);
  expect(problems).toMatchObject([{ code: 'missing-cell', field: 'Question', rowUsed: false }]);
});

test('a workbook that is not ours is not switched', () => {
  expect(planFormSwitch({ tables: [], names: [] }, 'short')).toEqual({
    kind: 'nothing',
    reason: 'not-ours',
  });
});

test('words go to their line, except where anything stands, a formula too', () => {
  const taken = typed('RVU_long_d1', 0, 'How it helped you', 'already');
  const decision = planWords(taken, 'd1', [
    { category: 'core-competency', words: 'new' },
    { category: 'other', words: 'new' },
    { category: 'synergies', words: ' ' },
  ]);
  if (decision.kind !== 'edit') throw new Error(decision.reason);
  expect(decision.edit.columns).toHaveLength(1);
  const [column] = decision.edit.columns;
  expect(column).toMatchObject({ table: 'RVU_long_d1', header: 'How it helped you' });
  expect(column?.cells).toEqual([...Array<undefined>(7).fill(undefined), 'new']);
  expect(planWords(source, 'd9', [])).toMatchObject({ kind: 'nothing' });
  expect(columnIn(tableIn(source, 'RVU_long_d1'), 'Where it helped')[7]).toBe('Anything else');
});
