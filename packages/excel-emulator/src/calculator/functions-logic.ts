/** IF, AND, OR and their kin. */
import type { FunctionTable, Thunk } from './functionSpec';
import { MANY, lazy, scalars, truthOfArgument, values } from './functionSpec';
import { broadcast } from './arrays';
import { asScalar, flatten, toMatrix } from './ranges';
import type { Scalar, Value } from './values';
import { CalcError, NA, VALUE, isError, isScalar, matrixOf, toNumber } from './values';
import type { Scope } from './world';

const choose = (condition: Scalar, yes: Scalar, no: Scalar): Scalar => {
  const truth = truthOfArgument(condition);
  if (truth instanceof CalcError) return truth;
  return truth ? yes : no;
};

const missing = (): Value => false;

const runIf = (args: readonly Thunk[], scope: Scope): Value => {
  const [condition = missing, yes = missing, no = missing] = args;
  const asked = condition(scope);
  const scalar = asScalar(scope, asked);
  if (scalar === undefined) {
    return broadcast(scope, [asked, yes(scope), no(scope)], ([c = null, a = null, b = null]) =>
      choose(c, a, b)
    );
  }
  const truth = truthOfArgument(scalar);
  if (truth instanceof CalcError) return truth;
  return (truth ? yes : no)(scope) ?? 0;
};

const replaceErrors = (
  args: readonly Thunk[],
  scope: Scope,
  caught: (value: Scalar) => boolean
): Value => {
  const [first = missing, other = missing] = args;
  const value = first(scope);
  const scalar = asScalar(scope, value);
  if (scalar !== undefined) return caught(scalar) ? other(scope) : scalar;
  const fallback = asScalar(scope, other(scope)) ?? null;
  const { rows } = toMatrix(scope, value);
  return matrixOf(rows.map((row) => row.map((cell) => (caught(cell) ? fallback : cell))));
};

/** What a cell says; null for those that don't count. */
const truthIn = (cell: Scalar, direct: boolean): boolean | null | CalcError => {
  if (isError(cell)) return cell;
  if (typeof cell === 'boolean' || typeof cell === 'number') return Boolean(cell);
  return direct && typeof cell === 'string' ? truthOfArgument(cell) : null;
};

/** In ranges only booleans and numbers count; a text given directly is an error. */
const truths = (args: readonly Value[], scope: Scope): readonly boolean[] | CalcError => {
  const found: boolean[] = [];
  for (const arg of args) {
    for (const cell of flatten(scope, arg)) {
      const truth = truthIn(cell, isScalar(arg));
      if (truth instanceof CalcError) return truth;
      if (truth !== null) found.push(truth);
    }
  }
  return found.length === 0 ? VALUE : found;
};

const combine =
  (join: (found: readonly boolean[]) => boolean) =>
  (args: readonly Value[], scope: Scope): Value => {
    const found = truths(args, scope);
    return found instanceof CalcError ? found : join(found);
  };

const runChoose = (args: readonly Thunk[], scope: Scope): Value => {
  const [first = missing, ...choices] = args;
  const index = toNumber(asScalar(scope, first(scope)) ?? VALUE);
  if (index instanceof CalcError) return index;
  const chosen = choices[Math.floor(index) - 1];
  return chosen === undefined ? VALUE : chosen(scope);
};

const runIfs = (args: readonly Thunk[], scope: Scope): Value => {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const truth = truthOfArgument(asScalar(scope, (args[index] ?? missing)(scope)) ?? VALUE);
    if (truth instanceof CalcError) return truth;
    if (truth) return (args[index + 1] ?? missing)(scope);
  }
  return NA;
};

export const logicFunctions: FunctionTable = {
  IF: lazy(2, 3, runIf),
  IFS: lazy(2, MANY, runIfs),
  IFERROR: lazy(2, 2, (args, scope) => replaceErrors(args, scope, isError)),
  IFNA: lazy(2, 2, (args, scope) => replaceErrors(args, scope, (value) => value === NA)),
  CHOOSE: lazy(2, MANY, runChoose),
  AND: values(
    1,
    MANY,
    combine((found) => found.every(Boolean))
  ),
  OR: values(
    1,
    MANY,
    combine((found) => found.some(Boolean))
  ),
  XOR: values(
    1,
    MANY,
    combine((found) => found.filter(Boolean).length % 2 === 1)
  ),
  NOT: scalars(1, 1, ([value = null]) => {
    const truth = truthOfArgument(value);
    return truth instanceof CalcError ? truth : !truth;
  }),
  TRUE: scalars(0, 0, () => true),
  FALSE: scalars(0, 0, () => false),
};
