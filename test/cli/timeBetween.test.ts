/** What changes while copies are out: their numbers, the scale, the period. */
import { allianceIdOf } from '../../src/model/allianceId';
import type { Rvu } from '../../src/model/rvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { returnedOf } from '../exchange/receive/reading';
import { fixed } from '../../src/workbook/kernel/sheetParts';
import { filledBlueprint, returnedCopy, withSheets } from '../exchange/fill';
import { ORDER } from '../exchange/orders';
import { rvuIn } from './books';
import { TODAY, cleanUp, parsed, workplace } from './run';

afterAll(cleanUp);

const OURS: Rvu = { ...SAMPLE, partnerLines: [], exchanged: [], today: TODAY };
const SENT = { ...ORDER, allianceId: allianceIdOf(OURS) };
const FILLED = { did: { G1: { score: 5 }, G2: { score: 4 } } };

function placeWith(rvu: Rvu) {
  const place = workplace();
  place.write('ours.xlsx', writeWorkbook(rvuBlueprint(rvu)));
  place.write('back.xlsx', returnedCopy(OURS, SENT, FILLED));
  return place;
}

test('with a log each copy has its own revision, and the next workbook knows of them', () => {
  const { run, read } = placeWith(OURS);
  const send = (to: string, ...more: readonly string[]) =>
    run('send', 'ours.xlsx', '-o', to, '--log', 'sent.log', ...more);
  const revision = (file: string) => returnedOf(read(file)).stamp?.revision;
  expect(send('one.xlsx').err).toContain('revision 1');
  expect(send('two.xlsx').code).toBe(0);
  expect(send('dept.xlsx', '--department', 'Marketing').code).toBe(0);
  expect(['one.xlsx', 'two.xlsx', 'dept.xlsx'].map(revision)).toEqual([1, 2, 1]);
  const ran = run('next', 'ours.xlsx', '-o', 'next.xlsx', '--log', 'sent.log');
  expect(ran.err).toContain(
    'rvu: copies of 2026-Q4 that have not come back: all of us (revision 2, sent on '
  );
  expect(ran.err).toContain('Marketing (revision 1');
  const sent = rvuIn(read('next.xlsx')).exchanged.filter(({ way }) => way === 'sent');
  expect(sent.map((each) => [each.respondent, each.revision])).toEqual([
    ['whole', 1],
    ['whole', 2],
    ['d1', 1],
  ]);
});

test('a log that can’t be read, or is one of the other files, is refused before anything is written', () => {
  const { run, write, names, read } = placeWith(OURS);
  write('odd.log', new TextEncoder().encode('{"alliance": 3}\n'));
  const before = names();
  const bad = run('send', 'ours.xlsx', '-o', 'one.xlsx', '--log', 'odd.log');
  expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('odd.log: line 1 is no entry')]);
  const input = run('send', 'ours.xlsx', '-o', 'one.xlsx', '--log', './ours.xlsx');
  expect(input.code).toBe(1);
  expect(names()).toEqual(before);
  expect(rvuIn(read('ours.xlsx')).contributions).toHaveLength(OURS.contributions.length);
});

test('entries of another alliance are kept and not counted', () => {
  const { run, write, read } = placeWith(OURS);
  const other = { alliance: 'theirs', period: '2026-Q4', respondent: 'whole', revision: 9 };
  write('sent.log', new TextEncoder().encode(JSON.stringify(other)));
  expect(run('send', 'ours.xlsx', '-o', 'one.xlsx', '--log', 'sent.log').err).toContain(
    'revision 1'
  );
  const lines = new TextDecoder().decode(read('sent.log')).trim().split('\n');
  expect(lines.map((line) => parsed({ code: 0, out: line, err: '' }).revision)).toEqual([9, 1]);
});

const receive = (place: ReturnType<typeof workplace>, ...more: readonly string[]) =>
  place.run('receive', 'ours.xlsx', 'back.xlsx', '-o', 'merged.xlsx', ...more);

test('another scale: told with both ways, and taken in either', () => {
  const wide = { ...OURS, settings: { ...OURS.settings, scale: { min: 1, max: 10 } } };
  const place = placeWith(wide);
  const asked = receive(place);
  expect(asked.code).toBe(1);
  expect(asked.err).toContain('Please add --other-scale convert or --other-scale keep.');
  expect(receive(place, '--other-scale', 'maybe').err).toContain(
    '--other-scale is convert or keep, not “maybe”.'
  );
  expect(receive(place, '--other-scale', 'convert').code).toBe(0);
  const stated = () =>
    rvuIn(place.read('merged.xlsx'))
      .contributions.filter(({ id }) => ['G1', 'G2'].includes(id))
      .map((each) => each.stated);
  expect(stated()).toEqual([10, 7.75]);
  expect(receive(place, '--other-scale', 'keep', '--force').code).toBe(0);
  expect(stated()).toEqual([5, 4]);
});

test('a late answer: told, and with --late only the history takes it', () => {
  const place = placeWith(OURS);
  expect(place.run('next', 'ours.xlsx', '-o', 'q1.xlsx').code).toBe(0);
  const late = (...more: readonly string[]) =>
    place.run('receive', 'q1.xlsx', 'back.xlsx', '-o', 'merged.xlsx', ...more);
  expect(late().err).toContain('To do so, please add --late.');
  const ran = late('--late');
  expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('Received for 2026-Q4')]);
  expect(ran.out).toMatch(/theirs +Past contributions +G2/);
  const [before, after] = ['q1.xlsx', 'merged.xlsx'].map((name) => rvuIn(place.read(name)));
  expect(after?.contributions).toEqual(before?.contributions);
  const past = after?.history.contributions.filter(({ period }) => period === '2026-Q4');
  expect(past?.slice(0, 2).map(({ stated }) => stated)).toEqual([5, 4]);
});

test('a cadence that does not fit the period is told', () => {
  const place = placeWith({ ...OURS, alliance: { ...OURS.alliance, cadence: 'semiannual' } });
  expect(place.run('next', 'ours.xlsx', '-o', 'q1.xlsx').err).toContain(
    '2026-Q4 is quarterly, and the alliance swaps updates semiannual'
  );
});

test('what is written beside the lists is printed, kept, and in the data', () => {
  const place = placeWith(OURS);
  const form = withSheets(filledBlueprint(OURS, SENT, FILLED), (sheet) =>
    sheet.key === 'copy_rvu'
      ? { ...sheet, blocks: [...sheet.blocks, fixed(0, 9, [['Filled by Ana']])] }
      : sheet
  );
  place.write('back.xlsx', writeWorkbook(form));
  expect(receive(place).out).toContain('RVU!J1: “Filled by Ana”');
  expect(rvuIn(place.read('merged.xlsx')).partnerLines).toContainEqual(
    expect.objectContaining({ list: 'remark', line: 'RVU!J1', words: 'Filled by Ana' })
  );
  expect(parsed(receive(place, '--json', '--force')).remarks).toEqual([
    { sheet: 'RVU', cell: 'J1', text: 'Filled by Ana' },
  ]);
});
