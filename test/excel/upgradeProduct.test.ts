import { applyEdit } from '../../src/excel/edit/applyEdit';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import type { ExcelHost } from 'excel-emulator';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { planUpgrade } from '../../src/workbook/book/upgrade';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { VERSION_NAME, WORKBOOK_VERSION } from '../../src/workbook/kernel/version';
import { stride } from '../share';
import { inject, type Operation } from './faults';
import { openHeardExcel, type LiveExcel } from './liveExcel';
import { lostFrom, SMALL, TYPED, typeInto } from './smallRvu';

jest.setTimeout(300_000);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openHeardExcel({ today: () => 46_350 });
});

afterEach(() => excel.close());

/** Without its version, as the first build made it. */
const begin = async (host: ExcelHost): Promise<void> => {
  await drawBlueprint(rvuBlueprint(SMALL));
  typeInto(host, TYPED);
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItem(VERSION_NAME);
    name.getRange().getOffsetRange(0, -1).getResizedRange(0, 1).clear();
    name.delete();
    await context.sync();
  });
};

const upgrading: Operation = {
  name: 'upgrade',
  begin,
  run: () => applyEdit(READ_SPEC, planUpgrade),
  lost: (host) => lostFrom(host, TYPED),
};

const versionIn = ({ host }: LiveExcel): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(VERSION_NAME).getRange().load('values');
    await context.sync();
    expect(host.warnings).toEqual([]);
    const rows: readonly (readonly unknown[])[] = range.values;
    return rows[0]?.[0];
  });

describe('a workbook of the first version', () => {
  it('is of the present one after three round trips, and again after none that writes', async () => {
    await begin(excel.host);
    excel.host.resetStats();
    expect(await upgrading.run()).toEqual({ ok: true, outcome: 'edited', refused: [] });
    expect(excel.host.stats.requests).toHaveLength(6);
    expect(await versionIn(excel)).toBe(WORKBOOK_VERSION);
    expect(await upgrading.run()).toMatchObject({ outcome: 'nothing' });
  });

  it('ends as without a failure, whatever fails', async () => {
    const { wrong } = await inject(excel.host, upgrading, { step: stride(97) });
    expect(wrong).toEqual([]);
  });
});
