import { version } from '../../package.json';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);
const { run, names, write } = workplace();

test('without a command, help goes to standard error and the exit code is 2', () => {
  const { code, out, err } = run();
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('Usage: rvu COMMAND');
});

test.each(['portfolio', 'export', 'Demo', ''])(
  '“%s” is no command; those that are there are named',
  (name) => {
    const { code, out, err } = run(name);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(
      `rvu: there is no command “${name}”; there are demo, new, analyze, send, receive, review, next, upgrade. rvu --help tells more.\n`
    );
  }
);

test.each(['--help', '-h', 'help'])('%s tells the commands on standard output', (word) => {
  const { code, out, err } = run(word);
  expect(code).toBe(0);
  expect(err).toBe('');
  for (const name of ['demo', 'new', 'analyze', 'send', 'receive', 'next'])
    expect(out).toContain(`  ${name}`);
});

test('--version tells the version of the package', () => {
  expect(run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test.each([
  ['demo', ['-o, --output FILE', '--force']],
  ['new', ['--alliance A.json', '--contributions C.csv', '--period', '--form long|short', '"us"']],
  ['receive', ['rvu receive OURS RETURNED -o FILE', '--json', '--department NAME', '--yes']],
  ['next', ['rvu next OURS', '-o, --output FILE', '--force', 'OURS stays as it is']],
  ['analyze', ['--json', '--cost-threshold', '--value-threshold', '--scale', '--zone-tolerance']],
])('%s --help tells its options', (name, options) => {
  const { code, out, err } = run(name, '--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const option of options) expect(out).toContain(option);
});

test.each([
  [['analyze'], 'analyze needs FILE.'],
  [['analyze', 'a.csv', 'b.csv'], 'analyze has no use for “b.csv”.'],
  [['analyze', 'a.csv', '--jsno'], '--jsno is not an option of analyze; it knows --json, '],
  [['analyze', 'a.csv', '-x'], '-x is not an option of analyze'],
  [['analyze', 'a.csv', '--json=yes'], '--json takes no value.'],
  [['analyze', 'a.csv', '--json', '--json'], '--json is given twice'],
  [['analyze', 'a.csv', '--scale'], '--scale needs a value: --scale MIN..MAX.'],
  [['analyze', 'a.csv', '--scale='], '--scale needs a value'],
  [['demo', 'x.xlsx'], 'demo has no use for “x.xlsx”.'],
  [['demo', '-o'], '-o needs a value: -o FILE.'],
  [['next'], 'next needs OURS.'],
  [['next', 'a.xlsx'], 'next needs --output FILE.'],
  [['next', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], 'next has no use for “b.xlsx”.'],
  [['new'], 'new needs --alliance A.json.'],
  [['new', '--alliance', 'a'], 'new needs --period 2026-Q4.'],
  [['new', '--alliance', 'a', '--period', '2026-Q4'], 'new needs --output FILE.'],
  [['new', '--alliance', 'a', '--period', '2026', '-o', 'x'], '--period: found “2026”; wanted'],
  [['new', '--alliance', 'a', '--period', '2026-Q5', '-o', 'x'], '--period: found “2026-Q5”'],
  [
    ['new', '--alliance', 'a', '--period', '2026-Q1', '--form', 'tall', '-o', 'x'],
    '--form: found “tall”; wanted long or short.',
  ],
])('%j is wrong usage', (args, sentence) => {
  const { code, out, err } = run(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`rvu: ${sentence}`);
  expect(err).toContain(`rvu ${args[0] ?? ''} --help tells more.`);
});

test.each([
  ['--cost-threshold', 'high', 'wanted median|mean|NUMBER, the number 0 or more.'],
  ['--cost-threshold', 'midpoint', 'wanted median|mean|NUMBER'],
  ['--cost-threshold', '-1', 'the number 0 or more.'],
  ['--cost-threshold', '1e', 'wanted median|mean|NUMBER'],
  ['--cost-threshold', '1,000', 'wanted median|mean|NUMBER'],
  ['--cost-threshold', 'NaN', 'wanted median|mean|NUMBER'],
  ['--value-threshold', 'mode', 'wanted midpoint|median|mean|NUMBER.'],
  ['--zone-tolerance', 'ten', 'wanted POINTS, a number from 0 to 100.'],
  ['--zone-tolerance', '-1', 'wanted POINTS'],
  ['--zone-tolerance', '100.1', 'wanted POINTS'],
  ['--scale', '5', 'wanted MIN..MAX such as 0..10, the smaller number first.'],
  ['--scale', '5..1', 'wanted MIN..MAX'],
  ['--scale', '3..3', 'wanted MIN..MAX'],
  ['--scale', '1..', 'wanted MIN..MAX'],
  ['--scale', '1..2..3', 'wanted MIN..MAX'],
])('%s %s is wrong usage', (option, value, sentence) => {
  write('fine.csv', 'id,activity,direction\n');
  const { code, out, err } = run('analyze', 'fine.csv', option, value);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`${option}: found “${value}”; wanted `);
  expect(err).toContain(sentence);
});

test('--scale is refused for workbooks before they are read', () => {
  const { code, err } = run('analyze', 'none.xlsx', '--scale', '0..10');
  expect(code).toBe(2);
  expect(err).toContain('--scale is for .csv files only');
});

test('no wrong usage has left a file behind', () => {
  expect(names()).toEqual(['fine.csv']);
});
