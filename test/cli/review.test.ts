import { unzipSync } from 'fflate';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { Rvu } from '../../src/model/rvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { saidIn } from '../exchange/review/deckTexts';
import { deckFaults } from '../pptx/deckFaults';
import { templateFile } from '../pptx/templateFile';
import { TWO_MASTERS } from '../pptx/templates';
import { cleanUp, workplace } from './run';
import type { Workplace } from './run';

afterAll(cleanUp);

function placeWith(rvu: Rvu): Workplace {
  const place = workplace();
  place.write('ours.xlsx', writeWorkbook(rvuBlueprint(rvu)));
  return place;
}

const slidesIn = (bytes: Uint8Array): number =>
  Object.keys(unzipSync(bytes)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;

test('writes the slides for ourselves, and says that they show costs', () => {
  const { run, read, names } = placeWith(SAMPLE);
  const { code, out, err } = run(
    'review',
    'ours.xlsx',
    '-o',
    'pack.pptx',
    '--thanks',
    'Thank you!'
  );
  expect(code).toBe(0);
  expect(out).toBe('');
  expect(err).toBe(
    'rvu: the slides are in pack.pptx. They show your costs: keep them at home; --shared makes those for both sides.\n'
  );
  expect(names()).toEqual(['ours.xlsx', 'pack.pptx']);
  const said = saidIn(read('pack.pptx'));
  expect(slidesIn(read('pack.pptx'))).toBe(13);
  for (const text of ['Quarterly review, 2026-Q4', '168,730', 'Thank you!', 'Internal, with costs'])
    expect(said).toContain(text);
});

test('the edition for both sides prints what leaves and the audit, and holds no cost', () => {
  const { run, read } = placeWith(SAMPLE);
  const { code, out, err } = run('review', 'ours.xlsx', '-o', 'both.pptx', '--shared');
  expect(err).toBe('rvu: the slides for both sides are in both.pptx.\n');
  expect(code).toBe(0);
  expect(out).toMatch(/^Contributions\.Activity +\d+$/m);
  expect(out).not.toMatch(/^Contributions\.(Cash|Hours|Rate|Cost|Owner|Estimate|Notes|Decision)/m);
  expect(out).toContain('  nothing found\n');
  const said = saidIn(read('both.pptx'));
  expect(said).toContain('without costs');
  for (const { cash, notes, decisionReason } of SAMPLE.contributions) {
    if (notes !== null) expect(said).not.toContain(notes);
    if (decisionReason !== null) expect(said).not.toContain(decisionReason);
    if (cash !== null && cash > 999) expect(said).not.toContain(String(cash));
  }
});

test('what is left out is not told', () => {
  const { run, read } = placeWith(SAMPLE);
  const { code } = run('review', 'ours.xlsx', '-o', 'b.pptx', '--shared', '--without', 'steps,rvu');
  expect(code).toBe(0);
  const said = saidIn(read('b.pptx'));
  expect(said).not.toContain('What comes next');
  expect(said).not.toContain('Consolidated freight');
  expect(said).toContain('Joint webinar series');
});

test('a step that says a private figure keeps the slides here until it is allowed by its number', () => {
  const [first, ...rest] = SAMPLE.actions.filter(({ closedIn }) => closedIn === null);
  if (first === undefined) throw new Error('the sample has steps');
  const { run, names } = placeWith({
    ...SAMPLE,
    actions: [{ ...first, step: 'Bring the trade fair below 22,400' }, ...rest],
  });
  const { code, err } = run('review', 'ours.xlsx', '-o', 'b.pptx', '--shared', '--yes');
  expect(code).toBe(1);
  expect(err).toContain('rvu: no slides were written.');
  expect(err).toContain('Sentence 1, “Bring the trade fair below 22,400”');
  expect(names()).toEqual(['ours.xlsx']);
  expect(run('review', 'ours.xlsx', '-o', 'b.pptx', '--shared', '--allow', '1').code).toBe(0);
});

test.each([
  ['for ourselves', []],
  ['for both sides', ['--shared']],
])('a company’s own presentation lends its master to the slides %s', (_, more) => {
  const place = placeWith(SAMPLE);
  place.write('company.pptx', templateFile(TWO_MASTERS));
  const order = ['review', 'ours.xlsx', '-o', 'b.pptx', '--template', 'company.pptx', ...more];
  const { code, err } = place.run(...order);
  expect(err).toContain('b.pptx');
  expect(code).toBe(0);
  expect(deckFaults(place.read('b.pptx'))).toEqual([]);
  const masters = Object.keys(unzipSync(place.read('b.pptx'))).filter((path) =>
    /^ppt\/slideMasters\/[^/]+\.xml$/.test(path)
  );
  expect(masters).toHaveLength(2);
});

test('a template that is none is refused, and nothing is written', () => {
  const place = placeWith(SAMPLE);
  place.write('company.pptx', new TextEncoder().encode('no presentation'));
  const { code, err } = place.run(
    'review',
    'ours.xlsx',
    '-o',
    'b.pptx',
    '--template',
    'company.pptx'
  );
  expect(code).toBe(1);
  expect(err).toContain("company.pptx: The template can't be opened");
  expect(place.names()).toEqual(['company.pptx', 'ours.xlsx']);
});

test('an empty workbook has nothing to review', () => {
  const { run, names } = placeWith({ ...SAMPLE, contributions: [] });
  const { code, err } = run('review', 'ours.xlsx', '-o', 'b.pptx');
  expect(code).toBe(1);
  expect(err).toContain('Nothing is listed on Contributions yet');
  expect(names()).toEqual(['ours.xlsx']);
});

test.each([
  [['review', 'ours.xlsx'], 'review needs --output FILE.'],
  [['review', 'ours.xlsx', '-o', 'b.pdf'], 'must end in .pptx'],
  [['review', 'ours.xlsx', '-o', 'b.pptx', '--without', 'gaps'], 'goes with --shared only'],
])('wrong usage: %j', (args, words) => {
  const { run } = placeWith(SAMPLE);
  const { code, err } = run(...args);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
