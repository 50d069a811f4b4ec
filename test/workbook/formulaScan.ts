/** Finds what a formula refers to, without understanding it: enough to prove that all of it exists. */

export interface References {
  /** Table and column; the column is null where the whole table is meant. */
  readonly columns: readonly (readonly [table: string, column: string])[];
  readonly names: readonly string[];
  readonly cells: readonly string[];
  /** How deep its functions nest. */
  readonly depth: number;
}

const COLUMN = /([A-Za-z_]\w*)\[(?:\[#(?:This Row|Headers|All|Data)\],\[([^\]]+)\]|([^[\]]+))\]/g;
const WORDS = /"(?:[^"]|"")*"/g;
const FUNCTION = /[A-Z][A-Z0-9.]*\(/g;
const CELL = /\$?\b[A-Z]{1,3}\$?\d+\b/g;
const NAME = /\b[A-Za-z_][A-Za-z0-9_.]*\b/g;
const NUMBER = /\b\d+(?:\.\d+)?(?:E[-+]?\d+)?\b/g;

export function referencesOf(formula: string): References {
  const bare = formula.replace(WORDS, ' ');
  const columns = [...bare.matchAll(COLUMN)].map(
    ([, table = '', ofRow, whole]) => [table, ofRow ?? whole ?? ''] as const
  );
  const left = bare.replace(COLUMN, ' ');
  const operands = left.replace(FUNCTION, '(');
  const cells = operands.match(CELL) ?? [];
  const words = operands.replace(CELL, ' ').replace(NUMBER, ' ');
  const names = (words.match(NAME) ?? []).filter((word) => !['TRUE', 'FALSE'].includes(word));
  return { columns, names, cells, depth: depthOf(left) };
}

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const char of text) {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    deepest = Math.max(deepest, depth);
  }
  if (depth !== 0) throw new Error(`Unbalanced: ${text}`);
  return deepest;
}
