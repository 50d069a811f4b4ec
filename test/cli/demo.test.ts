import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { cleanUp, parsed, runIn, TODAY, workplace } from './run';

afterAll(cleanUp);

test('prints both matrices and the flags worst first, and writes the workbook', () => {
  const { run, read, names } = workplace();
  const { code, out, err } = run('demo');
  expect(code).toBe(0);
  expect(out).toContain('Brightwater Instruments × Halden Logistics · 2026-Q4 · USD');
  for (const sign of ['▲ Do more', '■ Keep', '● Leave', '◆ Cut back']) expect(out).toContain(sign);
  const flags = [...out.matchAll(/^ {2}[◆◇▲△] ([GR]\d+) /gm)].map((match) => match[1]);
  expect(flags.slice(0, 4)).toEqual(['G13', 'G8', 'G11', 'G15']);
  expect(err).toContain('rvu: the workbook is in rvu-demo.xlsx');
  expect(names()).toEqual(['rvu-demo.xlsx']);
  const book = readWorkbook(read('rvu-demo.xlsx'));
  const titles = book.ok ? book.book.sheets.map(({ title }) => title) : [];
  const wanted = [
    'RVU Marketing',
    'RVU Engineering',
    'Contributions',
    'Matrix',
    'Actions',
    'Charter',
  ];
  expect(titles).toEqual(expect.arrayContaining(wanted));
  expect(titles[0]).toBe('Start');
});

test('flags tell what closed periods know of them', () => {
  const { run } = workplace();
  const { out } = run('demo');
  expect(out).toMatch(/G8 Printed.*\n.*\n {4}Was keep, now cut back, second period running\.\n/);
  expect(out).toMatch(/G13 On-site.*\n.*\n {2}◆ G8/);
});

test('its workbook analyses to what it prints', () => {
  const { run } = workplace();
  const { out } = run('demo', '-o', 'mine.xlsx');
  expect(run('analyze', 'mine.xlsx')).toEqual({ code: 0, out, err: '' });
  const { given, received } = parsed(run('analyze', 'mine.xlsx', '--json')).directions;
  expect(given.contributions.length + received.contributions.length).toBe(
    SAMPLE.contributions.length
  );
});

test('run twice, it says that nothing needed to be written', () => {
  const { run } = workplace();
  run('demo');
  expect(run('demo')).toMatchObject({
    code: 0,
    err: expect.stringContaining('is in rvu-demo.xlsx already, just as it would be written now'),
  });
});

test('run again on another day, it knows its own workbook still', () => {
  const { folder, run, read } = workplace();
  run('demo');
  const before = read('rvu-demo.xlsx');
  expect(runIn(folder, ['demo'], false, TODAY + 40)).toMatchObject({
    code: 0,
    err: expect.stringContaining('is in rvu-demo.xlsx already'),
  });
  expect(read('rvu-demo.xlsx').equals(before)).toBe(true);
});

test('a workbook that was changed stays as it is, and the analysis is printed still', () => {
  const { run, write, read } = workplace();
  write('rvu-demo.xlsx', 'changed');
  const { code, out, err } = run('demo');
  expect(code).toBe(1);
  expect(out).toContain('What we give');
  expect(err).toContain('there is a file of that name already');
  expect(read('rvu-demo.xlsx').toString()).toBe('changed');
  expect(run('demo', '--force').code).toBe(0);
});

test('another workbook of ours under its name stays as it is', () => {
  const { run, read, write } = workplace();
  const other = { ...SAMPLE, contributions: SAMPLE.contributions.slice(1) };
  const bytes = writeWorkbook(rvuBlueprint(other));
  write('rvu-demo.xlsx', bytes);
  expect(run('demo').code).toBe(1);
  expect(read('rvu-demo.xlsx').equals(bytes)).toBe(true);
});

test('a file named by -o is replaced with --force only, even by the same', () => {
  const { run } = workplace();
  expect(run('demo', '-o', 'x.xlsx').code).toBe(0);
  expect(run('demo', '-o', 'x.xlsx').code).toBe(1);
  expect(run('demo', '-o', 'x.xlsx', '--force').code).toBe(0);
});

test('the same bytes every time', () => {
  const { run, read } = workplace();
  run('demo', '-o', 'one.xlsx');
  run('demo', '-o', 'two.xlsx');
  expect(read('one.xlsx').equals(read('two.xlsx'))).toBe(true);
});
