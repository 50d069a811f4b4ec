/**
 * Protected sheets that an edit must change are unprotected for the length of the edit. Each has a
 * hidden name meanwhile that leads to it and whose comment holds what its protection allowed, so
 * that an edit which was cut off is followed by one that protects the sheet again.
 */
import { sameName } from '../address';
import type { ExcelProblem } from '../excelProblem';
import { optionsOfText, optionsText, type ProtectionOptions } from '../protect';
import type { WorkbookInventory, InventorySheet } from '../read/workbookInventory';

export interface Unprotection {
  readonly sheet: InventorySheet;
  readonly mark: string;
  readonly options: ProtectionOptions;
  /** Whether the mark stands already: an earlier edit was cut off. */
  readonly marked: boolean;
}

const MARK = 'rvu_open_';

const leftOpen = (inventory: WorkbookInventory): readonly Unprotection[] =>
  [...inventory.names.values()].flatMap(({ name, comment, place }) => {
    const sheet = inventory.sheets.find(
      ({ title }) => place !== null && sameName(title, place.sheet)
    );
    if (!name.startsWith(MARK) || sheet === undefined) return [];
    return [{ sheet, mark: name, options: optionsOfText(comment), marked: true }];
  });

/** The number after those of all marks that stand. */
const nextNumber = (inventory: WorkbookInventory): number =>
  [...inventory.names.values()]
    .filter(({ name }) => name.startsWith(MARK))
    .reduce((next, { name }) => Math.max(next, Number(name.slice(MARK.length)) + 1), 1);

/** The sheets to open, by their titles, and those that an earlier edit left open. */
export function planUnprotections(
  inventory: WorkbookInventory,
  titles: readonly string[]
): readonly Unprotection[] {
  const left = leftOpen(inventory);
  const first = nextNumber(inventory);
  const fresh = inventory.sheets.filter(
    (sheet) =>
      sheet.protection !== null &&
      titles.some((title) => sameName(title, sheet.title)) &&
      !left.some((opening) => opening.sheet === sheet)
  );
  return [
    ...left,
    ...fresh.map((sheet, index) => ({
      sheet,
      mark: `${MARK}${first + index}`,
      options: sheet.protection ?? {},
      marked: false,
    })),
  ];
}

const sheetOf = (context: Excel.RequestContext, { sheet }: Unprotection): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet.id);

/** The first acts of an edit: a sheet with somebody's password stops it before anything was changed. */
export function unprotectSheets(
  context: Excel.RequestContext,
  openings: readonly Unprotection[]
): void {
  openings.forEach((opening) => {
    const { mark, options, marked } = opening;
    const sheet = sheetOf(context, opening);
    if (!marked) {
      const { names } = context.workbook;
      names.add(mark, sheet.getRange('A1'), optionsText(options)).visible = false;
    }
    if (opening.sheet.protection !== null) sheet.protection.unprotect();
  });
}

/** Protects the sheets again as they were. */
export function protectSheets(
  context: Excel.RequestContext,
  openings: readonly Unprotection[]
): void {
  openings.forEach((opening) => {
    sheetOf(context, opening).protection.protect(opening.options);
    context.workbook.names.getItem(opening.mark).delete();
  });
}

/**
 * After a sheet could not be opened: protects again those before it, and names it. Nothing else was
 * changed. Two round trips.
 */
export async function closeAfterRefusal(
  context: Excel.RequestContext,
  openings: readonly Unprotection[],
  problem: ExcelProblem
): Promise<ExcelProblem> {
  const sheets = openings.map((opening) => sheetOf(context, opening).protection.load('protected'));
  await context.sync();
  const refused = openings.findIndex((_, index) => sheets[index]?.protected === true);
  const stuck = openings[refused];
  if (stuck === undefined) return problem;
  protectSheets(context, openings.slice(0, refused));
  context.workbook.names.getItem(stuck.mark).delete();
  await context.sync();
  return { ...problem, detail: stuck.sheet.title };
}
