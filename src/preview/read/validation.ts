/** Lists, prompts and refused cells of a sheet. */
import type { Book, Engine, Sheet, ValidationModel } from 'excel-emulator/book';
import {
  areaOfFormula,
  findName,
  invalidCells,
  lastColumn,
  lastRow,
  toText,
} from 'excel-emulator/book';
import { isFields } from '../view/fields';
import type { ShownFault, ShownList, ShownPrompt } from '../view/sheetView';

interface Source {
  readonly book: Book;
  readonly engine: Engine;
  readonly sheet: Sheet;
}

/** The cells that `=Name` or `=Sheet!A1:A9` stands for. */
function cellsOf({ book, sheet }: Source, formula: string) {
  const text = formula.replace(/^=/, '');
  const name = findName(book, text, sheet) ?? findName(book, text, null);
  if (name) return areaOfFormula(book, name.formula);
  return areaOfFormula(book, formula) ?? areaOfFormula(book, `='${sheet.name}'!${text}`);
}

function choicesInCells(source: Source, formula: string): string[] {
  const found = cellsOf(source, formula);
  if (!found) return [];
  const choices: string[] = [];
  for (let row = found.area.row; row <= lastRow(found.area); row += 1) {
    for (let column = found.area.column; column <= lastColumn(found.area); column += 1) {
      const value = toText(source.engine.valueAt(found.sheet, row, column));
      if (typeof value === 'string' && value !== '') choices.push(value);
    }
  }
  return choices;
}

/** The choices of a list rule, whether written out or taken from cells. */
function choicesOf(source: Source, validation: ValidationModel): string[] {
  const list = validation.rule['list'];
  const from = isFields(list) ? list['source'] : null;
  if (typeof from !== 'string') return [];
  if (from.startsWith('=')) return choicesInCells(source, from);
  return from.split(',').map((choice) => choice.trim());
}

/** A sheet's drop-down lists, one for each area. */
export function listsOf(source: Source): ShownList[] {
  return source.sheet.validations.flatMap((validation) => {
    const choices = choicesOf(source, validation);
    return choices.length === 0 ? [] : validation.areas.map((area) => ({ area, choices }));
  });
}

/** The notes that a sheet shows beside selected cells. */
export function promptsOf({ sheet }: Source): ShownPrompt[] {
  return sheet.validations.flatMap(({ areas, prompt }) =>
    prompt.showPrompt && (prompt.title || prompt.message)
      ? areas.map((area) => ({ area, title: prompt.title, text: prompt.message }))
      : []
  );
}

/** The cells that came in past their check, as pasted ones do. */
export function faultsOf({ book, engine, sheet }: Source): ShownFault[] {
  return invalidCells(engine, book, sheet).map(({ row, column, alert }) => ({
    row,
    column,
    title: alert.title,
    text: alert.message,
  }));
}
