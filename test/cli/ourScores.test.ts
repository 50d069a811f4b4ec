/** Scores that were given before the scale was changed: told by every command, and converted or kept as people say. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { rvuIn } from './books';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);

const WIDE = {
  ...SAMPLE,
  settings: { ...SAMPLE.settings, scale: { min: 1, max: 10 } },
  scoredOn: { min: 1, max: 5 },
};
const BYTES = writeWorkbook(rvuBlueprint(WIDE));
const TOLD =
  /Settings!C11: \d+ scores were given on 1 to 5; the scale says 1 to 10 now.*--our-scores convert or keep\./;

test.each([
  ['analyze', ['analyze', 'ours.xlsx'], 1],
  ['send', ['send', 'ours.xlsx', '-o', 'new.xlsx', '--yes'], 1],
  ['next', ['next', 'ours.xlsx', '-o', 'new.xlsx'], 1],
  ['receive', ['receive', 'ours.xlsx', 'ours.xlsx', '-o', 'new.xlsx'], 1],
  ['upgrade, which changes none of them', ['upgrade', 'ours.xlsx', '-o', 'new.xlsx'], 0],
])('%s tells it', (_, command, expected) => {
  const { run, write, names } = workplace();
  write('ours.xlsx', BYTES);
  const { code, err } = run(...command);
  expect(err).toMatch(TOLD);
  expect(code).toBe(expected);
  expect(names()).toEqual(expected === 0 ? ['new.xlsx', 'ours.xlsx'] : ['ours.xlsx']);
});

const stated = (bytes: Uint8Array) => rvuIn(bytes).contributions.map((each) => each.stated);

test.each([
  ['convert', (score: number) => 1 + ((score - 1) / 4) * 9],
  ['keep', (score: number) => score],
] as const)('upgrade --our-scores %s writes the same workbook with it', (choice, meant) => {
  const { run, write, read } = workplace();
  write('ours.xlsx', BYTES);
  const { code, err } = run('upgrade', 'ours.xlsx', '-o', 'new.xlsx', '--our-scores', choice);
  expect({ code, err }).toMatchObject({ code: 0, err: expect.not.stringMatching(TOLD) });
  const wanted = SAMPLE.contributions.map((each) =>
    each.stated === null ? null : meant(each.stated)
  );
  expect(stated(new Uint8Array(read('new.xlsx')))).toEqual(wanted);
  expect(run('analyze', 'new.xlsx').code).toBe(0);
});

test('analyze and next read them so without changing the file', () => {
  const { run, write, read } = workplace();
  write('ours.xlsx', BYTES);
  write('plain.xlsx', writeWorkbook(rvuBlueprint(SAMPLE)));
  const quadrants = (...command: readonly string[]) =>
    [...run(...command).out.matchAll(/"quadrant": ?("[a-z-]+"|null)/g)].map(([found]) => found);
  const converted = quadrants('analyze', 'ours.xlsx', '--json', '--our-scores', 'convert');
  expect(converted.length).toBeGreaterThan(10);
  expect(converted).toEqual(quadrants('analyze', 'plain.xlsx', '--json'));
  expect(quadrants('analyze', 'ours.xlsx', '--json', '--our-scores', 'keep')).not.toEqual(
    converted
  );
  expect(run('next', 'ours.xlsx', '-o', 'next.xlsx', '--our-scores', 'convert').code).toBe(0);
  const { history, scoredOn } = rvuIn(new Uint8Array(read('next.xlsx')));
  expect(scoredOn).toBeNull();
  expect(Math.max(...history.contributions.map(({ stated: score }) => score ?? 0))).toBe(10);
});

test('another word is refused', () => {
  const { run, write } = workplace();
  write('ours.xlsx', BYTES);
  const { code, err } = run('analyze', 'ours.xlsx', '--our-scores', 'double');
  expect(code).toBe(1);
  expect(err).toContain('--our-scores is convert or keep, not “double”.');
});
