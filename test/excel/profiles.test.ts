/** The same acts in each Excel that there are reports of: contents are whole, and what is refused is told. */
import { applyEdit } from '../../src/excel/edit/applyEdit';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { readSource } from '../../src/excel/read/readSource';
import { PROFILES, profileNamed, readProfile } from 'excel-emulator';
import { UndoGroups } from '../../src/excel/edit/undoGroup';
import { planReceive } from '../../src/exchange/receive/planReceive';
import { readReturned } from '../../src/exchange/receive/readReturned';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { planDecisions, type NewStep } from '../../src/workbook/book/planDecisions';
import { planRefresh } from '../../src/workbook/book/refresh';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import type { EditDecision } from '../../src/workbook/kernel/edit';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { openExcel, type LiveExcel } from './liveExcel';
import { lostFrom, SMALL, SMALL_RETURNED, TYPED, typeInto } from './smallRvu';

jest.setTimeout(300_000);

let excel: LiveExcel;
afterEach(() => excel.close());

async function said(): Promise<unknown> {
  const reading = readRvu(await readSource(READ_SPEC));
  if (reading.kind === 'not-ours') throw new Error('not ours');
  return { rvu: reading.rvu, problems: reading.problems };
}

/** A file that came back, as it is read from its bytes. */
const returned = readReturned(SMALL_RETURNED);

const receive = (source: WorkbookSource): EditDecision => {
  if (!returned.ok) throw new Error(returned.rejection.code);
  return planReceive(source, returned.returned, { on: 46_350, scores: new Map() });
};

const STEP: NewStep = {
  step: '=Ask them for more',
  direction: 'we-ask',
  owner: null,
  due: null,
  category: null,
  department: null,
};

const decide = (source: WorkbookSource): EditDecision =>
  planDecisions(source, [{ id: 'G2', decision: 'renegotiate', reason: '-too dear' }], STEP);

/** What the quarter leaves in an Excel that refuses nothing. */
async function quarter(profile: string | null): Promise<unknown> {
  excel = await openExcel({
    today: () => 46_350,
    ...(profile === null ? {} : { profile: profileNamed(profile) }),
  });
  const { host } = excel;
  // As the pane does it: what only types goes out as one step of Undo where this Excel has that.
  const undo = new UndoGroups();
  const edit = (plan: (source: WorkbookSource) => EditDecision) =>
    applyEdit(READ_SPEC, plan, { undo });
  const made = await drawBlueprint(rvuBlueprint(SMALL));
  const again = await drawBlueprint(rvuBlueprint(SMALL));
  typeInto(host, TYPED);
  const refreshed = await edit(planRefresh);
  const received = await edit(receive);
  const decided = await edit(decide);
  const lost = lostFrom(host, TYPED);
  const open = await said();
  const closed = await edit((source) => planClosePeriod(source, SMALL.period));
  return {
    ok: [made, again, refreshed, received, decided, closed].map(({ ok }) => ok),
    lost,
    open,
    said: await said(),
    sheets: host.book.sheets.map(({ name }) => name),
    marks: host.book.names.filter(({ name }) => /^rvu_(making|open)/.test(name)),
  };
}

let usual: unknown;
beforeAll(async () => {
  usual = await quarter(null);
  excel.close();
});

test.each(PROFILES.map(({ name }) => name))('a quarter in %s', async (name) => {
  expect(JSON.stringify(usual)).toContain('they call us first');
  expect(JSON.stringify(usual)).toContain('-too dear');
  expect(usual).toMatchObject({ ok: [true, true, true, true, true, true], lost: [], marks: [] });
  expect(await quarter(name)).toEqual(usual);
});

test('each refusal and each odd way names the report behind it', async () => {
  excel = await openExcel();
  for (const { ways, refusals, reports } of PROFILES) {
    const isOdd = ways.listSeparator !== ',' || ways.notation !== 'A1' || ways.vagueErrors;
    expect(reports.length > 0 || !isOdd).toBe(true);
    expect(refusals.every(({ report }) => /^OfficeDev\/[\w-]+#\d+$/.test(report))).toBe(true);
  }
});

test('a profile from JSON: refused so many times, or for ever', () => {
  const refusals = [
    { member: 'Worksheet.TabColor', times: 2, report: 'OfficeDev/office-js#1' },
    { member: 'Range.Select', times: null, report: 'OfficeDev/office-js#2' },
  ];
  const { refusals: read } = readProfile({
    name: 'other',
    title: 'Another',
    apiSet: '1.9',
    locale: 'en-US',
    listSeparator: ',',
    notation: 'A1',
    latency: 0,
    refusals,
  });
  expect(read).toEqual([refusals[0], { member: 'Range.Select', report: 'OfficeDev/office-js#2' }]);
});
