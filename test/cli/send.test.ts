import { SAMPLE } from '../../src/workbook/sample/sample';
import type { Rvu } from '../../src/model/rvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { cleanUp, workplace } from './run';
import type { Workplace } from './run';

afterAll(cleanUp);

function placeWith(rvu: Rvu): Workplace {
  const place = workplace();
  place.write('ours.xlsx', writeWorkbook(rvuBlueprint(rvu)));
  return place;
}

const withNotes = (notes: string): Rvu => ({
  ...SAMPLE,
  contributions: SAMPLE.contributions.map((each, index) =>
    index === 0 ? { ...each, notes } : each
  ),
});

test('writes the copy and prints each column that leaves, with its cells, and the audit', () => {
  const { run, read, names } = placeWith(SAMPLE);
  const { code, out, err } = run('send', 'ours.xlsx', '-o', 'theirs.xlsx');
  expect(err).toBe(
    'rvu: the copy is in theirs.xlsx, revision 1, to be sent to Halden Logistics.\n'
  );
  expect(code).toBe(0);
  expect(out).toMatch(/^Contributions\.Activity +31$/m);
  expect(out).toMatch(/^Contributions\.Stated value +\d+$/m);
  expect(out).not.toMatch(/^Contributions\.(Cash|Hours|Rate|Owner|Estimate|Notes)/m);
  expect(out).toMatch(/ {2}[\d,]{3,5} private values searched for\n/);
  expect(out).toContain('  nothing found\n');
  const book = readWorkbook(read('theirs.xlsx'));
  expect(book.ok && book.book.sheets.map(({ title }) => title)).toEqual([
    'RVU',
    'Charter',
    'Our RVU',
    'Stamp',
  ]);
  expect(names()).toEqual(['ours.xlsx', 'theirs.xlsx']);
});

test('a department’s copy holds what it gave; its name may be typed in any case', () => {
  const { run } = placeWith(SAMPLE);
  const { code, out } = run('send', 'ours.xlsx', '-o', 'theirs.xlsx', '--department', 'marketing');
  expect(code).toBe(0);
  expect(out).toContain('RVU Marketing.');
  expect(out).not.toContain('RVU Engineering.');
});

test('a department that is not there is told with those that are', () => {
  const { run, names } = placeWith(SAMPLE);
  const { code, err } = run('send', 'ours.xlsx', '-o', 'theirs.xlsx', '--department', 'Legal');
  expect(code).toBe(1);
  expect(err).toContain('--department: found “Legal”; wanted one of: Marketing, Engineering.');
  expect(names()).toEqual(['ours.xlsx']);
});

test('a note that says what our own wording says locks nothing', () => {
  const { run, names } = placeWith(withNotes('From Halden Logistics to Brightwater Instruments'));
  const { code } = run('send', 'ours.xlsx', '-o', 'theirs.xlsx');
  expect(code).toBe(0);
  expect(names()).toEqual(['ours.xlsx', 'theirs.xlsx']);
});

test('words of ours that say a cost leave only where they are meant', () => {
  const words = 'Trade-fair stand, 22,400 in all';
  const contributions = SAMPLE.contributions.map((each) =>
    each.id === 'G11' ? { ...each, activity: words } : each
  );
  const { run, names } = placeWith({ ...SAMPLE, contributions });
  const asked = run('send', 'ours.xlsx', '-o', 'theirs.xlsx');
  expect(asked.code).toBe(1);
  expect(asked.out).toContain('nothing found but one text of our own that says');
  expect(asked.out).toContain(`  1. “${words}”\n     “22,400”: a private figure (Contributions.`);
  expect(asked.err).toMatch(/Sentence 1, “Trade-fair stand, 22,400 in all”, says .*--allow 1 if/);
  expect(asked.err).not.toContain('--yes');
  expect(names()).toEqual(['ours.xlsx']);
  const send = (...more: readonly string[]) =>
    run('send', 'ours.xlsx', '-o', 'theirs.xlsx', '--force', ...more);
  expect(send('--yes').code).toBe(1);
  expect(send('--allow', '2')).toMatchObject({
    code: 1,
    err: expect.stringContaining('there is no sentence 2') as unknown,
  });
  expect(send('--allow', 'all').err).toContain('found “all”; wanted numbers');
  expect(names()).toEqual(['ours.xlsx']);
  const allowed = send('--allow', '1');
  expect(allowed.code).toBe(0);
  expect(allowed.out).toContain(`  1. “${words}”`);
});

