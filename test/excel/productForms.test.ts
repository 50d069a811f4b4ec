import { applyEdit } from '../../src/excel/edit/applyEdit';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { readSource } from '../../src/excel/read/readSource';
import { assignDepartmentKeys } from '../../src/model/respondents';
import type { Rvu } from '../../src/model/rvu';
import { planAddDepartment, planRenameDepartment } from '../../src/workbook/book/departmentPlans';
import { planFormSwitch } from '../../src/workbook/book/formSwitch';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { planRefresh } from '../../src/workbook/book/refresh';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { drawOnce, openHeardExcel, photograph, type LiveExcel } from './liveExcel';

jest.setTimeout(120_000);

const NAMES = ['Marketing', 'Engineering', 'Sales', 'Legal', 'Support', 'Finance'];

/** Six departments of ours and 120 contributions, with the sample's papers. */
const sixDepartments = (): Rvu => ({
  ...SAMPLE,
  alliance: {
    ...SAMPLE.alliance,
    departments: assignDepartmentKeys(
      NAMES.map((name) => ({ name, rate: 60, side: 'us' as const }))
    ),
  },
  contributions: Array.from({ length: 120 }, (_, index) => {
    const like = SAMPLE.contributions[index % SAMPLE.contributions.length];
    if (like === undefined) throw new Error('the sample is empty');
    return { ...like, id: `X${index}` };
  }),
});

let excel: LiveExcel;

const six = rvuBlueprint(sixDepartments());
const sample = rvuBlueprint(SAMPLE);

beforeEach(async () => {
  excel = await openHeardExcel();
});

afterEach(() => excel.close());

const titles = (): readonly string[] => excel.host.book.sheets.map(({ name }) => name);

const rollupLinks = (): readonly unknown[] => {
  const rollup = excel.host.book.sheets.find(({ name }) => name === 'RVU');
  return [...(rollup?.hyperlinks.values() ?? [])].map((link) => link.documentReference);
};

const hiddenRowsOf = (title: string): number =>
  excel.host.book.sheets.find(({ name }) => name === title)?.hiddenRows.size ?? 0;

describe('an RVU of six departments', () => {
  it('is made in four trips and 2.58 MB', async () => {
    expect(await drawBlueprint(six)).toMatchObject({ ok: true });
    const { requests } = excel.host.stats;
    expect(requests.length).toBeLessThanOrEqual(4);
    expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(2_580_000);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(1_525_000);
    expect(excel.host.warnings).toEqual([]);
    expect(titles()).toEqual(
      expect.arrayContaining(['RVU', ...NAMES.map((name) => `RVU ${name}`)])
    );
    const forms = excel.host.book.sheets.filter(({ name }) => name.startsWith('RVU'));
    expect(forms.every(({ protection }) => protection?.password === null)).toBe(true);
  });

  it('is read and refreshed within its bars', async () => {
    await drawOnce(excel.host, six);
    const { host } = excel;
    host.resetStats();
    await readSource(READ_SPEC);
    expect(host.stats.requests).toHaveLength(1);
    expect(host.stats.requests[0]?.bytes).toBeLessThan(60_000);
    const before = photograph(host);
    host.resetStats();
    expect(await applyEdit(READ_SPEC, planRefresh)).toMatchObject({ ok: true });
    // It looks closer at the roll-up, whose protection stays: it stands as it would be drawn.
    expect(host.stats.requests).toHaveLength(5);
    expect(host.membersUsed()).not.toContain('WorksheetProtection.Unprotect');
    expect(photograph(host)).toBe(before);
  });
});

describe('the sample', () => {
  beforeEach(async () => {
    await drawOnce(excel.host, sample);
    excel.host.resetStats();
  });

  it('changes its form and back in two trips each, and is as before', async () => {
    const { host } = excel;
    const before = photograph(host);
    const hidden = hiddenRowsOf('RVU Marketing');
    await applyEdit(READ_SPEC, (source) => planFormSwitch(source, 'short'));
    expect(host.stats.requests).toHaveLength(2);
    expect(hiddenRowsOf('RVU Marketing')).not.toBe(hidden);
    await applyEdit(READ_SPEC, (source) => planFormSwitch(source, 'long'));
    expect(photograph(host)).toBe(before);
  });

  it('gives a department a form of its own, and a form its department’s new name', async () => {
    const added = { name: 'Depots', rate: 90, side: 'us' as const };
    expect(await applyEdit(READ_SPEC, (source) => planAddDepartment(source, added))).toMatchObject({
      ok: true,
    });
    expect(titles()).toContain('RVU Depots');
    expect(rollupLinks()).toContain('rvu_sheet_rvu_d5');
    const renamed = await applyEdit(READ_SPEC, (source) =>
      planRenameDepartment(source, 'd1', 'Brand')
    );
    expect(renamed).toMatchObject({ ok: true });
    expect(titles()).toContain('RVU Brand');
    expect(titles()).not.toContain('RVU Marketing');
    expect(excel.host.warnings).toEqual([]);
  });

  it('closes its period in five trips, with its forms empty and protected', async () => {
    const { host } = excel;
    expect(await applyEdit(READ_SPEC, (source) => planClosePeriod(source, null))).toMatchObject({
      ok: true,
    });
    expect(host.stats.requests).toHaveLength(5);
    const form = host.book.sheets.find(({ name }) => name === 'RVU Marketing');
    expect(form?.protection?.password).toBeNull();
    expect(host.book.names.filter(({ name }) => /^rvu_(open|making)_/.test(name))).toEqual([]);
    expect(host.warnings).toEqual([]);
  });
});
