/** Cells of an opened file. */
import { dateToSerial } from 'hucre';
import type { Cell, CellValue, Sheet } from 'hucre';
import type { FormatPatch, HyperlinkModel, PlainCell, PlainValue } from 'excel-emulator/book';
import { copyFormula, keyOf } from 'excel-emulator/book';
import { cellKey, keyCell } from '../view/sheetView';
import { formatReader } from './style';

export interface CellsIn {
  readonly cells: readonly PlainCell[];
  readonly formats: readonly (readonly [number, FormatPatch])[];
  readonly hyperlinks: readonly (readonly [number, HyperlinkModel])[];
}

/** Gives a formula of the file as the workbook shows it, seen from a cell. */
export type FormulaReader = (formula: string, row: number, column: number) => string;

function plainValue({ type, value }: Cell): PlainValue | null {
  if (type === 'error') return { error: String(value) };
  const given: CellValue = value instanceof Date ? dateToSerial(value) : value;
  return given === '' ? null : given;
}

/** Formulas that several cells share are written at the first of them only. */
function sharedFormulas(cells: ReadonlyMap<string, Cell>) {
  const firsts = new Map<number, { formula: string; place: readonly [number, number] }>();
  for (const [key, cell] of cells) {
    const { formula, formulaType, formulaSharedIndex: index } = cell;
    if (formulaType !== 'shared' || index === undefined || !formula) continue;
    if (!firsts.has(index)) firsts.set(index, { formula: `=${formula}`, place: keyCell(key) });
  }
  return (index: number | undefined, to: readonly [number, number]): string | null => {
    const first = index === undefined ? undefined : firsts.get(index);
    return first ? copyFormula(first.formula, first.place, to) : null;
  };
}

function linkOf({ hyperlink }: Cell): HyperlinkModel | null {
  if (!hyperlink) return null;
  const { location, target, tooltip } = hyperlink;
  return {
    ...(location ? { documentReference: location } : { address: target }),
    ...(tooltip ? { screenTip: tooltip } : {}),
  };
}

/** Cells with nothing but a value are told in the rows only. */
function bareCells({ rows, cells }: Sheet): readonly PlainCell[] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column): PlainCell[] => {
      if (value === null || cells?.has(cellKey(row, column))) return [];
      const plain = plainValue({ type: 'string', value });
      return plain === null ? [] : [[keyOf(row, column), plain]];
    })
  );
}

/** The cells of a sheet: what they hold, how they look, where they lead. */
export function cellsIn(sheet: Sheet, read: FormulaReader): CellsIn {
  const cells = sheet.cells ?? new Map<string, Cell>();
  const format = formatReader();
  const shared = sharedFormulas(cells);
  const contentOf = (cell: Cell, row: number, column: number): PlainCell[] => {
    const own = cell.formula ? `=${cell.formula}` : shared(cell.formulaSharedIndex, [row, column]);
    if (own !== null) return [[keyOf(row, column), null, read(own, row, column)]];
    const value = plainValue(cell);
    return value === null ? [] : [[keyOf(row, column), value]];
  };
  const all = [...cells].map(([key, cell]) => ({ cell, place: keyCell(key) }));
  return {
    cells: [...bareCells(sheet), ...all.flatMap(({ cell, place }) => contentOf(cell, ...place))],
    formats: all.flatMap(({ cell, place }) =>
      cell.style ? [[keyOf(...place), format(cell.style)] as const] : []
    ),
    hyperlinks: all.flatMap(({ cell, place }) => {
      const link = linkOf(cell);
      return link ? [[keyOf(...place), link] as const] : [];
    }),
  };
}
