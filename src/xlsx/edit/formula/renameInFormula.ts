/** New names within formulas. */
import { quotedTitle } from '../../../workbook/kernel/a1';
import type { RenameEdit } from '../../../workbook/kernel/edit';
import { renameInBrackets } from './headerInBrackets';
import { formulaTokens, type FormulaToken } from './tokens';

/** A table, a column, a name or a sheet that is called otherwise from now on. */
export type FormulaRename =
  RenameEdit | { readonly kind: 'sheet'; readonly from: string; readonly to: string };

/** Excel's names know no case. */
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Empty beyond either end, so that neighbours can be asked for without a check. */
const textAt = (tokens: readonly FormulaToken[], place: number): string =>
  tokens[place]?.text ?? '';

/** Whether the word at this place begins or is a sheet's title: `Sheet!`, or `Sheet:Other!`. */
const isTitle = (tokens: readonly FormulaToken[], place: number): boolean =>
  textAt(tokens, place + 1) === '!' ||
  (textAt(tokens, place + 1) === ':' && textAt(tokens, place + 3) === '!');

/** `Sheet!` before a name; `[0]!` means this very workbook. */
const isQualified = (tokens: readonly FormulaToken[], place: number): boolean =>
  textAt(tokens, place - 1) === '!' && textAt(tokens, place - 2) !== '[0]';

/** A word with a bracket behind it: a name may be called like a function. */
const isFunction = (tokens: readonly FormulaToken[], place: number): boolean =>
  textAt(tokens, place + 1) === '(';

/** Left alone where it belongs to another workbook. */
const renameTable = (tokens: readonly FormulaToken[], place: number, to: string): string =>
  isQualified(tokens, place) ? textAt(tokens, place) : to;

const isNamed = (
  tokens: readonly FormulaToken[],
  place: number,
  { from }: { readonly from: string }
): boolean => {
  const token = tokens[place];
  if (token?.kind !== 'word' || !sameName(token.text, from)) return false;
  return !isTitle(tokens, place) && !isFunction(tokens, place);
};

/** The name before brackets; the table in which the formula stands where there is none. */
const tableBefore = (
  tokens: readonly FormulaToken[],
  place: number,
  within: string | null
): string | null => {
  // `[0]!` and the like are no columns.
  if (textAt(tokens, place + 1) === '!') return null;
  const before = tokens[place - 1];
  return before?.kind === 'word' ? before.text : within;
};

const retitledWord = (written: string, from: string, to: string): string =>
  sameName(written.replace(/^\$/, ''), from) ? quotedTitle(to) : written;

/** A title in apostrophes, or two with a colon between them. */
const retitledQuoted = (written: string, from: string, to: string): string => {
  const titles = written.slice(1, -1).replace(/''/g, "'").split(':');
  const renamed = titles.map((title) => (sameName(title, from) ? to : title));
  const same = renamed.every((title, place) => title === titles[place]);
  return same ? written : quotedTitle(renamed.join(':'));
};

/** `Sheet:Other!` without apostrophes. */
const isSpan = (tokens: readonly FormulaToken[], place: number): boolean =>
  tokens[place]?.kind === 'word' &&
  textAt(tokens, place + 1) === ':' &&
  tokens[place + 2]?.kind === 'word' &&
  textAt(tokens, place + 3) === '!';

/** Titles of two sheets that need apostrophes have them around both. */
const retitledSpan = (written: string, from: string, to: string): string => {
  const quoted = `'${written}'`;
  const renamed = retitledQuoted(quoted, from, to);
  return renamed === quoted ? written : renamed;
};

const retitledToken = (
  tokens: readonly FormulaToken[],
  place: number,
  from: string,
  to: string
): string => {
  const text = textAt(tokens, place);
  if (textAt(tokens, place + 1) !== '!') return text;
  const kind = tokens[place]?.kind;
  if (kind === 'quoted') return retitledQuoted(text, from, to);
  return kind === 'word' ? retitledWord(text, from, to) : text;
};

const retitle = (tokens: readonly FormulaToken[], from: string, to: string): string => {
  const written: string[] = [];
  let place = 0;
  while (place < tokens.length) {
    const length = isSpan(tokens, place) ? 3 : 1;
    const span = [0, 1, 2].map((offset) => textAt(tokens, place + offset)).join('');
    written.push(
      length === 3 ? retitledSpan(span, from, to) : retitledToken(tokens, place, from, to)
    );
    place += length;
  }
  return written.join('');
};

const renameColumn = (
  tokens: readonly FormulaToken[],
  rename: Extract<FormulaRename, { readonly kind: 'column' }>,
  within: string | null
): string =>
  tokens
    .map((token, place) => {
      if (token.kind !== 'brackets') return token.text;
      const table = tableBefore(tokens, place, within);
      return table !== null && sameName(table, rename.table)
        ? renameInBrackets(token.text, rename.from, rename.to)
        : token.text;
    })
    .join('');

/**
 * The formula with another name for a table, a column, a defined name or a sheet; literal texts stay as
 * they are. `within` is the table in which the formula stands: only there may columns be named alone.
 */
export function renameInFormula(
  formula: string,
  rename: FormulaRename,
  within: string | null
): string {
  const tokens = formulaTokens(formula);
  switch (rename.kind) {
    case 'sheet':
      return retitle(tokens, rename.from, rename.to);
    case 'column':
      return renameColumn(tokens, rename, within);
    case 'table':
      return tokens
        .map(({ text }, place) =>
          isNamed(tokens, place, rename) ? renameTable(tokens, place, rename.to) : text
        )
        .join('');
    case 'name':
      return tokens
        .map(({ text }, place) => (isNamed(tokens, place, rename) ? rename.to : text))
        .join('');
  }
}
