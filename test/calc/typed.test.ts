/** What people type against the rules is judged alike by the sheets (in LibreOffice) and by our reader. */
import { NO_DETAILS } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { testJudgedAlike } from './judgedAlike';
import { today } from './today';
import type { Typed } from './typed';

const at =
  (table: 'Contributions' | 'Departments') =>
  (row: number, header: string, value: Typed['value']): Typed => ({ table, row, header, value });
const contribution = at('Contributions');
const department = at('Departments');
const named = (name: string, value: Typed['value']): Typed => ({ name, value });

/** Far below the last contribution, with empty rows between. */
const SPARE = SAMPLE.contributions.length + 3;

/**
 * Two things are left out: truth values among figures, which LibreOffice takes for numbers and Excel
 * does not, and a period that is none, which the titles repeat as it was typed.
 */
const CASES: Readonly<Record<string, readonly Typed[]>> = {
  nothing: [],
  'text for hours': [contribution(0, 'Hours', 'many')],
  'a number as text for hours': [contribution(0, 'Hours', '64')],
  'spaces for hours': [contribution(0, 'Hours', '  ')],
  'negative hours': [contribution(0, 'Hours', -1)],
  'text for cash': [contribution(0, 'Cash', 'tbd'), contribution(4, 'Cash', '7')],
  'negative cash': [contribution(7, 'Cash', -0.5)],
  'text for a rate': [contribution(0, 'Rate', 'usual')],
  'negative rate': [contribution(0, 'Rate', -85)],
  'a rate taken away': [contribution(0, 'Rate', null), contribution(1, 'Rate', ' ')],
  'a rate of nought': [contribution(0, 'Rate', 0)],
  'a score above the scale': [contribution(0, 'Stated value', 7), contribution(1, 'Estimate', 7)],
  'a score below the scale': [contribution(0, 'Stated value', 0)],
  'a score as text': [contribution(0, 'Stated value', '4'), contribution(2, 'Estimate', 'high')],
  'scores gone': [contribution(0, 'Stated value', null), contribution(0, 'Estimate', null)],
  'a misspelt direction': [contribution(3, 'Direction', 'we gave')],
  'a direction in capitals': [contribution(3, 'Direction', 'THEY GIVE')],
  'a direction with a space': [contribution(3, 'Direction', 'we give ')],
  'no direction': [contribution(3, 'Direction', null)],
  'a number for a direction': [contribution(3, 'Direction', 1)],
  'must keep in capitals': [contribution(7, 'Must keep', 'YES')],
  'must keep misspelt': [contribution(7, 'Must keep', 'yess')],
  'must keep emptied': [contribution(6, 'Must keep', null)],
  'must keep as a truth value': [contribution(7, 'Must keep', true)],
  'an unknown department': [contribution(0, 'Department', 'Legal')],
  'a department in capitals': [contribution(0, 'Department', 'MARKETING')],
  'a department with spaces': [contribution(0, 'Department', ' Marketing ')],
  'a number for a department': [contribution(0, 'Department', 7)],
  'a department with a wildcard': [contribution(0, 'Department', 'Mark*')],
  'a bad category, kind, mode': [
    contribution(0, 'Category', 'new market'),
    contribution(1, 'Kind', 5),
    contribution(2, 'Mode', 'make'),
  ],
  'a bad decision': [contribution(0, 'Decision', 'maybe'), contribution(1, 'Decision', ' ')],
  'a new row below': [
    contribution(SPARE, 'Id', 'X1'),
    contribution(SPARE, 'Direction', 'we give'),
    contribution(SPARE, 'Activity', 'Late one'),
    contribution(SPARE, 'Cash', 30000),
    contribution(SPARE, 'Stated value', 1),
  ],
  'a new row with only a direction': [contribution(SPARE, 'Direction', 'they give')],
  'a new row without a direction': [
    contribution(SPARE, 'Id', 'X1'),
    contribution(SPARE, 'Cash', 30000),
    contribution(SPARE, 'Stated value', 1),
  ],
  'a row emptied': [
    'Id',
    'Direction',
    'Activity',
    'Category',
    'Department',
    'Kind',
    'Mode',
    'Owner',
  ]
    .concat(['Hours', 'Cash', 'Must keep', 'Estimate', 'Stated value', 'Notes'])
    .concat(['Decision', 'Decision reason'])
    .map((header) => contribution(2, header, null)),
  'the same id twice': [contribution(1, 'Id', 'G1')],
  'no activity': [contribution(1, 'Activity', null)],
  'text for a department rate': [department(0, 'Rate', 'secret')],
  'no department rate': [department(1, 'Rate', null)],
  'negative department rate': [department(1, 'Rate', -4), contribution(1, 'Rate', null)],
  'a department with wildcards': [
    department(4, 'Department', 'M*?~'),
    department(4, 'Rate', 5),
    contribution(0, 'Department', 'm*?~'),
  ],
  'a row without an id': [contribution(1, 'Id', null), contribution(2, 'Id', ' ')],
  'the same department twice': [department(4, 'Department', 'Marketing'), department(4, 'Rate', 5)],
  'a department without a name': [department(0, 'Department', null)],
  'the scale turned round': [named('Scale_min', 5), named('Scale_max', 1)],
  'the scale of one point': [named('Scale_min', 5), named('Scale_max', 5)],
  'no scale': [named('Scale_min', null)],
  'text for the scale': [named('Scale_max', 'five')],
  // Whoever widens the scale words its steps anew.
  'a wider scale': [
    named('Scale_min', 0),
    named('Scale_max', 10),
    ...[0, 1, 2, 3, 4].map((below) => ({ name: 'Scale_scores', below, value: null })),
  ],
  'text for the tolerance': [named('Zone_tolerance', 'ten')],
  'negative tolerance': [named('Zone_tolerance', -1)],
  'tolerance beyond all': [named('Zone_tolerance', 101)],
  'no cost line': [named('Cost_method', null)],
  'an unknown cost line': [named('Cost_method', 'mode')],
  'a cost line in capitals': [named('Cost_method', 'MEAN')],
  'own cost line without a number': [named('Cost_method', 'own number')],
  'own cost line, text': [named('Cost_method', 'own number'), named('Cost_number', '12000')],
  'own cost line, negative': [named('Cost_method', 'own number'), named('Cost_number', -5)],
  'own cost line': [named('Cost_method', 'own number'), named('Cost_number', 7000)],
  'a number beside the median': [named('Cost_number', 7000)],
  'own value line without a number': [named('Value_method', 'own number')],
  'own value line': [named('Value_method', 'own number'), named('Value_number', 2)],
  'an unknown value line': [named('Value_method', 7)],
  'no names, no period': [named('Us_name', null), named('Period', null)],
};

/** What is typed into the papers is another test. */
const BOOK: Rvu = { ...SAMPLE, ...NO_DETAILS, alliance: ofOneForm(), today: today() };

/** One department of ours fills one form, for the sake of time. */
function ofOneForm(): Rvu['alliance'] {
  const departments = SAMPLE.alliance.departments.map((each, index) =>
    index === 0 ? each : { ...each, side: 'partner' as const }
  );
  return { ...SAMPLE.alliance, departments };
}

testJudgedAlike(BOOK, CASES, 500);
