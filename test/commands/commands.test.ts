import type { WindowAnswer } from '../../src/commands/messageWindow';
import { runEdit, runNextPeriod } from '../../src/commands/buttons';
import { runCommand, type CommandRefusal } from '../../src/commands/runCommand';
import type { BookSnapshot } from 'excel-emulator/book';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { REASON_TEXTS } from '../../src/workbook/book/reasonTexts';
import type { NothingReason } from '../../src/workbook/kernel/edit';
import { MATRIX_SHEET } from '../../src/workbook/sections/matrix/matrixLayout';
import { planRefresh } from '../../src/workbook/book/refresh';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { openExcel, photograph, type LiveExcel } from '../excel/liveExcel';

let excel: LiveExcel;
let told: string[] = [];

const tell = ({ code, detail }: CommandRefusal): Promise<void> => {
  told.push(`${code} ${detail}`.trim());
  return Promise.resolve();
};

const pressRefresh = async (): Promise<boolean> => {
  let completed = false;
  const event = { completed: () => void (completed = true) };
  await runCommand(() => runEdit(planRefresh, MATRIX_SHEET), event, tell);
  return completed;
};

let empty: BookSnapshot;
let sample: BookSnapshot;

beforeAll(async () => {
  excel = await openExcel();
  empty = excel.host.snapshot();
  await drawBlueprint(rvuBlueprint(SAMPLE));
  sample = excel.host.snapshot();
});

beforeEach(() => {
  told = [];
  excel.host.restore(sample);
  excel.host.resetStats();
});

afterAll(() => excel.close());

describe('Refresh matrix on the ribbon', () => {
  it('refreshes in five trips and shows the matrix', async () => {
    expect(await pressRefresh()).toBe(true);
    expect(told).toEqual([]);
    expect(excel.host.stats.requests).toHaveLength(5);
    expect(excel.host.book.active.name).toBe('Matrix');
  });

  it('says that there is no alliance in an empty workbook', async () => {
    excel.host.restore(empty);
    expect(await pressRefresh()).toBe(true);
    expect(told).toEqual(['not-ours']);
  });

  test.each([
    ['InvalidOperationInCellEditMode', 'busy-editing'],
    ['AccessDenied', 'protected'],
    ['GeneralException', 'unknown'],
  ])('tells of %s as %s, without Excel’s own words', async (code, expected) => {
    excel.host.failAt({ request: 2, code });
    expect(await pressRefresh()).toBe(true);
    expect(told).toEqual([expected]);
  });
});

describe('why a button did nothing', () => {
  test.each(Object.keys(REASON_TEXTS) as NothingReason[])('%s is told as it is', async (reason) => {
    await runCommand(
      () => runEdit(() => ({ kind: 'nothing', reason }), MATRIX_SHEET),
      { completed: () => undefined },
      tell
    );
    expect(told).toEqual([reason]);
  });

  it('names the sheet that is protected with a password', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Matrix').protection.protect({}, 'secret');
      await context.sync();
    });
    await pressRefresh();
    expect(told).toEqual(['password Matrix']);
  });
});

describe("New period's RVU on the ribbon", () => {
  const asked: string[] = [];

  const press = async (answer: WindowAnswer): Promise<void> => {
    asked.length = 0;
    const ask = (closing: string, next: string): Promise<WindowAnswer> => {
      asked.push(`${closing} ${next}`);
      return Promise.resolve(answer);
    };
    await runCommand(() => runNextPeriod(ask), { completed: () => undefined }, tell);
  };

  const period = () => {
    const { host } = excel;
    const name = host.book.names.find((each) => each.name === 'Period');
    const sheet = host.book.sheets.find(({ name: title }) => title === 'Start');
    if (name === undefined || sheet === undefined) throw new Error('no period');
    return host.engine.evaluate(name.formula, sheet, 0, 0);
  };

  it('closes the period that it asked about, in six trips', async () => {
    await press('yes');
    expect(asked).toEqual(['2026-Q4 2027-Q1']);
    expect(told).toEqual([]);
    expect(period()).toBe('2027-Q1');
    expect(excel.host.stats.requests).toHaveLength(6);
  });

  test.each<[WindowAnswer, readonly string[]]>([
    ['no', []],
    ['unavailable', ['use-pane']],
  ])('changes nothing when the answer is %s', async (answer, words) => {
    const before = photograph(excel.host);
    await press(answer);
    expect(told).toEqual(words);
    expect(photograph(excel.host)).toBe(before);
  });

  it('asks nothing where there is nothing to close', async () => {
    await press('yes');
    const before = photograph(excel.host);
    await press('yes');
    expect(asked).toEqual([]);
    expect(told).toEqual(['nothing-to-close']);
    expect(photograph(excel.host)).toBe(before);
  });

  it('does nothing where the period was closed while it asked', async () => {
    const ask = async (): Promise<WindowAnswer> => {
      await runNextPeriod(() => Promise.resolve('yes'));
      return 'yes';
    };
    await runCommand(() => runNextPeriod(ask), { completed: () => undefined }, tell);
    expect(told).toEqual(['already-closed']);
    expect(period()).toBe('2027-Q1');
  });
});
