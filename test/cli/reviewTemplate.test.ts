/** `rvu review --template`: a company's own slides come first, their tokens filled. */
import { unzipSync } from 'fflate';
import type { Rvu } from '../../src/model/rvu';
import { TOKENS, tokenNames } from '../../src/review/tokenNames';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { deckFaults } from '../pptx/deckFaults';
import { openDeck, slidePaths, wordsOf } from '../pptx/deckPackage';
import { NARROW } from '../pptx/templates';
import { title } from '../pptx/tokenSlides';
import { paragraph, shape, templateWith } from '../pptx/tokenTemplate';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);

const textSlide = (...texts: readonly string[]) => ({
  shapes: title('Our house') + shape(3, 'Text 2', texts.map((text) => paragraph(text)).join('')),
});

function made(texts: readonly string[], more: readonly string[] = [], rvu: Rvu = SAMPLE) {
  const place = workplace();
  place.write('ours.xlsx', writeWorkbook(rvuBlueprint(rvu)));
  place.write('company.pptx', templateWith(NARROW, [textSlide(...texts)]));
  const order = ['review', 'ours.xlsx', '-o', 'b.pptx', '--template', 'company.pptx', ...more];
  return { ...place, ...place.run(...order) };
}

const wordsOfFirst = (bytes: Uint8Array): string => {
  const deck = openDeck(bytes);
  return wordsOf(deck, slidePaths(deck)[0] ?? '');
};

const all = TOKENS.map(({ name }) => `${name}: {{${name}}}`);

test('every token of the list is filled for ourselves', () => {
  const { code, read } = made(all, ['--thanks', 'Thank you & yours!']);
  expect(code).toBe(0);
  const bytes = read('b.pptx');
  expect(deckFaults(bytes).filter((fault) => !fault.includes('outside'))).toEqual([]);
  const words = wordsOfFirst(bytes);
  expect(words).not.toMatch(/[{}]/);
  for (const line of [
    'title: Quarterly review, 2026-Q4',
    'alliance: Brightwater Instruments × Halden Logistics',
    'thank-you: Thank you & yours!',
    'edition: internal, with costs',
    'cost: 168,730\u00a0USD',
  ])
    expect(words).toContain(line);
  expect(words).toMatch(/decisions: .+\n(?:.+\n){4}promises-kept/);
});

test('and for both sides those that it may tell, traced by the audit', () => {
  const shared = tokenNames(true).known.map((name) => `${name}: {{${name}}}`);
  const { code, read, out } = made(shared, ['--shared', '--thanks', 'Thank you!']);
  expect(out).toContain('  nothing found\n');
  expect(out).toContain('Order.Template: Our house');
  expect(code).toBe(0);
  const words = wordsOfFirst(read('b.pptx'));
  expect(words).toContain('edition: for both sides, without costs');
  expect(words).toMatch(/promises-kept: 2 of \d promises kept, \d late, 1 dropped/);
  expect(words).not.toMatch(/[{}]|USD|\u{F0000}/u);
});

test('only what is asked for counts as leaving', () => {
  const cells = (out: string) => Number(/Start\.Period +(\d+)/.exec(out)?.[1]);
  const without = made(['{{us}}'], ['--shared']).out;
  expect(cells(made(['{{us}}', '{{period}}'], ['--shared']).out)).toBe(cells(without) + 1);
});

test('a cost keeps the slides for both sides here, by its place', () => {
  const { code, err, names } = made(['Known cost: {{cost}}'], ['--shared']);
  expect(code).toBe(1);
  expect(err).toContain('company.pptx: Slide 1 of the template, shape “Text 2”');
  expect(err).toContain('{{cost}} is for your own edition only');
  expect(names()).toEqual(['company.pptx', 'ours.xlsx']);
});

test('an unknown token is refused with the list of those that there are', () => {
  const { code, err } = made(['{{headlin}}']);
  expect(code).toBe(1);
  expect(err).toContain('there is no token {{headlin}}');
  expect(err).toContain('The tokens are {{title}}, {{headline}}, {{alliance}}');
});

test('a private figure that the template itself says is a doubt, as a sentence of ours is', () => {
  const texts = ['{{us}} spends 22,400 USD on fairs'];
  const { code, err, names } = made(texts, ['--shared', '--yes']);
  expect(code).toBe(1);
  expect(err).toContain('spends 22,400 USD on fairs”, says something that is meant to stay home');
  expect(names()).toEqual(['company.pptx', 'ours.xlsx']);
  expect(made(texts, ['--shared', '--allow', '1']).code).toBe(0);
});

test('a step of two lines is two paragraphs, and traced', () => {
  const [first, ...rest] = SAMPLE.actions.filter(({ closedIn }) => closedIn === null);
  if (first === undefined) throw new Error('the sample has steps');
  const rvu = { ...SAMPLE, actions: [{ ...first, step: 'Bring the fair\nto Basel' }, ...rest] };
  const { code, out, err } = made(['{{next-steps}}', '{{promises}}'], ['--shared'], rvu);
  expect(err).not.toContain('found');
  expect(out).toContain('  nothing found\n');
  expect(code).toBe(0);
});

test('the numbers of our slides count those before them', () => {
  const bytes = made(['{{us}}']).read('b.pptx');
  const paths = Object.keys(unzipSync(bytes)).filter((path) => /slides\/slide\d+/.test(path));
  expect(paths).toHaveLength(14);
  const xml = new TextDecoder().decode(unzipSync(bytes)['ppt/slides/slide3.xml']);
  expect(xml).toMatch(/type="slidenum">.*?<a:t>3<\/a:t>/);
});
