/** Rewriting references in formulas when sheets, tables, columns or cells move or change names. */
import type { RangeA1, ReferenceStruct, Token } from '@borgar/fx';
import {
  stringifyA1Ref,
  stringifyStructRef,
  stringifyTokens,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from '@borgar/fx';
import { addressIn, hasAddresses, structuredIn, tokensOf } from '../calculator/parse';
import type { Area } from './area';
import { areaOfBounds, cellAddress, lastColumn, lastRow, quotedSheet } from './area';

/** Where a formula stands. */
export interface Anchor {
  readonly sheet: string;
  readonly table: string | null;
}

/** The changes. Every part is optional; other parts of the formula stay as written. */
export interface Rewriting {
  /** The new name of a sheet. */
  readonly sheet?: (name: string) => string;
  /** The new place of a sheet's cells; null when they are deleted. */
  readonly area?: (sheet: string, area: Area) => Area | null;
  readonly table?: (name: string) => string;
  readonly column?: (table: string, column: string) => string;
}

const isReferenceTo = (type: string): boolean => type === 'range' || type === 'range_beam';

/** The sheet that a reference names, under its new title; null when it names none. */
const sheetAfter = (context: readonly string[] | undefined, change: Rewriting): string | null => {
  const written = context?.at(-1);
  if (written === undefined) return null;
  return change.sheet === undefined ? written : change.sheet(written);
};

const withSheet = (sheet: string | null, body: string): string =>
  sheet === null ? body : `${quotedSheet(sheet)}!${body}`;

/** The bounds that a reference has, moved; those that it lacks it goes on lacking. */
const movedBounds = (range: RangeA1, moved: Area): RangeA1 => ({
  ...range,
  top: range.top === null ? null : moved.row,
  left: range.left === null ? null : moved.column,
  bottom: range.bottom === null ? null : lastRow(moved),
  right: range.right === null ? null : lastColumn(moved),
});

const rewriteRange = (text: string, anchor: Anchor, change: Rewriting): string => {
  const parsed = addressIn(text);
  if (parsed === undefined || !('range' in parsed)) return text;
  const { context, range } = parsed;
  const sheet = sheetAfter(context, change);
  if (change.area === undefined) return withSheet(sheet, stringifyA1Ref({ range }));
  const moved = change.area(context?.at(-1) ?? anchor.sheet, areaOfBounds(range));
  if (moved === null) return '#REF!';
  return withSheet(sheet, stringifyA1Ref({ range: movedBounds(range, moved) }));
};

const renamedColumns = (
  { table, columns = [] }: ReferenceStruct,
  anchor: Anchor,
  change: Rewriting
): string[] => {
  const owner = table || anchor.table;
  const rename = change.column;
  return rename === undefined || !owner ? columns : columns.map((column) => rename(owner, column));
};

const rewriteStructured = (text: string, anchor: Anchor, change: Rewriting): string => {
  const parsed = structuredIn(text);
  if (parsed === undefined) return text;
  const next: ReferenceStruct = { ...parsed, columns: renamedColumns(parsed, anchor, change) };
  if (parsed.table && change.table !== undefined) next.table = change.table(parsed.table);
  return stringifyStructRef(next);
};

const rewriteName = (text: string, change: Rewriting): string => {
  const parsed = addressIn(text);
  if (parsed === undefined || !('name' in parsed)) return text;
  const name = change.table === undefined ? parsed.name : change.table(parsed.name);
  return withSheet(sheetAfter(parsed.context, change), name);
};

const rewriteToken = (token: Token, anchor: Anchor, change: Rewriting): Token => {
  if (isReferenceTo(token.type))
    return { ...token, value: rewriteRange(token.value, anchor, change) };
  if (token.type === 'structured') {
    return { ...token, value: rewriteStructured(token.value, anchor, change) };
  }
  if (token.type === 'range_named') return { ...token, value: rewriteName(token.value, change) };
  return token;
};

/** The formula with all its references brought up to date. */
export function rewriteFormula(formula: string, anchor: Anchor, change: Rewriting): string {
  return stringifyTokens(tokensOf(formula).map((token) => rewriteToken(token, anchor, change)));
}

/** The true spelling of names, tables and columns; everything else stays as written. */
export interface Spelling {
  readonly name: (name: string) => string;
  readonly table: (name: string) => string;
  readonly column: (table: string, column: string) => string;
}

const ownRow = (text: string, anchor: Anchor, { table, column }: Spelling): string => {
  const parsed = structuredIn(text);
  if (parsed === undefined) return text;
  const next: ReferenceStruct = { ...parsed, columns: renamedColumns(parsed, anchor, { column }) };
  const here = (parsed.table ?? '').toLowerCase() === (anchor.table ?? '').toLowerCase();
  const thisRow = (parsed.sections ?? []).includes('this row');
  if (here && thisRow) delete next.table;
  else if (parsed.table) next.table = table(parsed.table);
  return stringifyStructRef(next);
};

/**
 * The formula as Excel shows it once entered: function names in capitals, `[@Col]` for the own
 * table's row, names, tables and columns by their proper case.
 */
export function normalFormula(formula: string, anchor: Anchor, spelling: Spelling): string {
  const next = tokensOf(formula).map((token) => {
    if (token.type === 'func') {
      return { ...token, value: token.value.toUpperCase().replace(/^_XLFN\./, '') };
    }
    if (token.type === 'bool') return { ...token, value: token.value.toUpperCase() };
    if (isReferenceTo(token.type))
      return { ...token, value: rewriteRange(token.value, anchor, {}) };
    if (token.type === 'range_named') return { ...token, value: spelling.name(token.value) };
    return token.type === 'structured'
      ? { ...token, value: ownRow(token.value, anchor, spelling) }
      : token;
  });
  return stringifyTokens(next);
}

/** The same formula copied to another cell: relative references move along. */
export function copyFormula(
  formula: string,
  from: readonly [number, number],
  to: readonly [number, number]
): string {
  if (from[0] === to[0] && from[1] === to[1]) return formula;
  if (!hasAddresses(formula)) return formula;
  const neutral = translateFormulaToR1C1(formula, cellAddress(from[0], from[1]));
  return translateFormulaToA1(neutral, cellAddress(to[0], to[1]), { wrapEdges: false });
}

export function toR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, cellAddress(row, column));
}

export function fromR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, cellAddress(row, column), { wrapEdges: false });
}
