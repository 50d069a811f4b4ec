/** A workbook file while it is edited. */
import { sheetStamp } from '../../workbook/kernel/blueprint';
import type { SheetPlan } from '../../workbook/kernel/blueprint';
import type { Area, SheetArea } from '../../workbook/kernel/area';
import { areaInTable, liesIn } from '../../workbook/kernel/areaInTable';
import { refuse } from '../fileProblem';
import { StyleBook } from '../write/styleBook';
import { CONTENT_TYPES } from '../write/package';
import type { FileEditProblem } from './fileEditProblem';
import type { PackageParts } from './parts/packageParts';
import { addContentType, RelationsDoc, removePart } from './parts/relationsDoc';
import { StylesDoc } from './parts/stylesDoc';
import { TableDoc } from './parts/tableDoc';
import { WorkbookDoc } from './parts/workbookDoc';
import { parseXml } from './parts/xmlTree';
import { SheetDoc, type CellToWrite } from './sheet/sheetDoc';

/** A table with the sheet on which it stands. */
export interface PlacedTable {
  readonly table: TableDoc;
  readonly sheet: SheetDoc;
}

/** A cell or area of a sheet. */
export interface PlacedArea {
  readonly sheet: SheetDoc;
  readonly area: Area;
}

/** A sheet's cells are read one by one. */
const RAW = 'sheetData';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A workbook file while an edit is applied to it: its parts are read once and written at the end. */
export class OpenFile {
  readonly sheets: SheetDoc[] = [];
  readonly tables: PlacedTable[] = [];
  private readonly found = new Map<string, FileEditProblem>();
  private plans: readonly SheetPlan[] = [];
  private stylesPart: { readonly path: string; readonly doc: StylesDoc } | null = null;

  constructor(
    readonly parts: PackageParts,
    readonly workbook: WorkbookDoc,
    readonly relations: RelationsDoc
  ) {
    const related = new Map(relations.list().map((relation) => [relation.id, relation]));
    workbook.sheets().forEach(({ title, relation }) => {
      const target = related.get(relation);
      // Chart sheets and dialogs hold no cells.
      if (target?.type === 'worksheet') this.openSheet(target.path, title);
    });
  }

  /** Reads a sheet's part and its tables. */
  openSheet(path: string, title: string): SheetDoc {
    const sheet = new SheetDoc(path, this.parts.tree(path, RAW), title, () => this.styles());
    this.sheets.push(sheet);
    new RelationsDoc(this.parts, path).paths('table').forEach((place) => {
      this.tables.push({ table: new TableDoc(place, this.parts.tree(place)), sheet });
    });
    return sheet;
  }

  /** The workbook's looks, read when they are first asked for. */
  styles(): StylesDoc {
    this.stylesPart ??= this.openStyles();
    return this.stylesPart.doc;
  }

  /** The table of that name, in any case; null where there is none. */
  table(name: string): PlacedTable | null {
    return this.tables.find(({ table }) => sameName(table.name, name)) ?? null;
  }

  /** The sheet of that title, in any case; null where there is none. */
  sheetCalled(title: string): SheetDoc | null {
    return this.sheets.find((sheet) => sameName(sheet.title, title)) ?? null;
  }

  /** Where a name of the whole workbook leads, or null where it leads to no cells. */
  named(name: string): PlacedArea | null {
    const target = this.workbook.target(name) ?? null;
    const sheet = target === null ? null : this.sheetCalled(target.title);
    return target === null || sheet === null ? null : { sheet, area: target.area };
  }

  /** The sheet that bears the stamp of a key, and where its A1 is now. */
  stamped(key: string): PlacedArea | null {
    return this.named(sheetStamp(key));
  }

