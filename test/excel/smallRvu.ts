/** A small alliance, a copy that came back for it, and what somebody types into its workbook. */
import type { ExcelHost } from 'excel-emulator';
import { WHOLE } from '../../src/model/respondents';
import { NO_DETAILS, type Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { returnedCopy } from '../exchange/fill';
import { ORDER } from '../exchange/orders';
import { contribution } from '../model/build';

export const SMALL: Rvu = {
  ...SAMPLE,
  alliance: { ...SAMPLE.alliance, departments: [] },
  allianceId: ORDER.allianceId,
  contributions: [
    contribution({ id: 'G1', hours: 10, rate: 85, estimate: 3 }),
    contribution({ id: 'G2', hours: 4, rate: 85 }),
    contribution({ id: 'R1', direction: 'received', cash: 100, stated: 4 }),
  ],
  answers: SAMPLE.answers.filter(({ respondent }) => respondent === WHOLE),
  actions: SAMPLE.actions.slice(0, 1),
  indicators: SAMPLE.indicators.slice(0, 1),
  history: NO_DETAILS.history,
  partnerLines: [],
  exchanged: [],
};

/** One value for each place where received values go; words that look like a formula among them. */
export const SMALL_RETURNED: Uint8Array = returnedCopy(
  SMALL,
  { ...ORDER, share: { ...ORDER.share, charter: false } },
  {
    did: { G1: { score: 4, words: '=1+1 they call us first' }, G2: { score: 3 } },
    planned: { 1: { step: '-Open the lab', owner: '@Ana' } },
    charter: { equals: { theirs: '+We meet as equals' } },
  }
);

/** A cell that somebody typed into, by its place in a table, and what it then holds. */
export interface TypedCell {
  readonly table: string;
  readonly header: string;
  readonly row: number;
  readonly value: string | number;
}

/** What no operation takes away. */
export const TYPED: readonly TypedCell[] = [
  { table: 'Contributions', header: 'Notes', row: 0, value: 'Typed by hand' },
  { table: 'Charter', header: 'Our answer', row: 1, value: 'As we typed it' },
  { table: 'Actions', header: 'Owner', row: 2, value: 'Ana' },
];

/** A score of theirs that we typed ourselves: what they send does not write over it. */
export const TYPED_SCORE: TypedCell = {
  table: 'Contributions',
  header: 'Stated value',
  row: 1,
  value: 2,
};

function placeOf({ book }: ExcelHost, { table, header, row }: TypedCell) {
  const found = book.tables.find(({ name }) => name === table);
  const column = found?.columns.findIndex(({ name }) => name === header) ?? -1;
  if (found === undefined || column < 0) throw new Error(`no ${header}`);
  return { sheet: found.sheet, row: found.area.row + 1 + row, column: found.area.column + column };
}

export function typeInto(host: ExcelHost, cells: readonly TypedCell[]): void {
  cells.forEach((cell) => {
    const { sheet, row, column } = placeOf(host, cell);
    const typed = host.userEdit(sheet.name, row, column, String(cell.value));
    if (!typed.ok) throw new Error(`${cell.header} was not typed`);
  });
}

/** The cells that no longer hold what was typed. */
export const lostFrom = (host: ExcelHost, cells: readonly TypedCell[]): readonly string[] =>
  cells
    .filter((cell) => {
      const { sheet, row, column } = placeOf(host, cell);
      return host.engine.valueAt(sheet, row, column) !== cell.value;
    })
    .map(({ header }) => header);
