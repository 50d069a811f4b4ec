/** Several forms in one file: none fills another's blanks. */
import { allianceIdOf } from '../../../src/model/allianceId';
import { chosenForm } from '../../../src/exchange/receive/chosenForm';
import { receive } from '../../../src/exchange/receive/receive';
import type { Returned } from '../../../src/exchange/receive/returned';
import type { Blueprint, SheetPlan } from '../../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { filledBlueprint, withoutTables } from '../fill';
import type { Filled } from '../fill';
import { ORDER } from '../orders';
import { returnedFrom } from './reading';

/** The sheets of several copies in one workbook, as Excel names them where titles repeat. */
function together(...books: readonly Blueprint[]): Blueprint {
  const sheets = books.flatMap((book, at) =>
    withoutTables(book).sheets.map((sheet): SheetPlan => {
      const title = at === 0 ? sheet.title : `${sheet.title} (${at + 1})`;
      return { ...sheet, key: `${sheet.key}_${at}`, title };
    })
  );
  return { ...withoutTables(books[0] ?? FIRST), sheets, activeSheet: 'copy_rvu_0' };
}

const copyFor = (respondent: string, filled: Filled) =>
  filledBlueprint(SAMPLE, { ...ORDER, allianceId: allianceIdOf(SAMPLE), respondent }, filled);

const FIRST = copyFor('d1', { did: { G1: { score: 4 } } });
const SECOND = copyFor('d2', { did: { G2: { score: 2 } } });

const scoresOf = (form: Returned | Returned['others'][number] | undefined) =>
  form?.lines.flatMap(({ list, line, score }) => (list === 'did' ? [[line, score]] : []));

test('the copies of two departments are two forms, each with its own stamp', () => {
  const returned = returnedFrom(together(FIRST, SECOND));
  const [other, ...more] = returned.others;
  expect(more).toEqual([]);
  expect([returned.stamp, other?.stamp]).toMatchObject([
    { respondent: 'd1', intact: true },
    { respondent: 'd2', intact: true },
  ]);
  expect([scoresOf(returned), scoresOf(other)]).toEqual([[['G1', 4]], [['G2', 2]]]);
});

test('where two fit, people say which; the other is told', () => {
  const returned = returnedFrom(together(FIRST, SECOND));
  const asked = receive(SAMPLE, returned, { on: null });
  expect(asked).toMatchObject({
    kind: 'stopped',
    rejections: [{ code: 'which-form', forms: [{ sheet: 'RVU' }, { sheet: 'RVU (2)' }] }],
  });
  const taken = receive(SAMPLE, returned, { on: null, form: 'RVU (2)' });
  expect(taken).toMatchObject({ kind: 'ready', respondent: 'd2' });
  expect(taken.kind === 'ready' ? taken.notes : []).toContainEqual({
    code: 'other-form',
    list: null,
    sheet: 'RVU',
    count: expect.any(Number),
  });
  expect(receive(SAMPLE, returned, { on: null, form: 'nowhere' })).toMatchObject({
    kind: 'stopped',
  });
});

test('a sheet of another period beside the form fills nothing of it', () => {
  const past = copyFor('d1', {
    did: { G1: { score: 1 } },
    received: { synergies: { score: 3 } },
  });
  const beside = withoutTables(past).sheets.filter(({ key }) => key === 'copy_rvu');
  const kept = beside.map((sheet) => ({ ...sheet, key: 'past', title: 'Last quarter' }));
  const book = { ...withoutTables(FIRST), sheets: [...withoutTables(FIRST).sheets, ...kept] };
  const choice = chosenForm(SAMPLE, returnedFrom(book), { on: null });
  expect(choice).toMatchObject({
    kind: 'chosen',
    notes: [{ code: 'other-form', sheet: 'Last quarter' }],
  });
  expect(choice.kind === 'chosen' ? scoresOf({ ...choice.form }) : []).toEqual([['G1', 4]]);
});

test('where only the sheet beside a blank form is filled, people are asked', () => {
  const blank = withoutTables(copyFor('d1', {}));
  const beside = withoutTables(FIRST)
    .sheets.filter(({ key }) => key === 'copy_rvu')
    .map((sheet) => ({ ...sheet, key: 'again', title: 'RVU (2)' }));
  const returned = returnedFrom({ ...blank, sheets: [...blank.sheets, ...beside] });
  expect(receive(SAMPLE, returned, { on: null })).toMatchObject({
    kind: 'stopped',
    rejections: [{ code: 'which-form', forms: [{ sheet: 'RVU (2)', lines: 1 }] }],
  });
  expect(receive(SAMPLE, returned, { on: null, form: 'RVU (2)' })).toMatchObject({
    kind: 'ready',
    respondent: 'd1',
  });
});
