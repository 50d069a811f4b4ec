/** From a syntax tree to a function that works out the value: parsed once, run often. */
import type {
  ArrayExpression,
  AstExpression,
  BinaryExpression,
  CallExpression,
  ReferenceIdentifier,
  UnaryExpression,
} from '@borgar/fx';
import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
} from '@borgar/fx';
import { combineValues, mapValue } from './arrays';
import { callFunction, isVolatile } from './call';
import type { Thunk } from './functionSpec';
import { operatorOf } from './operators';
import { functionName, parseFormula } from './parse';
import { asScalar, rangeOf } from './ranges';
import { joinRanges, nameParts, rangeResolver, structuredResolver } from './references';
import type { RangeRef, Scalar, Value } from './values';
import { NAME, NULL_ERROR, VALUE, errorOf, isRange, matrixOf } from './values';
import type { Scope } from './world';

interface Compiled {
  readonly run: Thunk;
  /** The answer depends on which cell asks. */
  readonly local: boolean;
  /** Reads more than a single cell, so that keeping the answer pays. */
  readonly wide: boolean;
}

const identities = new Map<string, number>();

/** A short key for a text, so that results can be kept without hashing long formulas. */
const identityOf = (text: string): number => {
  const known = identities.get(text);
  if (known !== undefined) return known;
  identities.set(text, identities.size);
  return identities.size - 1;
};

const MAX_DEPTH = 64;

const constant = (value: Value): Compiled => ({ run: () => value, local: false, wide: false });

const names = new Map<string, number>();

const guarded = (key: string, run: () => Value): Value => {
  const depth = names.get(key) ?? 0;
  if (depth > MAX_DEPTH) return NAME;
  names.set(key, depth + 1);
  try {
    return run();
  } finally {
    names.set(key, depth);
  }
};

interface NameParts {
  readonly text: string;
  readonly name: string;
  readonly sheet?: string;
}

const nameValue = ({ text, name, sheet }: NameParts, scope: Scope): Value => {
  const { world } = scope;
  const owner = sheet === undefined ? scope.sheet : (world.sheetByName(sheet) ?? scope.sheet);
  const found = world.name(name, owner);
  if (found !== undefined) {
    const thunk = compileFormula(found.formula);
    return thunk === null
      ? NAME
      : guarded(`${owner}!${name}`, () => thunk({ ...scope, sheet: found.sheet }));
  }
  const table = world.tableByName(name);
  if (table !== undefined) {
    const right = table.left + table.columns.length - 1;
    return rangeOf(table.sheet, table.top, table.left, table.bottom, right);
  }
  world.warn(`Unknown name: ${text}`);
  return NAME;
};

const compileReference = (node: ReferenceIdentifier): Compiled => {
  if (node.kind === 'table') {
    const { resolve, local } = structuredResolver(node.value);
    return { run: resolve, local, wide: !local };
  }
  if (node.kind === 'name') {
    const parts = { text: node.value, ...nameParts(node.value) };
    const key = identityOf(`name ${node.value.toLowerCase()}`);
    const run: Thunk = (scope) =>
      scope.world.memo(`${scope.sheet} ${key}`, () => nameValue(parts, scope));
    return { run, local: false, wide: true };
  }
  const wide = node.kind === 'beam' || node.value.includes(':');
  return { run: rangeResolver(node.value), local: false, wide };
};

const percent = (value: Scalar): Scalar => operatorOf('/')?.(value, 100) ?? VALUE;
const negative = (value: Scalar): Scalar => operatorOf('*')?.(value, -1) ?? VALUE;

const within = (at: number, from: number, to: number): boolean => at >= from && at <= to;

/** The cell of a row or column that lines up with the formula's cell (implicit intersection). */
const beside = ({ sheet, top, bottom, left, right }: RangeRef, { row, column }: Scope): Value => {
  if (left === right && within(row, top, bottom)) return rangeOf(sheet, row, left, row, left);
  if (top === bottom && within(column, left, right)) {
    return rangeOf(sheet, top, column, top, column);
  }
  return VALUE;
};

const intersectWithRow =
  (inner: Thunk): Thunk =>
  (scope) => {
    const value = inner(scope);
    if (!isRange(value) || asScalar(scope, value) !== undefined) return value;
    return beside(value, scope);
  };

