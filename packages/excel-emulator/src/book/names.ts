/** Defined names. */
import { absoluteAddress, parseAddress, quotedSheet } from './area';
import type { Area } from './area';
import { findSheet } from './book';
import { formulaFault } from './input';
import type { Book, NameModel, Sheet } from './model';
import { problem } from './problem';
import { isNameTaken, nameFault } from './tables';

export function findName(book: Book, name: string, sheet: Sheet | null): NameModel | undefined {
  return book.names.find(
    (item) => item.sheet === sheet && item.name.toLowerCase() === name.toLowerCase()
  );
}

/** `=Sheet1!$A$1:$B$2` */
export function areaFormula(sheet: Sheet, area: Area): string {
  return `=${quotedSheet(sheet.name)}!${absoluteAddress(area)}`;
}

export function addName(
  book: Book,
  name: string,
  formula: string,
  sheet: Sheet | null,
  comment: string
): NameModel {
  const fault = nameFault(name);
  if (fault !== null) throw problem('InvalidArgument', fault);
  const taken =
    sheet === null ? isNameTaken(book, name) : findName(book, name, sheet) !== undefined;
  if (taken) throw problem('ItemAlreadyExists', `name ${name}`);
  const wrong = formulaFault(book, formula, null);
  if (wrong !== null) throw problem('InvalidArgument', wrong);
  const item: NameModel = { name, formula, visible: true, comment, sheet };
  book.names.push(item);
  return item;
}

/** The cells that a name stands for, or null when it stands for something else. */
export function areaOfName(
  book: Book,
  name: NameModel
): { readonly sheet: Sheet; readonly area: Area } | null {
  return areaOfFormula(book, name.formula);
}

/** The cells that `=Sheet1!A1:B2` names, or null when it is another formula. */
export function areaOfFormula(
  book: Book,
  formula: string
): { readonly sheet: Sheet; readonly area: Area } | null {
  const parsed = parseAddress(formula.replace(/^=/, ''));
  const sheet = parsed?.sheet ? findSheet(book, parsed.sheet) : undefined;
  return parsed === null || sheet === undefined ? null : { sheet, area: parsed.area };
}
