/** The step that tells all formulas of new names. */
import { decodeOffice } from '../../read/xmlValue';
import { plainXmlAttribute, xmlText } from '../../write/xml';
import { renameInFormula, type FormulaRename } from '../formula/renameInFormula';
import type { OpenFile } from '../openFile';
import {
  attributeOf,
  documentXml,
  eachElement,
  elementXml,
  parseXml,
  setAttribute,
  textOf,
  type XmlElement,
} from '../parts/xmlTree';
import type { SheetDoc } from '../sheet/sheetDoc';

/** Elements whose text is a formula: of cells, checks, conditional looks, tables, names and charts. */
const FORMULA_ELEMENTS: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
  'definedName',
]);

/** Attributes that hold a formula, by their element: where links lead, what shapes show, limits of colour scales. */
const FORMULA_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['hyperlink', ['location']],
  ['sp', ['textlink']],
  ['cfvo', ['val']],
  ['formControlPr', ['fmlaLink', 'fmlaRange', 'fmlaTxbx']],
]);

/** Rows of a table say the same: a sheet of a million different formulas gains nothing by a list. */
const MOST_KEPT = 10_000;

/** Formulas in one kind of place: the table in which they stand, if any, and what is renamed there. */
class Scope {
  private readonly kept = new Map<string, string>();

  constructor(
    readonly renames: readonly FormulaRename[],
    private readonly within: string | null
  ) {}

  rewritten(formula: string): string {
    const known = this.kept.get(formula);
    if (known !== undefined) return known;
    const after = this.renames.reduce(
      (text, rename) => renameInFormula(text, rename, this.within),
      formula
    );
    if (this.kept.size < MOST_KEPT) this.kept.set(formula, after);
    return after;
  }
}

const rewriteText = (element: XmlElement, scope: Scope): void => {
  const before = decodeOffice(textOf(element));
  const after = scope.rewritten(before);
  if (after !== before) element.children = [xmlText(after)];
};

/** A pivot table's source is named by attributes: a table or name, or a sheet. */
const rewriteSource = (element: XmlElement, { renames }: Scope): void =>
  renames.forEach((rename) => {
    if (rename.kind === 'column') return;
    const name = rename.kind === 'sheet' ? 'sheet' : 'name';
    const same = attributeOf(element, name)?.toLowerCase() === rename.from.toLowerCase();
    if (same) setAttribute(element, name, plainXmlAttribute(rename.to));
  });

const rewriteAttributes = (element: XmlElement, scope: Scope): void =>
  FORMULA_ATTRIBUTES.get(element.name)?.forEach((name) => {
    const before = attributeOf(element, name);
    const after = before === null ? null : scope.rewritten(before);
    if (after !== null && after !== before) setAttribute(element, name, plainXmlAttribute(after));
  });

const rewriteElement = (element: XmlElement, scope: Scope): void => {
  if (FORMULA_ELEMENTS.has(element.name)) rewriteText(element, scope);
  else if (element.name === 'worksheetSource') rewriteSource(element, scope);
  else rewriteAttributes(element, scope);
};

/** A sheet with a name of its own means that one, not the workbook's. */
const renamesOn = (
  file: OpenFile,
  sheet: SheetDoc,
  renames: readonly FormulaRename[]
): readonly FormulaRename[] => {
  const place = file.workbook.sheets().findIndex(({ title }) => title === sheet.title);
  return renames.filter(
    (rename) => rename.kind !== 'name' || !file.workbook.localNames(rename.from).includes(place)
  );
};

const rewriteCells = (file: OpenFile, sheet: SheetDoc, renames: readonly FormulaRename[]): void => {
  const outside = new Scope(renames, null);
  const tables = file.tables
    .filter((each) => each.sheet === sheet)
    .map(({ table }) => ({ area: table.area, scope: new Scope(renames, table.name) }));
  const scopeAt = (row: number, column: number): Scope =>
    tables.find(({ area }) => {
      const inRows = row >= area.row && row < area.row + area.rows;
      return inRows && column >= area.column && column < area.column + area.columns;
    })?.scope ?? outside;
  sheet.rows.eachCell((row, column, xml) => {
    if (!/<(?:\w+:)?f[\s/>]/.test(xml)) return;
    const { root } = parseXml(xml, sheet.path);
    const scope = scopeAt(row, column);
    eachElement(root, (element) => rewriteElement(element, scope));
    const after = elementXml(root);
    if (after !== xml) sheet.rows.put(row, column, after);
  });
};

/** Charts, drawings, controls and pivot tables name cells too. */
const OTHER_PARTS = /\/(?:charts|drawings|ctrlProps|pivotCache|slicerCaches)\/[^/]+\.xml$/i;

const rewriteOthers = (file: OpenFile, outside: Scope): void =>
  file.parts
    .paths()
    .filter((path) => OTHER_PARTS.test(path))
    .forEach((path) => {
      const document = file.parts.tree(path);
      eachElement(document.root, (element) => rewriteElement(element, outside));
      file.parts.put(path, documentXml(document));
    });

/** Tells all formulas of the workbook that things are called otherwise now. */
export function tellFormulas(file: OpenFile, renames: readonly FormulaRename[]): void {
  if (renames.length === 0) return;
  const outside = new Scope(renames, null);
  file.sheets.forEach((sheet) => {
    const here = renamesOn(file, sheet, renames);
    const ownScope = new Scope(here, null);
    sheet.eachElement((element) => rewriteElement(element, ownScope));
    rewriteCells(file, sheet, here);
  });
  file.tables.forEach(({ table, sheet }) => {
    const scope = new Scope(renamesOn(file, sheet, renames), table.name);
    table.eachElement((element) => rewriteElement(element, scope));
  });
  file.workbook.eachElement((element) => rewriteElement(element, outside));
  rewriteOthers(file, outside);
}
