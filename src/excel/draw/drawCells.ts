/** Draws constants, formulas and links outside tables. */
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

/** A block is written once: if one of its constants is there, people emptied the blank cells, which stay blank. */
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

/** Writes the blocks' constants; formulas follow once the tables and names they use exist. */
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

/** Writes a formula shared by neighbouring cells of a column once for all of them. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly formula: CellContent;
}

/** The cost of a separate range in a request, in characters. */
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

/** We write no formulas with relative addresses, so equal formulas mean the same. */
export function writeBlockFormulas(target: SheetTarget): void {
  target.plan.blocks.forEach((block) => writeFormulas(target, block));
}

const isLink = (cell: PlannedCell): cell is LinkCell =>
  typeof cell === 'object' && cell !== null && 'toSheet' in cell;

export function hasLinks({ blocks }: SheetPlan): boolean {
  return blocks.some(({ cells }) => cells.some((line) => line.some(isLink)));
}

/**
 * Links refer to the sheet's stamp and not to its title, so they survive a renamed sheet. They come before the
 * formats, because Excel formats links itself.
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
