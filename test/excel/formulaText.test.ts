import { applyEdit } from '../../src/excel/edit/applyEdit';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { readSource } from '../../src/excel/read/readSource';
import { planReceive } from '../../src/exchange/receive/planReceive';
import { readReturned } from '../../src/exchange/receive/readReturned';
import { receive } from '../../src/exchange/receive/receive';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import type { Rvu } from '../../src/model/rvu';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { returnedCopy } from '../exchange/fill';
import { ORDER } from '../exchange/orders';
import { openExcel } from './liveExcel';
import { SMALL } from './smallRvu';

jest.setTimeout(120_000);

/** Each begins with a sign that Excel takes for a formula, or with one that hides it. */
const TEXTS = [
  '=1+1',
  '+1 for the clinic',
  '-Open the lab',
  '@Ana',
  '\t=A1',
  '\r=A1',
  '=HYPERLINK("x")',
];

const activities: Rvu = {
  ...SMALL,
  contributions: TEXTS.flatMap((activity, index) =>
    SMALL.contributions.slice(0, 1).map((each) => ({ ...each, id: `G${index + 1}`, activity }))
  ),
};

const returned = readReturned(
  returnedCopy(activities, ORDER, {
    did: Object.fromEntries(TEXTS.map((words, index) => [`G${index + 1}`, { score: 4, words }])),
    planned: Object.fromEntries(TEXTS.map((step, index) => [String(index + 1), { step }])),
  })
);

/** Steps that differ in the blank before them only are one step. */
const STEPS = TEXTS.filter((text) => text !== '\r=A1');

const wordsOf = (rvu: Rvu) => rvu.partnerLines.flatMap(({ words }) => words ?? []);
const stepsOf = (rvu: Rvu) => rvu.actions.map(({ step }) => step);

it('leaves in the copy as text', () => {
  const read = readWorkbook(makeCopy(activities, ORDER).bytes);
  if (!read.ok) throw new Error(read.problems[0].code);
  const cells = read.book.sheets.flatMap(({ rows }) => [...rows.values()].flat());
  TEXTS.forEach((text) => expect(cells.map((cell) => cell?.value)).toContain(text));
  expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
});

it('comes back as text, and stands as text in the file', () => {
  if (!returned.ok) throw new Error(returned.rejection.code);
  const reception = receive(activities, returned.returned, { on: 46_350 });
  if (reception.kind === 'stopped') throw new Error(reception.rejections[0].code);
  const read = readWorkbook(writeWorkbook(rvuBlueprint(reception.rvu)));
  if (!read.ok) throw new Error(read.problems[0].code);
  const reading = readRvu(workbookSource(read.book));
  if (reading.kind !== 'rvu') throw new Error(reading.kind);
  expect(wordsOf(reading.rvu)).toEqual(expect.arrayContaining(TEXTS));
  expect(stepsOf(reading.rvu)).toEqual(expect.arrayContaining(STEPS));
});

it('comes back as text into a running Excel', async () => {
  if (!returned.ok) throw new Error(returned.rejection.code);
  const file = returned.returned;
  const excel = await openExcel();
  try {
    await drawBlueprint(rvuBlueprint(activities));
    const edited = await applyEdit(READ_SPEC, (source) =>
      planReceive(source, file, { on: 46_350 })
    );
    expect(edited).toMatchObject({ ok: true, outcome: 'edited' });
    const source = await readSource(READ_SPEC);
    const reading = readRvu(source);
    if (reading.kind !== 'rvu') throw new Error(reading.kind);
    expect(wordsOf(reading.rvu)).toEqual(expect.arrayContaining(TEXTS));
    expect(stepsOf(reading.rvu)).toEqual(expect.arrayContaining(STEPS));
    const typed = source.tables.filter(({ name }) => name === 'Actions');
    const step = typed[0]?.formulas.flatMap((row) => row.slice(0, 1)) ?? [];
    expect(step.filter((formula) => formula !== null)).toEqual([]);
  } finally {
    excel.close();
  }
});
