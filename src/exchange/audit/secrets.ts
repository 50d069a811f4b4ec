/**
 * What must not leave: everything in the workbook at home that no column record calls shared, typed
 * and computed alike. It is taken from the workbook's own sheets, not from what the copy is made of, so
 * that a mistake there is found here.
 */
import { EMPTY_RVU } from '../../model/rvu';
import type { Rvu } from '../../model/rvu';
import { privateHeaders } from '../records';
import { SHORTEST, dayForms, numberForms, textForms } from './secretForms';
import { asPrivate } from './ownCell';
import type { OwnCell } from './ownCell';
import { knownFacts } from './knownFacts';
import type { KnownFacts } from './knownFacts';
import { NO_FACTS, privateFacts } from './privateFacts';
import type { PrivateFacts } from './privateFacts';
import { sharedValuesOf } from './sharedValues';
import type { SharedValues } from './sharedValues';
import { tokensOf, wordLine } from './tokens';
import type { FormKind } from './words';
import { workbookCells } from './workbookCells';
import type { WorkbookCell } from './workbookCells';

export interface Secret {
  /** Where it stands at home, for instance `Contributions.Cash` or `Settings!C9`. */
  readonly source: string;
  readonly kind: FormKind;
  /** How it may be written, each long enough to be told from anything else. */
  readonly forms: readonly string[];
  /** Why it can't be searched for, where it can't: then the accounting of every cell must do. */
  readonly common: 'short' | 'shared' | null;
}

/** What sentences of ours are searched with. */
export interface Facts {
  readonly facts: PrivateFacts;
  readonly known: KnownFacts;
}

export const NOTHING_KNOWN: Facts = { facts: NO_FACTS, known: knownFacts(EMPTY_RVU, []) };

/** The values of a workbook, sorted by whether they may leave. */
export interface SortedValues {
  readonly secrets: readonly Secret[];
  readonly shared: SharedValues;
  readonly facts: Facts;
}

/** Every private value of the RVU, each once, and what private columns are called; and all that may leave. */
export function sortedValues(rvu: Rvu, own: readonly OwnCell[] = []): SortedValues {
  const ours = workbookCells(rvu);
  const shared = sharedValuesOf(rvu, ours);
  const known = knownFacts(rvu, ours);
  // What people keep for themselves repeats much of what both sides know.
  const theirs = own.filter(({ value }) => !isKnownWhole(value, known)).map(asPrivate);
  const cells = [...ours, ...theirs];
  const headers = privateHeaders().map(({ name, source }) => ({
    source,
    value: name,
    isDay: false,
  }));
  const found = new Map<string, Secret>();
  for (const cell of [...cells.filter(({ isShared }) => !isShared), ...headers]) {
    const key = `${typeof cell.value} ${cell.isDay} ${cell.value}`;
    if (!found.has(key)) found.set(key, secretOf(cell, shared));
  }
  const facts = { facts: privateFacts(cells), known };
  return { secrets: [...found.values()], shared, facts };
}

const isKnownWhole = (value: string | number, { whole, numbers }: KnownFacts): boolean =>
  typeof value === 'number' ? numbers.has(Math.abs(value)) : whole.has(wordLine(tokensOf(value)));

/** The private ones alone. */
export const secretsOf = (rvu: Rvu): readonly Secret[] => sortedValues(rvu).secrets;

/** Shorter texts, as a department's name, stand among people's words by chance. */
const TELLING = 12;

type PrivateCell = Pick<WorkbookCell, 'source' | 'value' | 'isDay'>;

function secretOf({ source, value, isDay }: PrivateCell, shared: SharedValues): Secret {
  const kind = typeof value === 'string' ? 'text' : 'number';
  const all = formsOf(value, isDay).filter(({ length }) => length >= SHORTEST);
  if (all.length === 0) return { source, kind, forms: [], common: 'short' };
  if (typeof value === 'string' && shared.texts.has(value.trim()))
    return { source, kind, forms: [], common: 'shared' };
  const forms = all.filter((form) =>
    kind === 'number'
      ? !shared.numbers.has(form)
      : !shared.texts.has(form) && (form.length >= TELLING || !shared.words.texts.includes(form))
  );
  return { source, kind, forms, common: forms.length === 0 ? 'shared' : null };
}

function formsOf(value: string | number, isDay: boolean): readonly string[] {
  if (typeof value === 'string') return textForms(value);
  return isDay ? dayForms(value) : numberForms(value);
}