test('a private sentence in our words may be let out with all that say no figure', () => {
  const note = 'They would pay twice the price for the evenings alone';
  const rvu = withNotes(note);
  const actions = rvu.actions.map((each) =>
    each.closedIn === null ? { ...each, step: `Keep in mind: ${note}` } : each
  );
  const { run } = placeWith({ ...rvu, actions });
  const asked = run('send', 'ours.xlsx', '-o', 'theirs.xlsx');
  expect(asked.code).toBe(1);
  expect(asked.err).toContain('or --yes for all');
  expect(run('send', 'ours.xlsx', '-o', 'theirs.xlsx', '--yes').code).toBe(0);
});

test('all our words are printed to be read once more, but for what is left out', () => {
  const { run } = placeWith(SAMPLE);
  const all = run('send', 'ours.xlsx', '-o', 'all.xlsx').out;
  expect(all).toMatch(/^ {2}RVU Marketing\.[^:]+: \S/m);
  expect(all).toMatch(/^ {2}Charter\.Our answer [^:]+: \S/m);
  const less = run('send', 'ours.xlsx', '-o', 'less.xlsx', '--without', 'rvu, charter').out;
  expect(less).not.toMatch(/^ {2}(?:RVU|Charter)/m);
  expect(less).toMatch(/^ {2}Actions\.Step/m);
  const wrong = run('send', 'ours.xlsx', '-o', 'no.xlsx', '--without', 'costs');
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('“costs”') as unknown });
});

test('a workbook with cells that cannot be read is to be mended first', () => {
  const { run, names } = placeWith({
    ...SAMPLE,
    contributions: [...SAMPLE.contributions, ...SAMPLE.contributions.slice(0, 1)],
  });
  const { code, err } = run('send', 'ours.xlsx', '-o', 'theirs.xlsx');
  expect(code).toBe(1);
  expect(err).toContain('The id G1 stands in');
  expect(names()).toEqual(['ours.xlsx']);
});

test('a workbook that names no period, a copy of ours, a file that is there already', () => {
  const { run } = placeWith({ ...SAMPLE, period: null });
  expect(run('send', 'ours.xlsx', '-o', 'theirs.xlsx')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Period') as unknown,
  });
  const other = placeWith(SAMPLE);
  other.run('send', 'ours.xlsx', '-o', 'theirs.xlsx');
  expect(other.run('send', 'theirs.xlsx', '-o', 'again.xlsx')).toMatchObject({
    code: 1,
    err: expect.stringContaining('No sheet of ours') as unknown,
  });
  expect(other.run('send', 'ours.xlsx', '-o', 'theirs.xlsx').err).toContain('already');
  expect(other.run('send', 'ours.xlsx', '-o', 'theirs.xlsx', '--force').code).toBe(0);
  expect(other.run('send', 'ours.xlsx', '-o', 'ours.xlsx', '--force').code).toBe(1);
  expect(other.run('send', 'ours.xlsx').code).toBe(2);
});

test('a company whose name ends with a full stop brings the sentence’s own', () => {
  const { run: go, write: put } = workplace();
  const partner = { ...SAMPLE.alliance.partner, name: 'Norte S.A.' };
  const rvu = { ...SAMPLE, alliance: { ...SAMPLE.alliance, partner } };
  put('norte.xlsx', writeWorkbook(rvuBlueprint(rvu)));
  const { err } = go('send', 'norte.xlsx', '-o', 'theirs.xlsx');
  expect(err).toMatch(/to be sent to Norte S\.A\.\n$/);
});
