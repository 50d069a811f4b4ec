/**
 * The private values of our workbook: everything, typed and computed, that no column record marks as shared. They
 * come from the workbook's sheets and not from the copy's data, so that the audit finds mistakes made there.
 */
import { EMPTY_RVU } from '../../model/rvu';
import type { Rvu } from '../../model/rvu';
import { privateHeaders } from '../records';
import { SHORTEST, waysOf } from './secretForms';
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
  /** Its written forms, each long enough to be distinctive; computed on demand. */
  readonly forms: readonly string[];
  /** Whether a form fulfils the test; cheaper than computing all forms, since the first mostly does. */
  readonly hasForm: (isSo: (form: string) => boolean) => boolean;
  /** Why the value can't be searched for, if so: then the trace of cells has to cover it. */
  readonly common: 'short' | 'shared' | null;
}

/** The facts used to search our sentences. */
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

/**
 * Sorts the workbook's values: every private value once, with the headers of private columns, and all shared values.
 */
export function sortedValues(rvu: Rvu, own: readonly OwnCell[] = []): SortedValues {
  const ours = workbookCells(rvu);
  const shared = sharedValuesOf(rvu, ours);
  const known = knownFacts(rvu, ours);
  // Users' own cells repeat much of what both sides know.
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
export function secretsOf(rvu: Rvu): readonly Secret[] {
  return sortedValues(rvu).secrets;
}

/** Shorter texts, as a department's name, stand among people's words by chance. */
const TELLING = 12;

type PrivateCell = Pick<WorkbookCell, 'source' | 'value' | 'isDay'>;

function secretOf({ source, value, isDay }: PrivateCell, shared: SharedValues): Secret {
  const kind = typeof value === 'string' ? 'text' : 'number';
  if (typeof value === 'string' && isKnownText(value, shared))
    return { source, kind, common: 'shared', ...NO_FORMS };
  const isRare = (form: string): boolean =>
    kind === 'number'
      ? !shared.numbers.has(form)
      : !shared.texts.has(form) && (form.length >= TELLING || !shared.holds(form));
  const hasForm = (isSo: (form: string) => boolean): boolean => {
    for (const form of waysOf(value, isDay))
      if (form.length >= SHORTEST && isRare(form) && isSo(form)) return true;
    return false;
  };
  const forms = (): readonly string[] =>
    [...new Set(waysOf(value, isDay))].filter((form) => form.length >= SHORTEST && isRare(form));
  return {
    source,
    kind,
    common: hasForm(() => true) ? null : commonOf(value, isDay),
    get forms() {
      return forms();
    },
    hasForm,
  };
}

const NO_FORMS: Pick<Secret, 'forms' | 'hasForm'> = { forms: [], hasForm: () => false };

const isKnownText = (value: string, { texts }: SharedValues): boolean =>
  texts.has(value.trim()) && value.trim().length >= SHORTEST;

const commonOf = (value: string | number, isDay: boolean): 'short' | 'shared' =>
  [...waysOf(value, isDay)].some(({ length }) => length >= SHORTEST) ? 'shared' : 'short';
