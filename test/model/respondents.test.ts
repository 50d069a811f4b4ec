import fc from 'fast-check';
import type { Department } from '../../src/model/alliance';
import {
  DEPARTMENT_KEYS,
  MOST_RESPONDENTS,
  WHOLE,
  respondents,
  assignDepartmentKeys,
} from '../../src/model/respondents';

const ours = (name: string, key?: string): Department => ({
  name,
  rate: null,
  side: 'us',
  ...(key === undefined ? {} : { key }),
});

const keys = (departments: readonly Department[]) => departments.map(({ key }) => key);

test('each department gets the first key that is free', () => {
  expect(keys(assignDepartmentKeys([ours('A'), ours('B', 'd1'), ours('C')]))).toEqual([
    'd2',
    'd1',
    'd3',
  ]);
});

test('a copied key stays with the first, and a key that is none is replaced', () => {
  expect(keys(assignDepartmentKeys([ours('A', 'd4'), ours('B', 'd4'), ours('C', 'x')]))).toEqual([
    'd4',
    'd1',
    'd2',
  ]);
});

test('a reserved key is not given anew but kept by whom it belongs to', () => {
  expect(keys(assignDepartmentKeys([ours('A'), ours('B', 'd2')], ['d1', 'd2']))).toEqual([
    'd3',
    'd2',
  ]);
});

test('beyond the twentieth there is no key left', () => {
  const many = Array.from({ length: MOST_RESPONDENTS + 1 }, (_, index) => ours(`D${index}`));
  expect(keys(assignDepartmentKeys(many))).toEqual([...DEPARTMENT_KEYS, undefined]);
  expect(respondents({ departments: many })).toHaveLength(MOST_RESPONDENTS);
});

test('keys stay when given again, whatever happens to names and order', () => {
  const departments = fc.array(
    fc.record({ name: fc.string(), key: fc.option(fc.constantFrom('d1', 'd2', 'd7', 'no')) }),
    { maxLength: 20 }
  );
  fc.assert(
    fc.property(departments, (raw) => {
      const once = assignDepartmentKeys(raw.map(({ name, key }) => ours(name, key ?? undefined)));
      expect(new Set(keys(once)).size).toBe(once.length);
      expect(assignDepartmentKeys(once)).toEqual(once);
      const renamed = [...once].reverse().map((each) => ({ ...each, name: `${each.name}!` }));
      expect(keys(assignDepartmentKeys(renamed))).toEqual(keys(once).reverse());
    })
  );
});

test('our departments fill a form each; the whole company does where there is none', () => {
  const theirs: Department = { name: 'Sales', rate: 1, side: 'partner' };
  expect(respondents({ departments: [theirs] })).toEqual([{ key: WHOLE, name: null }]);
  expect(respondents({ departments: [theirs, ours('Lab')] })).toEqual([{ key: 'd2', name: 'Lab' }]);
});
