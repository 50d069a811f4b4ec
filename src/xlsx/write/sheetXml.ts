/** A sheet's part. */
import type { ConditionalFormatPlan, SheetPlan } from '../../workbook/kernel/blueprint';
import { areaAddress } from '../../workbook/kernel/a1';
import { cellAddress, quotedTitle } from '../../workbook/kernel/a1';
import { BlueprintError } from './blueprintError';
import { bareFormula, type CellContext } from './cellXml';
import { argbColor } from './color';
import { columnsXml } from './columnsXml';
import { HelperFormulas, type ColumnNames } from './helperFormulas';
import { fitToPageXml, pageBreaksXml, pageSetupXml } from './printXml';
import { usedSize, writeSheetData } from './sheetDataXml';
import { isLink, sheetGrid, type SheetGrid } from './sheetGrid';
import type { CellStyles } from './styleBook';
import { validationsXml } from './validationXml';
import { element, xmlAttribute, xmlText, XML_HEAD } from './xml';

/** What a sheet has to know of the rest of the file. */
export interface SheetContext extends CellContext {
  /** Titles of the blueprint's sheets by key. */
  readonly titles: ReadonlyMap<string, string>;
  readonly active: boolean;
  /** The hidden names of whole columns, where the file has any. */
  readonly columns?: ColumnNames;
  /** The relation ids of the sheet's own parts. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** Nothing where the sheet has neither a colour nor a page to fit. */
const propertiesXml = ({ tabColor, print }: SheetPlan): string => {
  const tab = tabColor === null ? '' : element('tabColor', { rgb: argbColor(tabColor) });
  const content = tab + fitToPageXml(print);
  return content === '' ? '' : element('sheetPr', {}, content);
};

/** The part of a frozen sheet in which the cursor stands. */
const activePane = (rows: number, columns: number): string => {
  if (rows > 0 && columns > 0) return 'bottomRight';
  return rows > 0 ? 'bottomLeft' : 'topRight';
};

/** The first cell below and right of what is frozen is where scrolling begins. */
const paneXml = (freeze: SheetPlan['freeze']): string => {
  if (freeze === null || freeze.rows + freeze.columns === 0) return '';
  const pane = activePane(freeze.rows, freeze.columns);
  const place = {
    xSplit: freeze.columns || undefined,
    ySplit: freeze.rows || undefined,
    topLeftCell: cellAddress(freeze.rows, freeze.columns),
    activePane: pane,
    state: 'frozen',
  };
  return element('pane', place) + element('selection', { pane });
};

/** One sheet only may be selected: two would be edited together. */
const viewXml = (sheet: SheetPlan, active: boolean): string => {
  const attributes = {
    showGridLines: sheet.gridlines ? undefined : false,
    tabSelected: active || undefined,
    workbookViewId: 0,
  };
  return `<sheetViews>${element('sheetView', attributes, paneXml(sheet.freeze))}</sheetViews>`;
};

/** Never empty: a sheet without cells still says A1. */
const dimensionXml = (sheet: SheetPlan, grid: SheetGrid): string => {
  const { rows, columns } = usedSize(sheet, grid);
  const area = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  return element('dimension', { ref: areaAddress(area) });
};

/** Priorities count within a sheet, and the first rule that holds wins. */
const conditionXml =
  (styles: CellStyles) =>
  (plan: ConditionalFormatPlan, place: number): string => {
    const rule = element(
      'cfRule',
      { type: 'expression', dxfId: styles.differential(plan.format), priority: place + 1 },
      element('formula', {}, xmlText(bareFormula(plan.formula)))
    );
    return element('conditionalFormatting', { sqref: areaAddress(plan.area) }, rule);
  };

/** To the other sheet's first cell, by its title, as links within a file are kept. */
const linkXml = (ref: string, toSheet: string, text: string, context: SheetContext): string => {
  const title = context.titles.get(toSheet);
  if (title === undefined) {
    throw new BlueprintError('sheet-unknown', {
      sheet: context.title,
      address: ref,
      detail: toSheet,
    });
  }
  const location = xmlAttribute(`${quotedTitle(title)}!A1`);
  return element('hyperlink', { ref, location, display: xmlAttribute(text) });
};

/** In the order of rows, as Excel writes them. */
const linksXml = (grid: SheetGrid, context: SheetContext): string => {
  const links: string[] = [];
  grid.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!isLink(cell)) return;
      links.push(linkXml(cellAddress(row, column), cell.toSheet, cell.text, context));
    })
  );
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''));
};

/**
 * Only unlocked cells take typing; there is no password. A flag that is on locks (ECMA-376 part 1,
 * 18.3.1.85): rows and columns stay free to be sized, so that nobody has to unprotect to read.
 */
const protectionXml = (sheet: SheetPlan): string =>
  sheet.protected
    ? element('sheetProtection', {
        sheet: true,
        objects: false,
        scenarios: false,
        formatColumns: false,
        formatRows: false,
      })
    : '';

/** By relation ids; the parts themselves are written beside the sheet. */
const partsXml = ({ drawing, tables }: SheetContext): string => {
  const listed = tables.map((id) => element('tablePart', { 'r:id': id })).join('');
  return (
    (drawing === null ? '' : element('drawing', { 'r:id': drawing })) +
    (listed === '' ? '' : element('tableParts', { count: tables.length }, listed))
  );
};

/** The root element, open: the sheet is written piece by piece. */
const START =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/**
 * Hands a sheet's own part over piece by piece. The order of its elements is the schema's (ECMA-376 part 1,
 * CT_Worksheet).
 */
export function writeSheetXml(
  sheet: SheetPlan,
  context: SheetContext,
  write: (piece: string) => void
): void {
  const grid = sheetGrid(sheet);
  const before = [
    propertiesXml(sheet),
    dimensionXml(sheet, grid),
    viewXml(sheet, context.active),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet, context.styles),
  ];
  write(`${XML_HEAD}${START}${before.join('')}`);
  const helpers = new HelperFormulas(sheet, context.columns ?? new Map());
  writeSheetData(sheet, grid, { ...context, helpers }, write);
  const after = [
    protectionXml(sheet),
    sheet.conditionalFormats.map(conditionXml(context.styles)).join(''),
    validationsXml(sheet.validations, sheet.title),
    linksXml(grid, context),
    pageSetupXml(sheet.print),
    pageBreaksXml(sheet.print),
    partsXml(context),
  ];
  write(`${after.join('')}</worksheet>`);
}

/** A sheet's own part as one text. */
export function sheetXml(sheet: SheetPlan, context: SheetContext): string {
  const pieces: string[] = [];
  writeSheetXml(sheet, context, (piece) => pieces.push(piece));
  return pieces.join('');
}
