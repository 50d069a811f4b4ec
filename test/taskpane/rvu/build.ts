/** Books and hosts for the tests of the RVU view. */
import type { Exchanged } from '../../../src/model/exchange';
import { assignDepartmentKeys } from '../../../src/model/respondents';
import type { RvuHost } from '../../../src/taskpane/rvu/host';
import type { Book } from '../../../src/taskpane/state/book';
import { bookOfContributions, contribution } from '../contributions';

const PLACE = { sheet: 'RVU Marketing', row: 5, column: 1 };

/** The sample's alliance with keyed departments and what is handed in; forms are there for these keys. */
export function bookWith(change: Partial<Book['rvu']> = {}, answerPlaces = ['d1', 'd2']): Book {
  const book = bookOfContributions([contribution({})]);
  const { alliance } = book.rvu;
  const departments = assignDepartmentKeys(alliance.departments);
  return {
    ...book,
    rvu: { ...book.rvu, alliance: { ...alliance, departments }, ...change },
    answerPlaces: new Map(answerPlaces.map((key) => [key, PLACE])),
  };
}

/** A workbook that takes everything. */
export const host = (change: Partial<RvuHost> = {}): RvuHost => ({
  busy: false,
  onShowForm: jest.fn(),
  onShowActions: jest.fn(),
  onForm: jest.fn(),
  onMakeForms: jest.fn(),
  onDraft: () => Promise.resolve(true),
  onRename: () => Promise.resolve(true),
  onAdd: () => Promise.resolve(true),
  ...change,
});

/** An entry of the log of copies that passed. */
export const passed = (change: Partial<Exchanged>): Exchanged => ({
  way: 'sent',
  period: '2026-Q4',
  respondent: 'd1',
  department: 'Marketing',
  revision: 1,
  on: 46_400,
  ...change,
});
