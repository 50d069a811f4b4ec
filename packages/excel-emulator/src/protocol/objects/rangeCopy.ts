/** Copying cells: the source is repeated over the target. */
import { keyOf, lastColumn, lastRow } from '../../book/area';
import { patchAt } from '../../book/format';
import { writeConstant, writeFormula } from '../../book/input';
import { copyFormula } from '../../book/rewrite';
import type { ApiContext } from '../context';
import type { Place } from './rangeAreas';

export interface CopyOptions {
  /** `All`, `Formulas`, `Values` or `Formats`. */
  readonly type: string;
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose?: boolean;
}

type Cell = readonly [number, number];

const copyContent = (
  context: ApiContext,
  from: Place,
  to: Place,
  source: Cell,
  target: Cell,
  options: CopyOptions
): void => {
  const cell = from.sheet.cells.get(keyOf(...source));
  if (cell === undefined) {
    if (!options.skipBlanks) writeConstant(to.sheet, ...target, null);
    return;
  }
  if (cell.formula === null || options.type === 'Values') {
    writeConstant(to.sheet, ...target, context.engine.valueAt(from.sheet, ...source));
    return;
  }
  writeFormula(context.book, to.sheet, target, copyFormula(cell.formula, source, target));
};

const copyFormat = (from: Place, to: Place, source: Cell, target: Cell): void => {
  const patch = patchAt(from.sheet.formats, ...source);
  to.sheet.formats.cells.set(keyOf(...target), patch);
};

interface Copy {
  readonly from: Place;
  readonly to: Place;
  readonly source: Cell;
  readonly target: Cell;
}

const isItself = ({ from, to, source, target }: Copy): boolean =>
  from.sheet === to.sheet && source[0] === target[0] && source[1] === target[1];

const copyCell = (context: ApiContext, copy: Copy, options: CopyOptions): void => {
  if (isItself(copy)) return;
  const { from, to, source, target } = copy;
  if (options.type !== 'Formats') copyContent(context, from, to, source, target, options);
  if (options.type === 'All' || options.type === 'Formats') copyFormat(from, to, source, target);
};

/** Copies contents, formats or both from one range to another. */
export function copyCells(context: ApiContext, from: Place, to: Place, options: CopyOptions): void {
  for (let row = to.area.row; row <= lastRow(to.area); row += 1) {
    for (let column = to.area.column; column <= lastColumn(to.area); column += 1) {
      const [down, right] = [row - to.area.row, column - to.area.column];
      const [sourceDown, sourceRight] = options.transpose === true ? [right, down] : [down, right];
      const source: Cell = [
        from.area.row + (sourceDown % from.area.rows),
        from.area.column + (sourceRight % from.area.columns),
      ];
      copyCell(context, { from, to, source, target: [row, column] }, options);
    }
  }
}
