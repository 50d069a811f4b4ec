/** Formulas that are stored once for many cells. */
import { isWithin } from '../../../workbook/kernel/area';
import type { Area } from '../../../workbook/kernel/area';
import { xmlText } from '../../write/xml';
import { shiftFormula } from '../formula/shiftFormula';
import { childElement, elementXml, parseXml, setAttribute } from '../parts/xmlTree';
import { readWrittenCell, type WrittenFormula } from './cellContent';
import type { SheetRows } from './sheetRows';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that share one formula, of which the first alone holds the text. */
interface SharedGroup {
  readonly first: Place;
  readonly text: string;
  readonly members: Place[];
}

const HANGS_TOGETHER = /\bt\s*=\s*["'](?:shared|array|dataTable)["']/;

const keyOf = ({ row, column }: Place): string => `${row}:${column}`;

/** The formulas of a sheet that stand for more than one cell. */
export class FormulaGroups {
  private readonly byCell = new Map<string, SharedGroup>();
  private readonly arrays: Area[] = [];

  constructor(
    private readonly rows: SheetRows,
    private readonly part: string
  ) {
    const byIndex = new Map<string, SharedGroup>();
    rows.eachCell((row, column, xml) => {
      if (HANGS_TOGETHER.test(xml)) this.add({ row, column }, xml, byIndex);
    });
  }

  /** Whether the cell is one of several that an array formula fills. */
  isInArray(place: Place): boolean {
    return this.arrays.some((area) => isWithin(place, area));
  }

  /** The formula that a sharing cell has, without `=`; null where the cell shares none. */
  textAt(place: Place): string | null {
    const group = this.byCell.get(keyOf(place));
    if (group === undefined) return null;
    return shiftFormula(group.text, {
      rows: place.row - group.first.row,
      columns: place.column - group.first.column,
    });
  }

  /** Gives each cell that shares with this one a formula of its own, so that this one can change. */
  unshare(place: Place): void {
    const group = this.byCell.get(keyOf(place));
    group?.members.forEach((member) => this.writeOwn(member, this.textAt(member) ?? ''));
    group?.members.forEach((member) => this.byCell.delete(keyOf(member)));
  }

  private add(place: Place, xml: string, byIndex: Map<string, SharedGroup>): void {
    const formula = readWrittenCell(xml, this.part).formula;
    if (formula === null) return;
    if (formula.kind === 'shared') this.addShared(place, formula, byIndex);
    const { area } = formula;
    if (formula.kind === 'array' && area !== null && area.rows * area.columns > 1) {
      this.arrays.push(area);
    }
  }

  private addShared(
    place: Place,
    { index, text }: WrittenFormula,
    byIndex: Map<string, SharedGroup>
  ): void {
    if (index === null) return;
    if (text !== '') byIndex.set(index, { first: place, text, members: [] });
    const group = byIndex.get(index);
    if (group === undefined) return;
    group.members.push(place);
    this.byCell.set(keyOf(place), group);
  }

  private writeOwn({ row, column }: Place, text: string): void {
    const xml = this.rows.cellXml(row, column);
    if (xml === null) return;
    const { root } = parseXml(xml, this.part);
    const formula = childElement(root, 'f');
    if (formula === null) return;
    ['t', 'ref', 'si'].forEach((name) => setAttribute(formula, name, null));
    formula.children = [xmlText(text)];
    this.rows.put(row, column, elementXml(root));
  }
}
