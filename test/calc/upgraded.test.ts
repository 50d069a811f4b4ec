/** Upgraded workbooks of earlier versions, computed by LibreOffice, say what the model says. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { rvuOf } from '../cli/books';
import { cleanUp } from '../cli/run';
import { oldBooks, versions } from '../corpus/corpus';
import { bookIn, upgraded } from '../corpus/upgraded';
import { compareTables } from './differences';
import { computedFiles } from './libreOffice';
import { today } from './today';

afterAll(cleanUp);

/** The file without what its formulas last gave. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  Object.entries(parts).forEach(([path, part]) => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) return;
    const xml = strFromU8(part).replace(/(<\/f>|<f [^>]*\/>)(?:<v\/>|<v>[^<]*<\/v>)/g, '$1');
    parts[path] = strToU8(xml);
  });
  return zipSync(parts, { level: 1 });
}

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
    const plan = rvuBlueprint({ ...rvuOf(bookIn(file)), today: today() });
    const { compared, differences } = compareTables(plan, book);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(2_000);
  }
);
