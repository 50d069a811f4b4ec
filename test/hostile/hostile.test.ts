import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { BULK } from './bulk';
import { HOSTILE_FILES } from './corpus';
import { HANGS, MOST_MEGABYTES } from './figures';
import { GIANTS } from './giants';
import { measured } from './measured';

jest.setTimeout(600_000);

/** Making a giant takes longer than reading it: a few stand for all, `HOSTILE=all` takes every one. */
const GIANT = new Set([...GIANTS, ...BULK].map(({ name }) => name));
const every = process.env['HOSTILE'] === 'all' ? 1 : 6;
const files = HOSTILE_FILES.filter(({ name }, index) => !GIANT.has(name) || index % every === 0);

describe('the corpus of hostile files', () => {
  it('has no file twice', () => {
    expect(HOSTILE_FILES.length).toBeGreaterThan(250);
    expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
  });

  it('is refused by name or read, each file within 300 MB and without a hang', () => {
    const figures = measured('book', files);
    const wrong = figures.filter(
      ({ outcome, wanted, cpu, megabytes }) =>
        outcome !== wanted || cpu > HANGS || megabytes > MOST_MEGABYTES
    );
    expect(wrong).toEqual([]);
    expect(figures).toHaveLength(files.length);
  });

  it.each(files.filter(({ outcome, first }) => outcome === 'read' && first !== undefined))(
    'is read as what it says: $name',
    ({ make, first }) => {
      const result = readWorkbook(make());
      if (!result.ok) throw new Error(result.problems[0].code);
      const cell = result.book.sheets[0]?.rows.get(0)?.[0];
      expect(cell?.value ?? null).toEqual(first);
    }
  );
});
