import { withCell, withTable, withName } from './sourceOf';
import { RVU, named, placeOf, read, source, told } from './smallBook';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import type { Settings } from '../../src/model/alliance';
import { DEPARTMENT_TABLE } from '../../src/workbook/kernel/shared/departmentsTable';
import { placeWords } from '../../src/workbook/kernel/problemSentence';
import type { SourceValue } from '../../src/workbook/kernel/source';
import { CONTRIBUTION_TABLE } from '../../src/workbook/kernel/shared/contributionsTable';

describe('departments', () => {
  const changed = (header: string, value: SourceValue) =>
    read(withTable(source, DEPARTMENT_TABLE.name, (table) => withCell(table, 0, header, value)));

  test('a department without a name is left out and told', () => {
    const { rvu, problems } = changed('Department', null);
    expect(rvu.alliance.departments.map(({ name }) => name)).not.toContain('Marketing');
    expect(rvu.alliance.departments).toHaveLength(RVU.alliance.departments.length - 1);
    expect(problems.map(placeOf)).toEqual(['Settings!F6']);
  });

  test('a blank side is us, an unreadable rate unknown', () => {
    expect(changed('Side', null).rvu.alliance.departments[0]?.side).toBe('us');
    const { rvu, problems } = changed('Rate', 'dear');
    expect(rvu.alliance.departments[0]).toEqual({
      name: 'Marketing',
      rate: null,
      side: 'us',
      key: 'd1',
    });
    expect(problems).toHaveLength(1);
  });
});

describe('named cells', () => {
  test('facts are trimmed, codes are put in capitals', () => {
    const { rvu, problems } = read(
      withName(withName(named('Currency', ' eur '), 'Period', ' 2026-h1 '), 'Us_name', ' A ')
    );
    expect(problems).toEqual([]);
    expect([rvu.alliance.currency, rvu.period, rvu.alliance.us.name]).toEqual([
      'EUR',
      { year: 2026, cadence: 'semiannual', part: 1 },
      'A',
    ]);
  });

  test.each([
    ['Period', 'Q4 2026', 'Period: found “Q4 2026”; wanted a period such as 2026-Q4 or 2026-H2.'],
    ['Period', 46000, 'Period: found 46000; wanted a period such as 2026-Q4 or 2026-H2.'],
    ['Period', null, 'Period is blank; wanted a period such as 2026-Q4 or 2026-H2.'],
    ['Currency', 'EURO', 'Currency: found “EURO”; wanted three letters such as USD.'],
    ['Currency', 978, 'Currency: found 978; wanted three letters such as USD.'],
    ['Us_name', null, 'Our company is blank; please fill it in.'],
    ['Cost_method', 'mode', 'Cost line: found “mode”; wanted one of: median, mean, own number.'],
    ['Cost_number', -1, 'Cost line, own number: found -1; wanted a number of 0 or more.'],
    ['Value_number', 'x', 'Value line, own number: found “x”; wanted a number.'],
    ['Zone_tolerance', 101, 'Zone tolerance: found 101; wanted a number from 0 to 100.'],
    ['Scale_min', 'one', 'Scale, lowest score: found “one”; wanted a number.'],
    ['Scale_max', null, 'Scale, highest score is blank; wanted a number.'],
    ['Scale_max', 1, 'Scale, highest score: found 1; wanted a number of 2 or more.'],
    ['Scale_min', 9, 'Scale, highest score: found 5; wanted a number of 10 or more.'],
  ] as const)('%s holding %j is told once, and its default is used', (name, value, sentence) => {
    const { problems, rvu } = read(named(name, value));
    expect(told(problems)).toEqual([sentence]);
    expect(rvu.settings).toEqual(DEFAULT_SETTINGS);
    const cell = source.names.find(
      (each) => each.name === (sentence.startsWith('Scale, h') ? 'Scale_max' : name)
    );
    expect(placeOf(problems[0])).toBe(cell && placeWords(cell));
  });

  const settingsOf = (...cells: readonly (readonly [string, SourceValue])[]): Settings =>
    read(cells.reduce((from, [name, value]) => withName(from, name, value), source)).rvu.settings;

  test.each([
    ['mean', null, 'mean'],
    ['median', 300, 'median'],
    ['own number', 300, 300],
    ['own number', 0, 0],
    ['own number', null, 'median'],
  ] as const)('a cost line of %s, %j', (method, own, threshold) => {
    const settings = settingsOf(['Cost_method', method], ['Cost_number', own]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, costThreshold: threshold });
  });

  test.each([
    ['midpoint', null, 'midpoint'],
    ['mean', null, 'mean'],
    ['median', 3, 'median'],
    ['own number', 3.5, 3.5],
    ['own number', null, 'midpoint'],
  ] as const)('a value line of %s, %j', (method, own, threshold) => {
    const settings = settingsOf(['Value_method', method], ['Value_number', own]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, valueThreshold: threshold });
  });

  test('another scale decides which scores are read', () => {
    const wide = withName(named('Scale_min', 0), 'Scale_max', 10);
    const scored = withTable(wide, CONTRIBUTION_TABLE.name, (table) =>
      withCell(table, 0, 'Stated value', 10)
    );
    expect(read(scored).problems).toMatchObject([{ code: 'other-scale' }]);
    expect(read(scored).rvu.contributions[0]?.stated).toBe(10);
  });

  test('the cadence is the period’s where it is not given', () => {
    const { rvu } = read(withName(named('Cadence', null), 'Period', '2026-H2'));
    expect(rvu.alliance.cadence).toBe('semiannual');
    expect(read(named('Cadence', 'semiannual')).rvu.alliance.cadence).toBe('semiannual');
  });
});
