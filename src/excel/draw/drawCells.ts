/** Constants, formulas and links of a sheet that lie outside tables. */
import {
  sheetStamp,
  type CellBlock,
  type LinkCell,
  type PlannedCell,
  type SheetPlan,
} from '../../workbook/kernel/blueprint';
import { contentOf, isFormula, plainValue, type CellContent } from '../cellContent';
import { setAll } from '../setProperty';
import { foundAt, rangeOf, type SheetTarget } from './target';

type Contents = readonly (readonly CellContent[])[];

const hasContent = (contents: Contents): boolean =>
  contents.some((row) => row.some((content) => content !== null));

const write = (target: SheetTarget, block: CellBlock, contents: Contents): void => {
  if (!hasContent(contents)) return;
  const columns = contents[0]?.length ?? 0;
  const area = { row: block.row, column: block.column, rows: contents.length, columns };
  rangeOf(target, area).formulas = contents.map((row) => [...row]);
};

/**
 * Written once or not at all: where one planned constant stands, what is empty beside it was emptied
 * by a person and stays so.
 */
const wasFilled = (target: SheetTarget, { row, column, cells }: CellBlock): boolean =>
  cells.some((line, down) =>
    line.some((cell, across) => {
      const found = foundAt(target, row + down, column + across);
      return found !== '' && found === plainValue(cell);
    })
  );

const pick = (
  target: SheetTarget,
  block: CellBlock,
  wanted: (cell: PlannedCell) => boolean
): Contents =>
  block.cells.map((line, down) =>
    line.map((cell, across) => {
      const typed =
        block.role === 'input' && foundAt(target, block.row + down, block.column + across) !== '';
      return wanted(cell) && !typed ? contentOf(cell) : null;
    })
  );

/** Writes the blocks' constants; formulas wait until the tables and names that they use are there. */
export function writeBlockConstants(target: SheetTarget): void {
  target.plan.blocks
    .filter((block) => block.role !== 'input' || !wasFilled(target, block))
    .forEach((block) =>
      write(
        target,
        block,
        pick(target, block, (cell) => !isFormula(cell))
      )
    );
}

/** A formula that stands in neighbouring cells of a column, told once for all of them. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly formula: CellContent;
}

/** What a range of its own takes in a request, in characters. */
const RANGE_COST = 300;

const runsIn = (contents: Contents): readonly Run[] => {
  const columns = contents[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    contents.reduce<readonly Run[]>((runs, line, row) => {
      const formula = line[column] ?? null;
      const last = runs.at(-1);
      return last?.formula === formula
        ? [...runs.slice(0, -1), { ...last, count: last.count + 1 }]
        : [...runs, { row, column, count: 1, formula }];
    }, [])
  )
    .flat()
    .filter(
      ({ formula, count }) =>
        typeof formula === 'string' && formula.length * (count - 1) > RANGE_COST
    );
};

const isIn = ({ row, column, count }: Run, down: number, across: number): boolean =>
  column === across && down >= row && down < row + count;

const writeFormulas = (target: SheetTarget, block: CellBlock): void => {
  const contents = pick(target, block, isFormula);
  const runs = runsIn(contents);
  runs.forEach(({ row, column, count, formula }) => {
    const place = { row: block.row + row, column: block.column + column };
    setAll(rangeOf(target, { ...place, rows: count, columns: 1 }), 'formulas', String(formula));
  });
  write(
    target,
    block,
    contents.map((line, down) =>
      line.map((content, across) => (runs.some((run) => isIn(run, down, across)) ? null : content))
    )
  );
};

/** Formulas with addresses relative to their own cell are none of ours: equal ones mean the same. */
export function writeBlockFormulas(target: SheetTarget): void {
  target.plan.blocks.forEach((block) => writeFormulas(target, block));
}

const isLink = (cell: PlannedCell): cell is LinkCell =>
  typeof cell === 'object' && cell !== null && 'toSheet' in cell;

export function hasLinks({ blocks }: SheetPlan): boolean {
  return blocks.some(({ cells }) => cells.some((line) => line.some(isLink)));
}

/**
 * Links lead to the stamp of the sheet, not to its title: a name still leads there after the sheet
 * was renamed. They come before the formats because Excel gives a link a look of its own.
 */
export function writeLinks(target: SheetTarget): void {
  target.plan.blocks.forEach((block) =>
    block.cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        if (!isLink(cell)) return;
        const area = { row: block.row + down, column: block.column + across, rows: 1, columns: 1 };
        rangeOf(target, area).hyperlink = {
          documentReference: sheetStamp(cell.toSheet),
          textToDisplay: cell.text,
        };
      })
    )
  );
}
