/** `workbook.functions`: worksheet functions that are worked out outside any cell. */
import { areaFormula } from '../../book/names';
import { problem } from '../../book/problem';
import { isError } from '../../calculator/values';
import type { Scalar } from '../../calculator/values';
import type { ApiObject } from '../apiObject';
import { apiObject, isApiObject } from '../apiObject';
import type { ApiContext } from '../context';
import { placeOf } from './rangeAreas';

interface Result {
  readonly value: Scalar;
}

const isResult = (value: unknown): value is Result =>
  typeof value === 'object' && value !== null && 'value' in value;

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === 'object' && 'code' in value) return String(value.code);
  throw problem('InvalidArgument', 'argument of a function');
};

/** An argument as a formula writes it: a range, the result of another function, a constant. */
const written = (value: unknown): string => {
  const place = placeOf(value);
  if (place !== null) return areaFormula(place.sheet, place.area).slice(1);
  if (isApiObject(value) && isResult(value.model)) return literal(value.model.value);
  return literal(value);
};

const evaluate = (context: ApiContext, name: string, args: readonly unknown[]): ApiObject => {
  const { engine, book } = context;
  const listed = args.flat().map(written);
  // What is left out at the end is not there at all.
  while (listed.at(-1) === '') listed.pop();
  const formula = `=${name.toUpperCase().replace(/_/g, '.')}(${listed.join(',')})`;
  const value = engine.evaluate(formula, book.active, 0, 0);
  if (isError(value) && value.code === '#NAME?')
    throw problem('NotImplemented', `function ${name}`);
  return apiObject({
    type: 'FunctionResult',
    model: { value },
    get: {
      Value: () => (isError(value) ? null : value),
      Error: () => (isError(value) ? value.code : null),
    },
  });
};

/** Every function of the calculator is a method, by the name that the library writes it with. */
export function functionsObject(context: ApiContext): ApiObject {
  return apiObject({
    type: 'Functions',
    call: new Proxy<Record<string, (args: readonly unknown[]) => unknown>>(
      {},
      {
        get: (_target, name) => (args: readonly unknown[]) => evaluate(context, String(name), args),
      }
    ),
  });
}
