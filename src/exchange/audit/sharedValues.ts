/** The values of our workbook that may leave, whether or not this copy has them. */
import { chosenGaps, shownSteps } from '../../model/gapList';
import type { Rvu } from '../../model/rvu';
import { dayForms, numbersIn } from './secretForms';
import { APART, finderIn } from './words';
import type { WorkbookCell } from './workbookCells';

/** A private value that equals one of these is known by the partner anyway. */
export interface SharedValues {
  /** Each text whole, names and sentences alike. */
  readonly texts: ReadonlySet<string>;
  /** Shared names and choices: the partner knows everything inside one. */
  readonly names: ReadonlySet<string>;
  /** Numbers and days alone in their cells; those within sentences don't count. */
  readonly numbers: ReadonlySet<string>;
  /** Whether one of the texts holds it. */
  readonly holds: (form: string) => boolean;
}

export const NOTHING_SHARED: SharedValues = {
  texts: new Set(),
  names: new Set(),
  numbers: new Set(),
  holds: () => false,
};

/** Reads the workbook's cells and not the copy's data. */
export function sharedValuesOf(rvu: Rvu, cells: readonly WorkbookCell[]): SharedValues {
  const shared = cells.filter(({ isShared }) => isShared);
  const texts = textsOf(shared);
  const numbers = [...shared.flatMap(numberForms), ...chosenNumbers(rvu).map(String)];
  return {
    texts: new Set(texts),
    names: new Set(textsOf(shared.filter(({ isName }) => isName))),
    numbers: new Set([...numbers, ...numbersIn(numbers.join(APART))]),
    holds: finderIn(texts.join(APART)),
  };
}

const textsOf = (cells: readonly WorkbookCell[]): readonly string[] =>
  cells.flatMap(({ value }) => (typeof value === 'string' ? [value.trim()] : []));

const numberForms = ({ value, isDay }: WorkbookCell): readonly string[] =>
  typeof value === 'number' ? [String(value), ...(isDay ? dayForms(value) : [])] : [];

/** Estimates and scores of shown gaps are shared, wherever else they occur. */
const chosenNumbers = (rvu: Rvu): readonly number[] =>
  chosenGaps(rvu).flatMap((gap) => [gap.estimate, gap.stated, shownSteps(gap)]);
