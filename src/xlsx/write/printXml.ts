/** Page set-up in sheet XML. */
import type { PrintPlan, SheetPlan } from '../../workbook/kernel/blueprint';
import { MAX_COLUMNS, MAX_ROWS, absoluteArea } from '../address';
import { columnLetters, quotedTitle } from '../../workbook/kernel/a1';
import { element, xmlText } from './xml';

const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Says in the sheet's properties that the page set-up counts pages and not percents. */
export function fitToPageXml(print: PrintPlan): string {
  return print.fit.kind === 'width' ? '<pageSetUpPr fitToPage="1"/>' : '';
}

/** Margins and page set-up. The paper is not named: the printer's own is used. */
export function pageSetupXml({ orientation, fit }: PrintPlan): string {
  return (
    element('pageMargins', MARGINS) +
    element(
      'pageSetup',
      fit.kind === 'width'
        ? { orientation, fitToWidth: fit.pages, fitToHeight: fit.tall ?? 0 }
        : { scale: fit.percent, orientation }
    )
  );
}

/** Where a new page begins, below or to the right. */
export function pageBreaksXml({ fit }: PrintPlan): string {
  return fit.kind === 'width'
    ? breaksXml('rowBreaks', fit.breakBeforeRows ?? [], MAX_COLUMNS - 1)
    : breaksXml('colBreaks', fit.breakBeforeColumns, MAX_ROWS - 1);
}

const breaksXml = (
  name: 'rowBreaks' | 'colBreaks',
  places: readonly number[],
  max: number
): string => {
  if (places.length === 0) return '';
  const breaks = [...places].sort((a, b) => a - b);
  const attributes = { count: breaks.length, manualBreakCount: breaks.length };
  const written = breaks.map((id) => element('brk', { id, max, man: true }));
  return element(name, attributes, written.join(''));
};

const titleColumns = (title: string, [first, last]: readonly [number, number]): string =>
  `${quotedTitle(title)}!$${columnLetters(first)}:$${columnLetters(last)}`;

const titleRows = (title: string, [first, last]: readonly [number, number]): string =>
  `${quotedTitle(title)}!$${first + 1}:$${last + 1}`;

const localName = (name: string, sheet: number, reference: string): string =>
  element('definedName', { name, localSheetId: sheet }, xmlText(reference));

/** The reserved names that hold a sheet's print area and repeated rows and columns. */
export function printNamesXml(sheet: SheetPlan, index: number): string {
  const { area, titleColumns: columns, titleRows: rows } = sheet.print;
  const titles = [
    columns === null ? [] : [titleColumns(sheet.title, columns)],
    rows === null ? [] : [titleRows(sheet.title, rows)],
  ].flat();
  return [
    area === null ? '' : localName('_xlnm.Print_Area', index, absoluteArea(sheet.title, area)),
    titles.length === 0 ? '' : localName('_xlnm.Print_Titles', index, titles.join(',')),
  ].join('');
}
