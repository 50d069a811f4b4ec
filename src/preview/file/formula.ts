/** Formulas as files hold them. */
import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from '@borgar/fx';

/**
 * A formula as files hold it: without its sign, and a cell of the formula's own row written out
 * (`Table[[#This Row],[Column]]`), because the short form `[@Column]` exists on the screen only.
 */
export function fileFormula(formula: string, ownTable: string | null): string {
  const tokens = tokenize(formula.replace(/^=/, ''), { mergeRefs: true });
  const written = tokens.map((token) => {
    if (token.type !== 'structured') return token;
    const reference = parseStructRef(token.value);
    if (!reference) return token;
    const table = reference.table || ownTable;
    const full = table ? { ...reference, table } : reference;
    return { ...token, value: stringifyStructRef(full, { thisRow: true }) };
  });
  return stringifyTokens(written);
}
