/** Upgraded workbooks of earlier versions, computed by LibreOffice, say what the model says. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { rvuOf } from '../cli/books';
import { cleanUp } from '../cli/run';
import { oldBooks, versions } from '../corpus/corpus';
import { upgraded } from '../corpus/upgraded';
import { bookOf } from '../xlsx/parts';
import { withoutValues } from '../xlsx/withoutValues';
import { compareTables } from './differences';
import { computedFiles } from './libreOffice';
import { today } from './today';

afterAll(cleanUp);

const NEWEST = Math.max(...versions);
const NAMES = ['sample', 'departments', 'closed-thrice'];
const BOOKS = oldBooks.filter(
  ({ version, name }) => [1, 3, 6, 8, NEWEST].includes(version) && NAMES.includes(name)
);
const files = BOOKS.map(({ bytes }) => upgraded(bytes).bytes);
const computed = computedFiles(files.map(withoutValues));

test.each(BOOKS.map(({ version, name }, at) => [`v${version}/${name}`, at] as const))(
  '%s',
  (_, at) => {
    const [file, book] = [files[at], computed[at]];
    if (file === undefined || book === undefined) throw new Error('not computed');
    const plan = rvuBlueprint({ ...rvuOf(bookOf(file)), today: today() });
    const { compared, differences } = compareTables(plan, book);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(2_000);
  }
);
