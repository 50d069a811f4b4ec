/** What people and programs hand in by mistake: each is refused with words, none crashes or hurts. */
import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cleanUp, makeFolder, workplace } from './run';

afterAll(cleanUp);

const HEADER = 'id,activity,direction,cost,stated\n';
const ALLIANCE = {
  us: { name: 'We', manager: 'Ann' },
  partner: { name: 'They', manager: 'Bob' },
  currency: 'USD',
  cadence: 'quarterly',
  departments: [{ name: 'Sales', rate: 100 }],
};
const NEW = ['new', '--alliance', 'a.json', '--period', '2026-Q4', '-o'] as const;

function office() {
  const place = workplace();
  place.write('a.json', JSON.stringify(ALLIANCE));
  place.write('ok.csv', `${HEADER}a,A,given,5,3\n`);
  return place;
}

describe('tables parted by something else', () => {
  test.each([
    ['tabs', 'id\tactivity\tdirection\na\tA\tgiven\n'],
    ['bars', 'id|activity|direction\na|A|given\n'],
    ['semicolons', '"id";"activity";"direction"\n"a";"A";"given"\n'],
    ['semicolons', 'id;activity;direction\na;A, B;given\n'],
  ])('%s are named, once', (word, text) => {
    const { run, write } = office();
    write('t.csv', text);
    expect(run('analyze', 't.csv', '--json')).toEqual({
      code: 1,
      out: '',
      err: `rvu: t.csv was refused.\n  line 1: found cells parted by ${word}; please save the file with commas, and with points in its decimals.\n`,
    });
  });
});

describe('where nothing can be written or read', () => {
  test.each([
    ['a.json/x.xlsx', 'a part of the path is a file, not a folder; please check the path.'],
    [`${'x'.repeat(300)}.xlsx`, 'its name is too long for a file; please choose a shorter one.'],
  ])('an output that no disk can hold is refused in words: %s', (path, words) => {
    const { run, names } = office();
    const { code, out, err } = run(...NEW, path);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(`rvu: no workbook was written.\n  ${path}: ${words}\n`);
    expect(names()).toEqual(['a.json', 'ok.csv']);
  });

  test('a name as long as the disk allows is written', () => {
    const { run, names } = office();
    const name = `${'y'.repeat(250)}.xlsx`;
    expect(run(...NEW, name).code).toBe(0);
    expect(names()).toEqual(['a.json', 'ok.csv', name]);
  });

  test('a device without an end is refused before it is read', () => {
    const { code, err } = office().run('analyze', '/dev/zero');
    expect(code).toBe(1);
    expect(err).toContain('/dev/zero: it is no ordinary file; please name one.');
  });

  test.each(['a.json', './a.json', 'ok.csv'])(
    'the input %s is not overwritten, even with --force',
    (name) => {
      const { run, read } = office();
      const before = read(name);
      const { code, err } = run(...NEW, name, '--contributions', 'ok.csv', '--force');
      expect(code).toBe(1);
      expect(err).toContain(`${name}: this is one of the files to read, and it stays as it is`);
      expect(read(name)).toEqual(before);
    }
  );

  test.each([
    ['a link to it', symlinkSync],
    ['its other name', linkSync],
  ])('an input is not overwritten by another path: %s', (_, link) => {
    const { run, read, folder, names } = office();
    link(join(folder, 'ok.csv'), join(folder, 'other.csv'));
    const before = read('ok.csv');
    const { code, err } = run(...NEW, 'other.csv', '--contributions', 'ok.csv', '--force');
    expect(code).toBe(1);
    expect(err).toContain('other.csv: this is one of the files to read, and it stays as it is');
    expect([read('ok.csv'), names()]).toEqual([before, ['a.json', 'ok.csv', 'other.csv']]);
  });

  test('an output that is no plain file is refused, even with --force', () => {
    const { code, err } = office().run(...NEW, '/dev/null', '--force');
    expect(code).toBe(1);
    expect(err).toContain('/dev/null: this is no ordinary file; please choose another name.');
  });
});

