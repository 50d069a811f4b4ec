/** `rvu review -o REVIEW.xlsx`: the review as sheets that stand alone. */
import { unzipSync } from 'fflate';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { saidIn } from '../exchange/review/deckTexts';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);

function placed() {
  const place = workplace();
  place.write('ours.xlsx', writeWorkbook(rvuBlueprint(SAMPLE)));
  return place;
}

test('the ending makes it sheets, for ourselves with costs', () => {
  const { run, read, names } = placed();
  const { code, out, err } = run('review', 'ours.xlsx', '-o', 'r.XLSX', '--thanks', 'Thank you!');
  expect(code).toBe(0);
  expect(out).toBe('');
  expect(err).toBe(
    'rvu: the sheets are in r.XLSX. They show your costs: keep them at home; --shared makes those for both sides.\n'
  );
  expect(names()).toEqual(['ours.xlsx', 'r.XLSX']);
  const said = saidIn(read('r.XLSX'));
  for (const text of [
    'Review appendix',
    'Before the meeting: Quarterly review',
    '168,730',
    'Thank you!',
  ])
    expect(said).toContain(text);
});

test('for both sides it is audited, and holds no cost, chart or formula', () => {
  const { run, read } = placed();
  const { code, out, err } = run('review', 'ours.xlsx', '-o', 'r.xlsx', '--shared');
  expect(err).toBe('rvu: the sheets for both sides are in r.xlsx.\n');
  expect(code).toBe(0);
  expect(out).toContain('  nothing found\n');
  expect(out).not.toMatch(/^Contributions\.(Cash|Hours|Rate|Cost|Owner|Estimate|Notes|Decision)/m);
  const said = saidIn(read('r.xlsx'));
  expect(said).toContain('For both sides, without costs');
  expect(said).not.toMatch(/<f>|USD/);
  for (const { cash, notes, decisionReason } of SAMPLE.contributions) {
    if (notes !== null) expect(said).not.toContain(notes);
    if (decisionReason !== null) expect(said).not.toContain(decisionReason);
    if (cash !== null && cash > 999) expect(said).not.toContain(String(cash));
  }
  expect(
    Object.keys(unzipSync(read('r.xlsx'))).filter((path) => /chart|drawing/.test(path))
  ).toEqual([]);
});

test('a step that says a private figure keeps the sheets here, as it does the slides', () => {
  const [first, ...rest] = SAMPLE.actions.filter(({ closedIn }) => closedIn === null);
  if (first === undefined) throw new Error('the sample has steps');
  const place = workplace();
  const actions = [{ ...first, step: 'Bring the trade fair below 22,400' }, ...rest];
  place.write('ours.xlsx', writeWorkbook(rvuBlueprint({ ...SAMPLE, actions })));
  const { code, err } = place.run('review', 'ours.xlsx', '-o', 'r.xlsx', '--shared', '--yes');
  expect(code).toBe(1);
  expect(err).toContain('rvu: no sheets were written.');
  expect(place.names()).toEqual(['ours.xlsx']);
  const allowed = place.run('review', 'ours.xlsx', '-o', 'r.xlsx', '--shared', '--allow', '1');
  expect(allowed.code).toBe(0);
});

test('a template is for slides', () => {
  const { run } = placed();
  const { code, err } = run('review', 'ours.xlsx', '-o', 'r.xlsx', '--template', 'company.pptx');
  expect(code).toBe(2);
  expect(err).toContain('--template goes with slides only');
});
