import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { applyEdit } from '../../src/excel/edit/applyEdit';
import { readSource } from '../../src/excel/read/readSource';
import type { Contribution } from '../../src/model/contribution';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { readRvu } from '../../src/workbook/book/readRvu';
import { planRefresh } from '../../src/workbook/book/refresh';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { drawOnce, openHeardExcel, photograph, type LiveExcel } from './liveExcel';

jest.setTimeout(120_000);

let excel: LiveExcel;

const blueprint = rvuBlueprint(SAMPLE);

beforeEach(async () => {
  excel = await openHeardExcel();
});

afterEach(() => excel.close());

const manyContributions = (count: number) => ({
  ...SAMPLE,
  contributions: Array.from({ length: count }, (_, index) => {
    const like = SAMPLE.contributions[index % SAMPLE.contributions.length];
    if (like === undefined) throw new Error('the sample is empty');
    return { ...like, id: `X${index}` };
  }),
});

/** Without the rate, which a formula fills in from the department where nobody typed it. */
const typedIn = ({ rate: _, ...rest }: Contribution) => rest;

const readBack = async () => {
  const reading = readRvu(await readSource(READ_SPEC));
  if (reading.kind === 'not-ours') throw new Error('not read as ours');
  return reading;
};

describe('the RVU workbook in Excel', () => {
  it('is read back as it was drawn, without a problem', async () => {
    expect(await drawBlueprint(blueprint)).toMatchObject({ ok: true });
    const { rvu } = await readBack();
    expect(rvu.contributions.map(typedIn)).toEqual(SAMPLE.contributions.map(typedIn));
    expect(rvu.alliance).toEqual(SAMPLE.alliance);
    expect(excel.host.warnings).toEqual([]);
  });

  it('changes nothing when it is drawn or refreshed once more', async () => {
    await drawOnce(excel.host, blueprint);
    const before = photograph(excel.host);
    await drawBlueprint(blueprint);
    await applyEdit(READ_SPEC, planRefresh);
    expect(photograph(excel.host)).toBe(before);
  });

  it('keeps to its bars with a thousand contributions', async () => {
    await drawBlueprint(rvuBlueprint(manyContributions(1000)));
    expect(excel.host.stats.requests).toHaveLength(3);
    await applyEdit(READ_SPEC, planRefresh);
    const { requests } = excel.host.stats;
    expect(requests).toHaveLength(8);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(1_285_000);
    expect(Math.max(...requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(1_000_000);
  });

  it('moves on to the next period, also when it was cut off on the way', async () => {
    const { host } = excel;
    await drawOnce(excel.host, blueprint);
    const before = host.snapshot();
    host.resetStats();
    expect(await applyEdit(READ_SPEC, planClosePeriod)).toMatchObject({ ok: true });
    expect(host.stats.requests).toHaveLength(5);
    const actions = host.stats.requests[2]?.actions ?? 0;
    const whole = photograph(host);
    for (const part of [0.1, 0.95]) {
      host.restore(before);
      host.failAt({ request: 3, action: Math.floor(actions * part), code: 'GeneralException' });
      expect(await applyEdit(READ_SPEC, planClosePeriod)).toMatchObject({ ok: false });
      expect(await applyEdit(READ_SPEC, planClosePeriod)).toMatchObject({ ok: true });
      expect(photograph(host)).toBe(whole);
    }
    const { rvu } = await readBack();
    expect(rvu.period).not.toEqual(SAMPLE.period);
    expect(rvu.contributions.every(({ stated }) => stated === null)).toBe(true);
  });
});
