import { contentOf, literal, sourceFormula, sourceValue } from '../../src/excel/cellContent';

describe('text that stays text', () => {
  test.each([
    '=1+1',
    '+49 30 1234',
    '-5',
    '@home',
    "'quoted",
    '3-4',
    '1/2',
    '10%',
    '1e5',
    '007',
    'TRUE',
    'false',
    'Mar 2026',
    'SEPT2',
    'MARCH1',
    'EUR 5',
    '2026-Q4',
    '#N/A',
    '(5)',
    '.5',
    '✎',
    'Fr. 5',
    'R$ 5',
  ])('%s gets an apostrophe', (text) => {
    expect(literal(text)).toBe(`'${text}`);
  });

  test.each([
    'Apples',
    'G1',
    'R12',
    'Joint webinar series',
    'May',
    'do more',
    'Ångström',
    'a=b',
    '',
  ])('%s goes as it is', (text) => {
    expect(literal(text)).toBe(text);
  });

  it('leaves numbers, booleans and blanks alone', () => {
    expect([1.5, true, null].map(literal)).toEqual([1.5, true, null]);
  });

  it('knows formulas and links', () => {
    expect(contentOf({ formula: '=A1', value: 1 })).toBe('=A1');
    expect(contentOf({ text: '1 Start', toSheet: 'start' })).toBe("'1 Start");
  });
});

describe('what office.js hands over', () => {
  test.each([
    ['', null],
    [0, 0],
    [false, false],
    ['#REF!', { error: '#REF!' }],
    ['#N/A', { error: '#N/A' }],
    ['#1 choice', '#1 choice'],
  ])('%p means %p', (value, meaning) => {
    expect(sourceValue(value)).toEqual(meaning);
  });

  it('tells a formula from text that looks like one', () => {
    expect(sourceFormula('=1+1', 2)).toBe('=1+1');
    expect(sourceFormula('=1+1', '=1+1')).toBeNull();
    expect(sourceFormula('plain', 'plain')).toBeNull();
    expect(sourceFormula(7, 7)).toBeNull();
  });
});
