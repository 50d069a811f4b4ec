/** Receiving, closing and deciding in an Excel that refuses a member for ever: nothing typed is lost. */
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { writeTableCells } from '../../src/excel/edit/writeTableCells';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { stride } from '../share';
import { finishRvu, operationsOn, type Operation } from './faults';
import { openExcel, photograph, type LiveExcel } from './liveExcel';
import { lostFrom, SMALL, SMALL_RETURNED, TYPED, TYPED_SCORE, typeInto } from './smallRvu';

jest.setTimeout(300_000);

/** Every so many members; all of them with `EVERY_MEMBER=1`. */
const STEP = process.env['EVERY_MEMBER'] === '1' ? 1 : stride(6);

/** Writing itself; and which of the two forms shows, which is what was asked for. */
const NEEDED = ['Range.Formulas', 'Range.RowHidden'];

let excel: LiveExcel;
beforeEach(async () => {
  excel = await openExcel({ today: () => 46_350 });
});
afterEach(() => excel.close());

const deciding: Operation = {
  name: 'decide',
  begin: async (host) => {
    await drawBlueprint(rvuBlueprint(SMALL));
    typeInto(host, TYPED);
  },
  run: async () => {
    const written = await writeTableCells('Contributions', 'ID', 'G1', [
      { header: 'Decision', value: 'Keep' },
    ]);
    return { ok: written === 'written' };
  },
  lost: (host) => lostFrom(host, TYPED),
};

const OPERATIONS = [...operationsOn(SMALL, SMALL_RETURNED, TYPED, TYPED_SCORE), deciding].filter(
  ({ name }) => ['receive', 'next', 'decide'].includes(name)
);

test.each(OPERATIONS.map((each) => [each.name, each] as const))('%s', async (_name, operation) => {
  const { host } = excel;
  await operation.begin(host);
  const start = host.snapshot();
  host.resetStats();
  expect(await operation.run()).toMatchObject({ ok: true });
  const members = host
    .membersUsed()
    .filter((member) => !member.startsWith('AddinInternalService.'));
  const whole = photograph(host);
  const ended: string[] = [];
  for (const member of members.filter((_each, at) => at % STEP === 0)) {
    host.restore(start);
    host.refuse([{ member }]);
    const result = await operation.run().catch(() => ({ ok: false }));
    host.refuse([]);
    if (!result.ok) ended.push(member);
    expect([member, operation.lost(host)]).toEqual([member, []]);
    await operation.run();
    await finishRvu();
    expect([member, operation.lost(host)]).toEqual([member, []]);
    expect([member, photograph(host) === whole]).toEqual([member, true]);
  }
  expect(ended.filter((member) => !NEEDED.includes(member))).toEqual([]);
});
