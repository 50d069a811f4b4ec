import { decodeCell, isBlank } from '../../src/workbook/kernel/decode';
import type { What } from '../../src/workbook/kernel/column';
import type { SourceValue } from '../../src/workbook/kernel/source';
import { CATEGORY_CHOICE, MODE_WORDS } from '../../src/workbook/kernel/words';

const SCALE = { min: 1, max: 5 };
const read = (what: What, found: SourceValue) => decodeCell(what, found, SCALE);
const YES_NO = { kind: 'yesNo' } as const;
const FREE = { kind: 'number', unit: 'scale' } as const;

test.each([
  [YES_NO, null, false],
  [YES_NO, '  ', false],
  [YES_NO, 'NO', false],
  [YES_NO, 'Yes', true],
  [FREE, -7, -7],
  [FREE, 0, 0],
  [{ kind: 'score' }, 1, 1],
  [{ kind: 'score' }, 5, 5],
  [{ kind: 'score' }, '', null],
  [{ kind: 'number', unit: 'points' }, 100, 100],
  [{ kind: 'number', unit: 'hours' }, 0, 0],
  [{ kind: 'choice', choices: MODE_WORDS }, 'Creation', 'creation'],
  [CATEGORY_CHOICE, 'EDGE over competitors', 'competition'],
  [CATEGORY_CHOICE, 'Competitive edge', 'competition'],
  [CATEGORY_CHOICE, 'less duplication', 'less-duplication'],
  [CATEGORY_CHOICE, ' Less  duplicated effort', 'less-duplication'],
  [CATEGORY_CHOICE, 'OTHER', 'other'],
  [{ kind: 'text', maxLength: 5 }, 2026, '2026'],
  [{ kind: 'period' }, '2026-q3', '2026-Q3'],
  [{ kind: 'currency' }, 'usd', 'USD'],
] as const)('%j reads %j as %j', (what, found, value) => {
  expect(read(what, found)).toEqual({ ok: true, value });
});

test.each([
  [YES_NO, 'maybe'],
  [YES_NO, true],
  [YES_NO, { error: '#N/A' }],
  [FREE, NaN],
  [FREE, Infinity],
  [FREE, '7'],
  [{ kind: 'score' }, 0.99],
  [{ kind: 'score' }, 5.01],
  [{ kind: 'number', unit: 'hours' }, -0.01],
  [{ kind: 'number', unit: 'points' }, 100.5],
  [{ kind: 'choice', choices: MODE_WORDS }, 7],
  [{ kind: 'choice', choices: MODE_WORDS }, { error: '#REF!' }],
  [{ kind: 'text', maxLength: 5 }, { error: '#REF!' }],
  [{ kind: 'department' }, true],
  [{ kind: 'period' }, '2026-Q5'],
  [{ kind: 'currency' }, 'US$'],
  [{ kind: 'currency' }, 12],
] as const)('%j refuses %j and says what is wanted', (what, found) => {
  const decoded = read(what, found);
  expect(decoded.ok).toBe(false);
  expect(decoded).toHaveProperty('wanted.kind');
});

test('only nothing and spaces are blank', () => {
  expect([null, '', ' \t', '\u00a0'].map(isBlank)).toEqual([true, true, true, true]);
  expect([0, false, 'x', { error: '#N/A' }].map(isBlank)).toEqual([false, false, false, false]);
});
