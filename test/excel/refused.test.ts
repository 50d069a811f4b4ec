/** An Excel that refuses a member for ever: the sheets work without its looks, and what is missing is told. */
import { applyEdit } from '../../src/excel/edit/applyEdit';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { readSource } from '../../src/excel/read/readSource';
import type { ExcelHost } from 'excel-emulator';
import { planRefresh } from '../../src/workbook/book/refresh';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { stride } from '../share';
import { openExcel, photograph, type LiveExcel } from './liveExcel';
import { lostFrom, SMALL, TYPED, typeInto } from './smallRvu';

jest.setTimeout(300_000);

const blueprint = rvuBlueprint(SMALL);

/** Without these there is no workbook of ours: docs/architecture.md says why. */
const NEEDED: readonly string[] = [
  'DataValidation.ErrorAlert',
  'DataValidation.Rule',
  'NamedItem.Delete',
  'Range.Formulas',
  'Table.Name',
];

/** Every so many members; all of them with `EVERY_MEMBER=1`. */
const STEP = process.env['EVERY_MEMBER'] === '1' ? 1 : stride(7);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel({ today: () => 46_350 });
});

afterEach(() => excel.close());

/** The members that the act uses by itself. */
async function membersOf(host: ExcelHost, act: () => Promise<unknown>): Promise<readonly string[]> {
  host.resetStats();
  await act();
  return host.membersUsed().filter((member) => !member.startsWith('AddinInternalService.'));
}

/** What is computed, which is what the sheets say, whatever they look like. */
async function said(): Promise<unknown> {
  const reading = readRvu(await readSource(READ_SPEC));
  if (reading.kind === 'not-ours') throw new Error('not ours');
  const { rvu, problems } = reading;
  return { rvu, problems };
}

const marksIn = ({ book }: ExcelHost): readonly string[] =>
  book.names.map(({ name }) => name).filter((name) => /^rvu_(making|open|unfinished)/.test(name));

test('creating: contents are whole, what is missing is told and done once Excel allows it', async () => {
  const { host } = excel;
  const empty = host.snapshot();
  const members = await membersOf(host, () => drawBlueprint(blueprint));
  expect(members.length).toBeGreaterThan(75);
  expect(members).toEqual(expect.arrayContaining([...NEEDED]));
  const whole = await said();
  const tried = members.filter((member, at) => at % STEP === 0 && !NEEDED.includes(member));
  for (const member of tried) {
    host.restore(empty);
    host.refuse([{ member }]);
    const result = await drawBlueprint(blueprint);
    host.refuse([]);
    const told = result.ok && result.refused.length > 0;
    // These change nothing that anybody would miss, or are tried again in another way.
    const silent = /^(Application|DocumentProperties|Worksheet\.Activate)/.test(member);
    expect([member, result.ok, told]).toEqual([member, true, !silent]);
    expect([member, await said()]).toEqual([member, told ? { ...(whole as object) } : whole]);
    expect([member, marksIn(host)]).toEqual([member, told ? ['rvu_unfinished'] : []]);
    expect(await drawBlueprint(blueprint)).toMatchObject({ ok: true, refused: [] });
    expect([member, marksIn(host)]).toEqual([member, []]);
  }
});

test('a part that is refused once costs one more trip, and ends as without it', async () => {
  const { host } = excel;
  const empty = host.snapshot();
  host.resetStats();
  await drawBlueprint(blueprint);
  const trips = host.stats.requests.length;
  expect(trips).toBeLessThanOrEqual(4);
  const whole = photograph(host);
  host.restore(empty);
  host.refuse([{ member: 'PageLayout.Zoom', times: 1 }]);
  host.resetStats();
  const result = await drawBlueprint(blueprint);
  expect(host.stats.requests).toHaveLength(trips + 1);
  expect(result).toMatchObject({
    ok: true,
    refused: [{ kind: 'print', problem: { location: expect.stringContaining('PageLayout.Zoom') } }],
  });
  expect(await readSource(READ_SPEC)).toMatchObject({
    unfinished: [{ key: result.ok ? result.refused[0]?.key : '', kinds: ['print'] }],
  });
  expect(await drawBlueprint(blueprint)).toMatchObject({ ok: true, refused: [] });
  expect(photograph(host)).toBe(whole);
});

test('refreshing: what was typed stays, and the rest is told', async () => {
  const { host } = excel;
  await drawBlueprint(blueprint);
  typeInto(host, TYPED);
  const start = host.snapshot();
  const refresh = () => applyEdit(READ_SPEC, planRefresh);
  const members = await membersOf(host, refresh);
  const whole = await said();
  const ended: string[] = [];
  for (const member of members) {
    host.restore(start);
    host.refuse([{ member }]);
    const result = await refresh();
    host.refuse([]);
    if (!result.ok) ended.push(member);
    expect([member, lostFrom(host, TYPED)]).toEqual([member, []]);
    await refresh();
    await drawBlueprint(blueprint);
    expect([member, await said()]).toEqual([member, whole]);
    expect([member, marksIn(host)]).toEqual([member, []]);
  }
  // Which of the two forms shows is no look: it is what was asked for.
  expect(ended).toEqual(['Range.Formulas', 'Range.RowHidden']);
});

test('an Excel that tells no traces: all looks are marked, none is drawn twice', async () => {
  const { host } = excel;
  const empty = host.snapshot();
  await drawBlueprint(blueprint);
  const whole = photograph(host);
  host.restore(empty);
  host.refuse([{ member: 'PageLayout.SetPrintArea' }]);
  const trace = jest
    .spyOn(Excel.RequestContext.prototype, 'trace')
    .mockImplementation(() => undefined);
  const result = await drawBlueprint(blueprint);
  trace.mockRestore();
  host.refuse([]);
  expect(result.ok && result.refused.length).toBeGreaterThan(80);
  await drawBlueprint(blueprint);
  expect(photograph(host)).toBe(whole);
});
