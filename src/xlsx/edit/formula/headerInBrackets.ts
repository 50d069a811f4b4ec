/** Structured references: which column they name, and another name for it. */

const SPECIAL = /['#@[\]]/g;
/** Behind `@` only such a header may stand without brackets of its own. */
const PLAIN = /^[\p{L}\p{M}\p{N}_.]+$/u;

const escaped = (header: string): string => header.replace(SPECIAL, "'$&");

const unescaped = (written: string): string => written.replace(/'(.)/gsu, '$1');

const isHeader = (written: string, header: string): boolean =>
  !written.trimStart().startsWith('#') &&
  unescaped(written).trim().toLowerCase() === header.trim().toLowerCase();

/** The brackets that lie within others, and what stands between them. */
const INNER = /\[((?:'.|[^'\]])*)\]|'.|[^'[]+|./gsu;

const renameInList = (inner: string, from: string, to: string): string =>
  inner.replace(INNER, (piece: string, written: string | undefined) =>
    written !== undefined && isHeader(written, from) ? `[${escaped(to)}]` : piece
  );

const hasList = (inner: string): boolean => /^(?:'.|[^'[])*\[/su.test(inner);

/** Text in square brackets with the column called `to` where it was called `from`. */
export function renameInBrackets(brackets: string, from: string, to: string): string {
  const inner = brackets.slice(1, -1);
  if (!brackets.endsWith(']')) return brackets;
  if (hasList(inner)) return `[${renameInList(inner, from, to)}]`;
  const at = /^\s*@/.exec(inner)?.[0] ?? '';
  if (!isHeader(inner.slice(at.length), from)) return brackets;
  const plain = at === '' || PLAIN.test(to);
  return `[${at}${plain ? escaped(to) : `[${escaped(to)}]`}]`;
}