  /** The titles of stamped sheets, by their keys. */
  stampedTitles(): readonly (readonly [string, string])[] {
    const beginning = sheetStamp('');
    return this.workbook.names().flatMap((name): readonly (readonly [string, string])[] => {
      const key = name.startsWith(beginning) ? name.slice(beginning.length) : null;
      const sheet = key === null ? undefined : this.stamped(key)?.sheet;
      return key === null || sheet === undefined ? [] : [[key, sheet.title]];
    });
  }

  /** Says how the sheets of ours are planned whose cells `locate` is asked for. */
  plan(plans: readonly SheetPlan[]): void {
    this.plans = plans;
  }

  /**
   * Planned cells of a sheet of ours as they lie now: those of a table by its headers, else by where the sheet's A1 has
   * moved.
   */
  locate(planned: SheetArea): PlacedArea | null {
    return this.locateInTable(planned) ?? this.locateOnSheet(planned);
  }

  private locateInTable({ sheet: key, area }: SheetArea): PlacedArea | null {
    const tables = this.plans.filter((plan) => plan.key === key).flatMap((plan) => plan.tables);
    const plan = tables.find((table) => liesIn(area, table));
    const placed = plan === undefined ? null : this.table(plan.name);
    if (plan === undefined || placed === null) return null;
    const { headerRow: row, headers, body } = placed.table;
    const { column, rows } = body;
    const found = areaInTable(area, plan, { row, column, headers, rows });
    return found === null ? null : { sheet: placed.sheet, area: found };
  }

  private locateOnSheet({ sheet: key, area }: SheetArea): PlacedArea | null {
    const origin = this.stamped(key);
    if (origin === null) return null;
    const { row, column } = origin.area;
    const { sheet } = origin;
    return { sheet, area: { ...area, row: area.row + row, column: area.column + column } };
  }

  /** Whether a table or a name of the whole workbook is called so. */
  isTaken(name: string): boolean {
    return this.table(name) !== null || this.workbook.target(name) !== undefined;
  }

  /** Writes a cell, unless it hangs together with others that would not follow. */
  write(sheet: SheetDoc, target: CellToWrite): void {
    const { row, column } = target;
    if (sheet.groups.isInArray(target)) {
      this.report({ code: 'array-formula', sheet: sheet.title, row, column });
    } else sheet.write(target);
  }

  /** Notes what stands in the edit's way. */
  report(problem: FileEditProblem): void {
    this.found.set(JSON.stringify(problem), problem);
  }

  /** What stands in the edit's way, each thing once. */
  problems(): readonly FileEditProblem[] {
    return [...this.found.values()];
  }

  /** Puts what was changed back into the package. */
  save(): void {
    const docs = [...this.sheets, ...this.tables.map(({ table }) => table), this.workbook];
    docs.forEach((doc) => this.parts.put(doc.path, doc.xml()));
    if (this.stylesPart !== null) this.parts.put(this.stylesPart.path, this.stylesPart.doc.xml());
    if (!this.parts.isChanged()) return;
    this.workbook.calculateOnLoad();
    this.parts.put(this.workbook.path, this.workbook.xml());
    // The order of the last calculation names cells whose formulas are others now.
    this.relations.removeType('calcChain').forEach((path) => removePart(this.parts, path));
  }

  private openStyles(): { readonly path: string; readonly doc: StylesDoc } {
    const [there] = this.relations.paths('styles');
    if (there !== undefined) return { path: there, doc: new StylesDoc(this.parts.tree(there)) };
    const path = this.parts.freePath('xl/styles');
    this.relations.add('styles', path);
    addContentType(this.parts, path, CONTENT_TYPES.styles);
    return { path, doc: new StylesDoc(parseXml(new StyleBook().xml(), path)) };
  }
}

/** Reads what an edit may have to change. */
export function openFile(parts: PackageParts): OpenFile {
  const [path] = new RelationsDoc(parts, '').paths('officeDocument');
  if (path === undefined) return refuse({ code: 'no-workbook' });
  const workbook = new WorkbookDoc(path, parts.tree(path));
  return new OpenFile(parts, workbook, new RelationsDoc(parts, path));
}
