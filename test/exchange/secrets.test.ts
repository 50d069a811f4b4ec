import fc from 'fast-check';
import { dayForms, numberForms, numbersIn, textForms } from '../../src/exchange/audit/secretForms';
import { secretsOf } from '../../src/exchange/audit/secrets';
import { finderIn } from '../../src/exchange/audit/words';
import { isSharedSource, privateHeaders } from '../../src/exchange/records';
import { dayOf } from '../../src/model/day';
import { SAMPLE } from '../../src/workbook/sample/sample';

test.each([
  [
    1234.5,
    ['1234.5', '1234,5', '1,234.5', '1.234,5', '1 234,5', '1\u202f234,50', '1’234.5', '1235'],
  ],
  [0.123, ['0.123', '0,12', '12.3%', '12,30%', '12%']],
  [-48_000, ['48000', '48,000', '48.000,00', '48 000']],
  [12_345_678, ['12345678', '12,345,678', '12.345.678']],
])('%s is known in all its forms', (value, forms) => {
  expect(numberForms(value)).toEqual(expect.arrayContaining(forms));
});

test('each form of a number is found in a sentence, and no piece of a longer number is', () => {
  for (const form of numberForms(1_234.5))
    expect(numbersIn(`It is ${form} in all.`)).toContain(form);
  for (const text of ['2.7109375', '12710', '2.7101', '32.710'])
    expect(numbersIn(text)).not.toContain('2.710');
});

test('days are known as serial numbers and as people write them', () => {
  const day = dayOf(2026, 3, 9);
  const forms = dayForms(day);
  expect(forms).toEqual(
    expect.arrayContaining([String(day), '2026-03-09', '09.03.2026', '9.3.2026', '3/9/2026'])
  );
  for (const form of forms) expect(numbersIn(`on ${form}.`)).toContain(form);
});

test('of a long text its ends are looked for too', () => {
  const text = `${'a'.repeat(50)} ${'b'.repeat(50)}`;
  expect(textForms(text)).toEqual([text, 'a'.repeat(40), 'b'.repeat(40)]);
  expect(textForms(' short ')).toEqual(['short']);
});

test('every private cell of the sample is a secret or told to be too common for one', () => {
  const other = { name: 'Elsewhere', rate: 777.25, side: 'us' } as const;
  const departments = [...SAMPLE.alliance.departments, other];
  const settings = { ...SAMPLE.settings, costThreshold: 31_337.5 };
  const rvu = { ...SAMPLE, settings, alliance: { ...SAMPLE.alliance, departments } };
  const sources = new Set(secretsOf(rvu).map(({ source }) => source));
  const wanted = [
    'Hours',
    'Rate',
    'Cash',
    'Owner',
    'Notes',
    'Cost',
    'Cost share',
    'Decision reason',
  ];
  for (const header of wanted) expect(sources).toContain(`Contributions.${header}`);
  expect(sources).toContain('Departments.Rate');
  expect(sources).toContain('Cost_number');
  expect([...sources].some((source) => source.startsWith('History_'))).toBe(true);
  expect(sources).not.toContain('Contributions.Activity');
});

test('what stays home is no source, what is shared is one', () => {
  const shared = [
    'Contributions.Activity',
    'Start.Us_name',
    'RVU.Score',
    'RVU Sales & more.How it helped us',
  ];
  expect(shared.filter((source) => !isSharedSource(source))).toEqual([]);
  const home = [
    'Contributions.Cash',
    'Contributions.Invented',
    'Settings.Cost_method',
    'RVU.You count',
    '',
  ];
  expect(home.filter(isSharedSource)).toEqual([]);
  expect(privateHeaders().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Hours', 'Estimate', 'Cost_method', 'Zone tolerance'])
  );
});

test('a secret tells whether it has a form of some kind as all of its forms do', () => {
  const kinds = [
    () => true,
    (form: string) => form.includes(','),
    (form: string) => /^1/.test(form),
  ];
  for (const { forms, hasForm } of secretsOf(SAMPLE))
    expect(kinds.map(hasForm)).toEqual(kinds.map((isSo) => forms.some(isSo)));
});

test('a text is found in a longer one exactly where it stands in it', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '日'), maxLength: 60 });
  fc.assert(
    fc.property(letters, letters, fc.nat(60), fc.nat(12), (text, other, at, length) => {
      const find = finderIn(text);
      for (const form of [other, text.slice(at, at + length)])
        expect([form, find(form)]).toEqual([form, text.includes(form)]);
    })
  );
});
