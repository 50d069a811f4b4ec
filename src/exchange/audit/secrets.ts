/**
 * What must not leave: everything in the workbook at home that no column record calls shared, typed
 * and computed alike. It is taken from the workbook's own sheets, not from what the copy is made of, so
 * that a mistake there is found here.
 */
import { chosenGaps } from '../../model/gapList';
import type { Rvu } from '../../model/rvu';
import type { CellValue, PlannedCell, SheetPlan, TablePlan } from '../../workbook/kernel/blueprint';
import type { Blueprint } from '../../workbook/kernel/blueprint';
import { cellAddress } from '../../workbook/kernel/a1';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { isDateColumn, isSharedColumn, isSharedField, privateHeaders } from '../records';
import { SHORTEST, dayForms, numberForms, numbersIn, textForms } from './secretForms';

export interface Secret {
  /** Where it stands at home, for instance `Contributions.Cash` or `Settings!C9`. */
  readonly source: string;
  readonly kind: 'text' | 'number';
  /** How it may be written, each long enough to be told from anything else. */
  readonly forms: readonly string[];
  /** Why it can't be searched for, where it can't: then the accounting of every cell must do. */
  readonly common: 'short' | 'shared' | null;
  /** Shared words of people that say it: whether they mean to tell it, only they know. */
  readonly saidBy: readonly SaidBy[];
}

export interface SaidBy {
  readonly form: string;
  /** The whole text at home. */
  readonly words: string;
}

interface HomeCell {
  readonly source: string;
  readonly value: string | number;
  readonly shared: boolean;
  readonly day: boolean;
}

/** Every private value of the RVU, each once, and what private columns are called. */
export function secretsOf(rvu: Rvu): readonly Secret[] {
  const cells = [...homeCells(rvuBlueprint(rvu)), ...chosenCells(rvu)];
  const told = sharedValues(cells);
  const headers = privateHeaders().map(({ name, source }) => ({ source, value: name, day: false }));
  const found = new Map<string, Secret>();
  for (const cell of [...cells.filter(({ shared }) => !shared), ...headers]) {
    const key = `${typeof cell.value} ${cell.day} ${cell.value}`;
    if (!found.has(key)) found.set(key, secretOf(cell, told));
  }
  return [...found.values()];
}

/** Guesses and scores that were chosen to be shown are no secrets, wherever else they stand. */
const chosenCells = (rvu: Rvu): readonly HomeCell[] =>
  chosenGaps(rvu).flatMap(({ key, guess, stated }) =>
    [guess, stated].map((value) => ({ source: key, value, shared: true, day: false }))
  );

/** Shorter texts, as a department's name, stand among people's words by chance. */
const TELLING = 12;

function secretOf({ source, value, day }: Omit<HomeCell, 'shared'>, told: SharedValues): Secret {
  const kind = typeof value === 'string' ? 'text' : 'number';
  const all = formsOf(value, day).filter(({ length }) => length >= SHORTEST);
  if (all.length === 0) return { source, kind, forms: [], common: 'short', saidBy: [] };
  const forms = all.filter((form) =>
    kind === 'number'
      ? !told.numbers.has(form)
      : !told.texts.has(form) && (form.length >= TELLING || !told.words.texts.includes(form))
  );
  const common = forms.length === 0 ? 'shared' : null;
  return { source, kind, forms, common, saidBy: forms.flatMap((form) => saidBy(form, kind, told)) };
}

/** Most forms are in no text at all: only where one is are the texts gone through one by one. */
const saidBy = (form: string, kind: Secret['kind'], { words, texts }: SharedValues) =>
  holds(words, kind, form)
    ? [...texts]
        .filter((text) => holds(wordsOf([text]), kind, form))
        .map((text) => ({ form, words: text }))
    : [];

function formsOf(value: string | number, day: boolean): readonly string[] {
  if (typeof value === 'string') return textForms(value);
  return day ? dayForms(value) : numberForms(value);
}

/** Words among which a secret is none: what may leave, or our own wording. */
export interface SharedWords {
  readonly texts: string;
  readonly numbers: ReadonlySet<string>;
}

const APART = '\u0000';

export function wordsOf(values: readonly CellValue[]): SharedWords {
  const texts = values.map((value) => String(value ?? '')).join(APART);
  return { texts, numbers: new Set(numbersIn(texts)) };
}

/** Texts are found within other texts, numbers only as a whole. */
export const holds = (
  { texts, numbers }: SharedWords,
  kind: Secret['kind'],
  form: string
): boolean => (kind === 'text' ? texts.includes(form) : numbers.has(form));

/** What may leave. A private value that equals one of these is known by the partner anyway. */
interface SharedValues {
  /** Each text whole. */
  readonly texts: ReadonlySet<string>;
  /** Numbers and days that stand alone in their cells: those in sentences excuse nothing. */
  readonly numbers: ReadonlySet<string>;
  /** All texts in one. */
  readonly words: SharedWords;
}

function sharedValues(cells: readonly HomeCell[]): SharedValues {
  const values = cells.filter(({ shared }) => shared);
  const texts = values.flatMap(({ value }) => (typeof value === 'string' ? [value.trim()] : []));
  const numbers = values.flatMap(({ value, day }) =>
    typeof value === 'number' ? [String(value), ...(day ? formsOf(value, true) : [])] : []
  );
  return {
    texts: new Set(texts),
    numbers: new Set(numbersIn(numbers.join(APART))),
    words: wordsOf(texts),
  };
}

function homeCells({ sheets, names }: Blueprint): readonly HomeCell[] {
  return sheets.flatMap((sheet) => {
    const named = new Map(
      names
        .filter(({ target }) => target.sheet === sheet.key)
        .map(({ name, target: { area } }) => [cellAddress(area.row, area.column), name])
    );
    return [...sheet.tables.flatMap(tableCells), ...blockCells(sheet, named)];
  });
}

const tableCells = ({ name, columns, rows }: TablePlan): readonly HomeCell[] =>
  columns.flatMap(({ header }, at) => {
    const shared = isSharedColumn(name, header);
    const day = isDateColumn(name, header);
    return rows.flatMap((row) => homeCell(`${name}.${header}`, row[at] ?? null, shared, day));
  });

function blockCells(sheet: SheetPlan, named: ReadonlyMap<string, string>): readonly HomeCell[] {
  return sheet.blocks.flatMap(({ role, row, column, cells }) =>
    role === 'fixed'
      ? []
      : cells.flatMap((line, down) =>
          line.flatMap((cell, right) => {
            const address = cellAddress(row + down, column + right);
            const name = named.get(address);
            const source = name ?? `${sheet.title}!${address}`;
            // Sentences are made of values that are listed by themselves.
            if (role === 'computed' && typeof contentOf(cell) === 'string') return [];
            return homeCell(source, cell, name !== undefined && isSharedField(name), false);
          })
        )
  );
}

function homeCell(
  source: string,
  cell: PlannedCell,
  shared: boolean,
  day: boolean
): readonly HomeCell[] {
  const value = contentOf(cell);
  if (value === null || typeof value === 'boolean' || value === '') return [];
  return [{ source, value, shared, day: day && typeof value === 'number' }];
}

function contentOf(cell: PlannedCell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('toSheet' in cell) return null;
  return typeof cell.value === 'object' ? null : cell.value;
}
