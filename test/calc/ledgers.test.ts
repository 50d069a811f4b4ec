/** The sheets computed by LibreOffice say what the model says, for ledgers and papers of many shapes. */
import type { FileBook } from '../../src/xlsx/fileBook';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { compare } from './differences';
import { LEDGERS } from './ledgers';
import { recomputed } from './libreOffice';
import { PAPERS } from './papers';

const WORKBOOKS = { ...LEDGERS, ...PAPERS };
const plans = new Map(Object.entries(WORKBOOKS).map(([name, rvu]) => [name, rvuBlueprint(rvu)]));
const computed = new Map<string, FileBook>();

beforeAll(() => {
  const books = recomputed([...plans.values()]);
  [...plans.keys()].forEach((name, index) => {
    const book = books[index];
    if (book !== undefined) computed.set(name, book);
  });
});

test.each(Object.keys(WORKBOOKS))('%s', (name) => {
  const [plan, book] = [plans.get(name), computed.get(name)];
  if (plan === undefined || book === undefined) throw new Error(`${name} was not computed`);
  const { compared, differences } = compare(plan, book);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(500);
});
