/** Finding a worksheet function and calling it. */
import type { FunctionSpec, ScalarFunction, Thunk } from './functionSpec';
import { libraryFunction } from './functions-library';
import { dateFunctions } from './functions-date';
import { informationFunctions } from './functions-information';
import { logicFunctions } from './functions-logic';
import { lookupFunctions } from './functions-lookup';
import { mathFunctions } from './functions-math';
import { countingFunctions } from './functions-counting';
import { statisticsFunctions } from './functions-statistics';
import { textFunctions } from './functions-text';
import { broadcast } from './arrays';
import { asScalar } from './ranges';
import type { Scalar, Value } from './values';
import { NAME, VALUE, isError } from './values';
import type { Scope } from './world';

const FUNCTIONS: ReadonlyMap<string, FunctionSpec> = new Map(
  [
    logicFunctions,
    informationFunctions,
    mathFunctions,
    statisticsFunctions,
    countingFunctions,
    lookupFunctions,
    textFunctions,
    dateFunctions,
  ].flatMap((table) => Object.entries(table))
);

/** ROW() and COLUMN() without an argument speak of the cell that asks. */
export function isVolatile(name: string, argumentCount: number): boolean {
  return (argumentCount === 0 && (name === 'ROW' || name === 'COLUMN')) || name === 'RAND';
}

const applyScalars = (spec: ScalarFunction, cells: readonly Scalar[], scope: Scope): Scalar => {
  if (!spec.takesErrors) {
    const error = cells.find(isError);
    if (error !== undefined) return error;
  }
  return spec.run(cells, scope);
};

const runScalars = (spec: ScalarFunction, args: readonly Value[], scope: Scope): Value => {
  const cells: Scalar[] = [];
  for (const arg of args) {
    const cell = asScalar(scope, arg);
    if (cell === undefined) {
      return broadcast(scope, args, (line) => applyScalars(spec, line, scope));
    }
    cells.push(cell);
  }
  return applyScalars(spec, cells, scope);
};

const run = (spec: FunctionSpec, args: readonly Thunk[], scope: Scope): Value => {
  if (spec.kind === 'lazy') return spec.run(args, scope);
  const values = args.map((arg) => arg(scope));
  return spec.kind === 'values' ? spec.run(values, scope) : runScalars(spec, values, scope);
};

const unknown =
  (name: string): Thunk =>
  (scope) => {
    scope.world.warn(`Unknown function: ${name}`);
    return NAME;
  };

/** How many arguments the function takes, or undefined when it is unknown. */
export function arityOf(name: string): { readonly min: number; readonly max: number } | undefined {
  return FUNCTIONS.get(name) ?? libraryFunction(name);
}

/** The call of a function by name; unknown ones give #NAME? and a warning. */
export function callFunction(name: string, args: readonly Thunk[]): Thunk {
  const spec = FUNCTIONS.get(name) ?? libraryFunction(name);
  if (spec === undefined) return unknown(name);
  if (args.length < spec.min || args.length > spec.max) return () => VALUE;
  return (scope) => run(spec, args, scope);
}
