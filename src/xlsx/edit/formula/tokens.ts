/**
 * Splits a formula into the few kinds of pieces that renaming and moving must tell apart. The pieces
 * joined give the formula again, sign by sign.
 */
export interface FormulaToken {
  /**
   * `word` is a name, a function, a number or a cell; `quoted` a sheet's title in apostrophes; `brackets`
   * what stands in square brackets with all that lies within; `text` a literal text.
   */
  readonly kind: 'word' | 'quoted' | 'text' | 'brackets' | 'other';
  readonly text: string;
}

const ERRORS = '#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!)';
const WORD = '[\\p{L}\\p{M}\\p{N}_\\\\.?$]+';
const PIECE = new RegExp(
  `(?<text>"(?:[^"]|"")*"?)|(?<quoted>'(?:[^']|'')*'?)|${ERRORS}|(?<word>${WORD})|(?<brackets>\\[)|.`,
  'suy'
);

/** Where the brackets that begin at `from` end; an apostrophe takes its meaning from the sign behind it. */
const bracketsEnd = (formula: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
};

const KINDS = ['text', 'quoted', 'word', 'brackets'] as const;

const kindOf = (found: RegExpExecArray | null): FormulaToken['kind'] =>
  KINDS.find((kind) => found?.groups?.[kind] !== undefined) ?? 'other';

/** A formula in pieces: names, brackets, texts and what lies between; put together they are the formula again. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    PIECE.lastIndex = at;
    const found = PIECE.exec(formula);
    const kind = kindOf(found);
    const end = kind === 'brackets' ? bracketsEnd(formula, at) : PIECE.lastIndex;
    // A half character, which nothing matches, stands alone.
    const next = found === null ? at + 1 : end;
    tokens.push({ kind, text: formula.slice(at, next) });
    at = next;
  }
  return tokens;
}