const compileUnary = (node: UnaryExpression, source: string): Compiled => {
  const inner = compileNode(node.arguments[0], source);
  if (node.operator === '+') return inner;
  if (node.operator === '@') return { ...inner, run: intersectWithRow(inner.run), local: true };
  if (node.operator === '#') return constant(NAME);
  const { operator } = node;
  const apply = operator === '%' ? percent : negative;
  return {
    ...inner,
    run: (scope) => mapValue(scope, `unary ${operator}`, inner.run(scope), apply),
  };
};

const compileBinary = (node: BinaryExpression, source: string): Compiled => {
  const left = compileNode(node.arguments[0], source);
  const right = compileNode(node.arguments[1], source);
  const local = left.local || right.local;
  const wide = left.wide || right.wide;
  const operator = operatorOf(node.operator);
  if (operator !== undefined) {
    const run: Thunk = (scope) =>
      combineValues(scope, node.operator, [left.run(scope), right.run(scope)], operator);
    return { run, local, wide };
  }
  if (node.operator === ':') {
    return { run: (scope) => joinRanges(left.run(scope), right.run(scope)), local, wide: true };
  }
  return constant(NULL_ERROR);
};

const kept = (text: string, run: Thunk): Thunk => {
  const key = identityOf(text);
  return (scope) => scope.world.memo(`${scope.sheet} ${key}`, () => run(scope));
};

const compileCall = (node: CallExpression, source: string): Compiled => {
  const name = functionName(node.callee.name);
  const args = node.arguments.map((argument) => compileNode(argument, source));
  const local = args.some((arg) => arg.local) || isVolatile(name, args.length);
  const wide = args.some((arg) => arg.wide);
  const run = callFunction(
    name,
    args.map((arg) => arg.run)
  );
  const [start = 0, end = source.length] = node.loc ?? [];
  const keep = wide && !local;
  return { run: keep ? kept(source.slice(start, end), run) : run, local, wide };
};

const elementValue = (node: AstExpression): Scalar => {
  if (isLiteralNode(node)) return node.value;
  return isErrorNode(node) ? (errorOf(node.value) ?? VALUE) : VALUE;
};

const compileArray = (node: ArrayExpression): Compiled =>
  constant(matrixOf(node.elements.map((row) => row.map(elementValue))));

const compileNode = (node: AstExpression | null | undefined, source: string): Compiled => {
  if (!node) return constant(null);
  if (isLiteralNode(node)) return constant(node.value);
  if (isErrorNode(node)) return constant(errorOf(node.value) ?? NAME);
  if (isReferenceNode(node)) return compileReference(node);
  return compileCompound(node, source);
};

const compileCompound = (node: AstExpression, source: string): Compiled => {
  if (isUnaryNode(node)) return compileUnary(node, source);
  if (isBinaryNode(node)) return compileBinary(node, source);
  if (isCallNode(node)) return compileCall(node, source);
  return isArrayNode(node) ? compileArray(node) : constant(NAME);
};

const LIMIT = 50000;
const compiled = new Map<string, Thunk | null>();

/** The function that works a formula out, or null when its syntax is wrong. */
const compileFormula = (formula: string): Thunk | null => {
  const known = compiled.get(formula);
  if (known !== undefined) return known;
  if (compiled.size > LIMIT) compiled.clear();
  const parsed = parseFormula(formula);
  const thunk = parsed === null ? null : compileNode(parsed.tree, parsed.source).run;
  compiled.set(formula, thunk);
  return thunk;
};

/** The value that a cell with this formula shows; a blank result is 0, as in Excel. */
export function evaluateFormula(formula: string, scope: Scope): Scalar {
  const thunk = compileFormula(formula);
  if (thunk === null) return NAME;
  const value = thunk(scope);
  const scalar = asScalar(scope, value);
  if (scalar !== undefined) return scalar ?? 0;
  return firstOfMany(value, formula, scope);
}

const firstOfMany = (value: Value, formula: string, scope: Scope): Scalar => {
  scope.world.warn(`Gives more than one cell, which would spill in newer Excel: ${formula}`);
  if (isRange(value)) return scope.world.cell(value.sheet, value.top, value.left) ?? 0;
  if (typeof value === 'object' && value !== null && 'rows' in value) {
    return value.rows[0]?.[0] ?? 0;
  }
  return VALUE;
};
