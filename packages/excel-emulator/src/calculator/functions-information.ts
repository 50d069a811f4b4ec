/** ISNUMBER and its kin, N, T, NA. */
import type { FunctionTable } from './functionSpec';
import { scalars, tests, values } from './functionSpec';
import { asScalar } from './ranges';
import { NA, isError, isRange, toNumber } from './values';

const parity = (even: boolean): ReturnType<typeof scalars> =>
  scalars(1, 1, ([value = null]) => {
    const number = toNumber(value);
    if (isError(number)) return number;
    return (Math.trunc(Math.abs(number)) % 2 === 0) === even;
  });

export const informationFunctions: FunctionTable = {
  ISNUMBER: tests((value) => typeof value === 'number'),
  ISTEXT: tests((value) => typeof value === 'string'),
  ISNONTEXT: tests((value) => typeof value !== 'string'),
  ISLOGICAL: tests((value) => typeof value === 'boolean'),
  ISBLANK: tests((value) => value === null),
  ISERROR: tests(isError),
  ISERR: tests((value) => isError(value) && value !== NA),
  ISNA: tests((value) => value === NA),
  ISREF: values(1, 1, ([value = null]) => isRange(value)),
  ISEVEN: parity(true),
  ISODD: parity(false),
  NA: scalars(0, 0, () => NA),
  N: values(1, 1, ([value = null], scope) => {
    const cell = asScalar(scope, value) ?? null;
    if (isError(cell) || typeof cell === 'number') return cell;
    return cell === true ? 1 : 0;
  }),
  T: values(1, 1, ([value = null], scope) => {
    const cell = asScalar(scope, value) ?? null;
    return isError(cell) || typeof cell === 'string' ? cell : '';
  }),
};
