/** The cells' earlier content, for event listeners. */
import type { Scalar } from '../calculator/values';
import type { Area } from './area';
import { cellAddress, columnOfKey, rowOfKey } from './area';
import { keysWithin } from './book';
import type { FormulaChange } from './changes';
import type { Sheet } from './model';
import type { Workspace } from './workspace';

export interface CellsBefore {
  /** For single cells only, and only where somebody listens. */
  readonly value: Scalar | undefined;
  readonly formulas: ReadonlyMap<number, string>;
  readonly area: Area;
}

/** The limit of formulas named in an event: beyond it the event only says that something changed. */
const MAX_FORMULAS = 1000;

export function contentsOf(
  { engine, changes }: Pick<Workspace, 'engine' | 'changes'>,
  sheet: Sheet,
  area: Area
): CellsBefore {
  const isAsked = area.rows === 1 && area.columns === 1 && changes.isHeard();
  const formulas = new Map<number, string>();
  for (const key of keysWithin(sheet.cells, area)) {
    const formula = sheet.cells.get(key)?.formula ?? null;
    if (formula !== null) formulas.set(key, formula);
  }
  return {
    value: isAsked ? engine.valueAt(sheet, area.row, area.column) : undefined,
    formulas,
    area,
  };
}

const keysOf = (sheet: Sheet, { formulas, area }: CellsBefore): readonly number[] => {
  const now = keysWithin(sheet.cells, area).filter((key) => sheet.cells.get(key)?.formula !== null);
  return [...new Set([...formulas.keys(), ...now])].sort((a, b) => a - b);
};

const formulaChanges = (sheet: Sheet, before: CellsBefore): readonly FormulaChange[] =>
  keysOf(sheet, before).flatMap((key) => {
    const previousFormula = before.formulas.get(key) ?? '';
    const now = sheet.cells.get(key)?.formula ?? '';
    const cellAddress_ = cellAddress(rowOfKey(key), columnOfKey(key));
    return now === previousFormula ? [] : [{ cellAddress: cellAddress_, previousFormula }];
  });

/** The parts of a change event with the earlier content. */
export function changedSince(
  sheet: Sheet,
  before: CellsBefore
): { readonly before?: Scalar; readonly formulas?: readonly FormulaChange[] } {
  const formulas = formulaChanges(sheet, before);
  return {
    ...(before.value === undefined ? {} : { before: before.value }),
    ...(formulas.length === 0 || formulas.length > MAX_FORMULAS ? {} : { formulas }),
  };
}
