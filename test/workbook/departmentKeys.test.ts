/** Departments that have no key yet get the same sheets as with the keys that Settings gives them. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';

const { alliance } = SAMPLE;
const departments = alliance.departments.map(({ key: _, ...rest }) => rest);

test('a workbook of departments without keys is that of departments with keys', () => {
  expect(alliance.departments.map(({ key }) => key)).toEqual(
    alliance.departments.map((_, at) => `d${at + 1}`)
  );
  const keyless = rvuBlueprint({ ...SAMPLE, alliance: { ...alliance, departments } });
  expect(keyless).toEqual(rvuBlueprint(SAMPLE));
});
