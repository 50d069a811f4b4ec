import { blankAnswers } from '../../src/model/answers';
import { assignDepartmentKeys } from '../../src/model/respondents';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { analyseRvu } from '../../src/workbook/kernel/shared/analysedRows';
import { formKeys, rvuSheets, titledForms } from '../../src/workbook/sections/forms/rvuSheets';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { contribution } from '../model/build';
import { cellAt, columnIn, shown, sourceOf, tableIn } from './sourceOf';

const named = (...names: readonly string[]): Rvu => ({
  ...SAMPLE,
  ...NO_DETAILS,
  alliance: {
    ...SAMPLE.alliance,
    departments: assignDepartmentKeys(names.map((name) => ({ name, rate: null, side: 'us' }))),
  },
});

const titles = (rvu: Rvu) => titledForms(rvu).map(({ title }) => title);

const written = (respondent: string) => ({
  ...blankAnswers(respondent),
  short: { ...blankAnswers(respondent).short, planned: 'a web page' },
});

describe('who has a form', () => {
  test('the company, its only department, or each department and a roll-up', () => {
    const keys = (rvu: Rvu) => rvuSheets(analyseRvu(rvu)).map(({ sheet }) => sheet.key);
    expect(keys(named())).toEqual(['rvu_whole']);
    expect(keys(named('Sales'))).toEqual(['rvu_d1']);
    expect(keys(named('Sales', 'Legal'))).toEqual(['rvu', 'rvu_d1', 'rvu_d2']);
    expect(titles(named())).toEqual(['RVU']);
    expect(titles(named('Sales'))).toEqual(['RVU']);
    expect(titles(named('Sales', 'Legal'))).toEqual(['RVU Sales', 'RVU Legal']);
  });

  test('what somebody wrote who is gone keeps its form', () => {
    const rvu = {
      ...named('Sales'),
      answers: [written('whole'), written('d7'), blankAnswers('d8')],
    };
    expect(formKeys(rvu)).toEqual(['d1', 'whole', 'd7']);
    expect(titles(rvu)).toEqual(['RVU', 'RVU whole company', 'RVU d7 (gone)']);
  });

  test('titles are such as Excel takes, whatever departments are called', () => {
    const odd = ["A/B: 'C'", '***', 'x'.repeat(60), `${'x'.repeat(60)}y`, 'sales', 'Sales', "''"];
    const found = titles(named(...odd));
    for (const title of found) expect(title).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
    expect(new Set(found.map((title) => title.toLowerCase())).size).toBe(odd.length);
    expect(found[0]).toBe("RVU A B 'C");
  });
});

describe('what a form names', () => {
  const six = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((activity, index) =>
    contribution({
      id: `G${index}`,
      activity,
      direction: 'given',
      category: 'synergies',
      department: index === 1 ? 'Legal' : 'sales',
    })
  );
  const contributions = [
    ...six,
    contribution({ id: 'R', activity: 'theirs', direction: 'received', category: 'synergies' }),
    contribution({ id: 'N', activity: 'loose', direction: 'given', department: 'Sales' }),
    contribution({ id: 'D', activity: 'whose', direction: 'given', category: 'other' }),
  ];

  const book = (rvu: Rvu) => {
    const planned = rvuSheets(analyseRvu({ ...rvu, contributions }));
    const sheets = planned.map(({ sheet }) => sheet);
    const names = planned.flatMap((each) => each.names);
    return { title: '', sheets, names, activeSheet: 'rvu' };
  };
  const line = (rvu: Rvu, key: string, header: string) =>
    columnIn(tableIn(sourceOf(book(rvu)), `RVU_long_${key}`), header)[1];

  test('five names under their line, then how many more; a department answers for its own', () => {
    const two = named('Sales', 'Legal');
    expect(line(two, 'd1', 'What we did')).toBe('one, three, four, five, six and 1 more');
    expect(line(two, 'd2', 'What we did')).toBe('two');
    expect(line(two, 'd1', 'What you did')).toBe('theirs');
    expect(line(two, 'd2', 'What you did')).toBe('theirs');
    expect(line(named('Legal'), 'd1', 'What we did')).toBe(
      'one, two, three, four, five and 2 more'
    );
    expect(line(named(), 'whole', 'What we did')).toBe('one, two, three, four, five and 2 more');
  });

  test('says how many are not named', () => {
    const note = (rvu: Rvu, key: string) => {
      const sheet = book(rvu).sheets.find((each) => each.key === key);
      if (sheet === undefined) throw new Error(key);
      const last = sheet.tables[0];
      return shown(cellAt(sheet, (last?.row ?? 0) + 10, 1));
    };
    expect(note(named('Sales', 'Legal'), 'rvu_d1')).toMatch(/: 2$/);
    expect(note(named(), 'rvu_whole')).toMatch(/: 1$/);
  });
});