describe('options', () => {
  test('the next option is no value', () => {
    const { run, names } = office();
    const { code, err } = run(...NEW, '--force');
    expect(code).toBe(2);
    expect(err).toContain('-o needs a value: -o FILE.');
    expect(names()).not.toContain('--force');
  });

  test('a value may begin with one dash, and with two after =', () => {
    const { run, names } = office();
    expect(run('analyze', 'ok.csv', '--scale', '-5..5').code).toBe(0);
    expect(run('analyze', 'ok.csv', '--value-threshold', '-1.5').code).toBe(0);
    expect(run(...NEW.slice(0, -1), '--output=--x.xlsx').code).toBe(0);
    expect(names()).toContain('--x.xlsx');
  });

  test.each(['--cost-threshold', '--value-threshold', '--zone-tolerance'])(
    '%s beyond all figures is wrong usage, not null in the data',
    (option) => {
      const { code, out } = office().run('analyze', 'ok.csv', '--json', option, '9'.repeat(400));
      expect({ code, out }).toEqual({ code: 2, out: '' });
    }
  );

  test('a scale beyond all figures is wrong usage', () => {
    const { code, out } = office().run('analyze', 'ok.csv', '--scale', `0..${'9'.repeat(400)}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('what follows a bare -- is a name, even --help', () => {
    const { code, out, err } = office().run('analyze', '--', '--help');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('--help: there is no such file');
  });

  test('help with a command tells of it; with another word it is wrong usage', () => {
    const { run } = office();
    expect(run('help', 'analyze')).toEqual(run('analyze', '--help'));
    expect(run('help', 'nothing')).toEqual(run('nothing'));
  });

  test('an empty name of a file is wrong usage', () => {
    const { code, err } = office().run('analyze', '');
    expect(code).toBe(2);
    expect(err).toContain('analyze was given an empty name; please name FILE.');
  });
});

test('a rate beyond what a figure may be is refused', () => {
  const { run, write, names } = office();
  write('a.json', JSON.stringify(ALLIANCE).replace('100', '1e308'));
  const { code, err } = run(...NEW, 'o.xlsx');
  expect(code).toBe(1);
  expect(err).toContain(
    'departments[0].rate: found 1e+308; wanted money per hour, a number from 0'
  );
  expect(names()).not.toContain('o.xlsx');
});

test('nothing in the input steers the terminal, in tables or in errors', () => {
  const { run, write } = office();
  write('e.csv', `${HEADER}"g\u001b[2J","A\u001b[31m\u0007",given,5,3\n`);
  const table = run('analyze', 'e.csv');
  expect(table.code).toBe(0);
  expect(table.out).not.toMatch(/[^\P{Cc}\n]/u);
  write('f.csv', `${HEADER}a,A,given,"5\u001b[2J\n6",3\n`);
  const refused = run('analyze', 'f.csv');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('line 2, cost: found “5 [2J 6”; wanted a number');
  expect(refused.err).not.toMatch(/[^\P{Cc}\n]/u);
});

test('nor does a name in the alliance, in words or in refusals', () => {
  const { run, write } = office();
  write('a.json', JSON.stringify({ ...ALLIANCE, us: { name: 'W\u001b[2Je', manager: 'Ann' } }));
  expect(run(...NEW, 'o.xlsx').code).toBe(0);
  const { code, out } = run('analyze', 'o.xlsx');
  expect(code).toBe(0);
  expect(out).toMatch(/^W \[2Je × They · 2026-Q4 · USD\n/);
  write('a.json', '{ "us": \u001b[2J }');
  expect(run(...NEW, 'p.xlsx').err).not.toMatch(/[^\P{Cc}\n]/u);
});

test('a folder by the name of a table is told apart', () => {
  const place = office();
  makeFolder(place, 'f.csv');
  const { code, out, err } = place.run('analyze', 'f.csv', '--json');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('f.csv: this is a folder; please name a file in it.');
});
