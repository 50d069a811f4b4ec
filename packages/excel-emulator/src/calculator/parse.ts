/** From a formula's text to its syntax tree. */
import type { AstExpression, ReferenceStruct, Token } from '@borgar/fx';
import { parse, parseA1Ref, parseStructRef, tokenize } from '@borgar/fx';

export interface ParsedFormula {
  readonly tree: AstExpression;
  readonly source: string;
}

const LIMIT = 20000;
const parsed = new Map<string, ParsedFormula | null>();

const parseNow = (formula: string): ParsedFormula | null => {
  try {
    const tokens = tokenize(formula, { withLocation: true, mergeRefs: true });
    return { tree: parse(tokens), source: formula };
  } catch {
    // The library reports a syntax error by throwing; to us it is an answer, not a fault.
    return null;
  }
};

/** The tree of a formula (with its leading `=`), or null when its syntax is wrong. */
export function parseFormula(formula: string): ParsedFormula | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  if (parsed.size > LIMIT) parsed.clear();
  const result = parseNow(formula);
  parsed.set(formula, result);
  return result;
}

const tokenLists = new Map<string, readonly Token[]>();

/** The tokens of a formula, references joined; kept, for the same formula fills whole columns. */
export function tokensOf(formula: string): readonly Token[] {
  const known = tokenLists.get(formula);
  if (known !== undefined) return known;
  if (tokenLists.size > LIMIT) tokenLists.clear();
  const tokens = tokenize(formula, { mergeRefs: true });
  tokenLists.set(formula, tokens);
  return tokens;
}

/** The answers of a function of a text, kept: a workbook's formulas say the same references over and over. */
const keeping = <T>(read: (text: string) => T): ((text: string) => T) => {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    if (answers.size > LIMIT) answers.clear();
    const answer = read(text);
    answers.set(text, { answer });
    return answer;
  };
};

/** What `A1`, `Sheet!A1:B2` or a name speaks of; undefined where it is none of these. Not to be changed. */
export const addressIn: (text: string) => Readonly<ReturnType<typeof parseA1Ref>> = keeping(
  (text) => parseA1Ref(text)
);

/** What `Table[Col]` and the like speak of; undefined where it is none of these. Not to be changed. */
export const structuredIn: (text: string) => Readonly<ReferenceStruct> | undefined = keeping(
  (text) => parseStructRef(text)
);

/** Whether a formula names cells by their address, so that it differs from row to row. */
export function hasAddresses(formula: string): boolean {
  return tokensOf(formula).some(({ type }) => type === 'range' || type === 'range_beam');
}

/** Function names are stored with a prefix in files; the sheet shows them without. */
export function functionName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
}
