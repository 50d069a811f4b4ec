import type { FileProblem } from '../../src/xlsx/fileProblem';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { HOSTILE_FILES } from './corpus';
import { HANGS, SMALL_MEGABYTES } from './figures';
import type { HostileFile } from './hostileFile';
import { measured } from './measured';
import { SMALL } from './smallLimits';

jest.setTimeout(600_000);

/** Each is made once. */
const FILES: readonly HostileFile[] = HOSTILE_FILES.map((file) => {
  const bytes = file.make();
  return { ...file, make: () => bytes };
});

/** What goes beyond these is told as another problem. */
const UNNAMED = new Set(['ratioFromBytes', 'attributes', 'cellTag']);

/** What stops a file under small limits. */
const problemsOf = ({ make }: HostileFile): readonly FileProblem[] => {
  const result = readWorkbook(make(), { limits: SMALL });
  return result.ok ? [] : result.problems;
};

describe('the corpus of hostile files', () => {
  it('has no file twice', () => {
    expect(FILES.length).toBeGreaterThan(310);
    expect(new Set(FILES.map(({ name }) => name)).size).toBe(FILES.length);
  });

  it('is refused by name or read, each file in little memory and without a hang', () => {
    const figures = measured('small', FILES);
    const wrong = figures.filter(
      ({ outcome, wanted, cpu, megabytes }) =>
        outcome !== wanted || cpu > HANGS || megabytes > SMALL_MEGABYTES
    );
    expect(wrong).toEqual([]);
    expect(figures).toHaveLength(FILES.length);
  });

  it('holds nothing that could harm other software', () => {
    const sizes = FILES.map(({ make }) => make().length);
    expect(Math.max(...sizes)).toBe(SMALL.fileBytes + 1);
  });

  it('has a file for each limit that a problem names', () => {
    const stopped = new Set(
      FILES.flatMap(problemsOf).flatMap((problem) => ('limit' in problem ? problem.limit : []))
    );
    const untried = Object.entries<number>({ ...SMALL }).filter(
      ([name, limit]) => !UNNAMED.has(name) && !stopped.has(limit)
    );
    expect(untried).toEqual([]);
  });

  it.each(FILES.filter(({ outcome, first }) => outcome === 'read' && first !== undefined))(
    'is read as what it says: $name',
    ({ make, first }) => {
      const result = readWorkbook(make(), { limits: SMALL });
      if (!result.ok) throw new Error(result.problems[0].code);
      const cell = result.book.sheets[0]?.rows.get(0)?.[0];
      expect(cell?.value ?? null).toEqual(first);
    }
  );
});
