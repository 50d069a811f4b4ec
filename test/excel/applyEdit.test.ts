import { applyEdit } from '../../src/excel/edit/applyEdit';
import { NO_EDIT } from '../../src/workbook/kernel/edit';
import { LEDGER_WANTED } from './ledgerBlueprint';
import { nextSeason, refresh, small } from './ledgerSeason';
import { drawOnce, openHeardExcel, photograph, valueAt, type LiveExcel } from './liveExcel';

jest.setTimeout(180_000);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openHeardExcel();
  await drawOnce(excel.host, small);
  excel.host.resetStats();
});

afterEach(() => excel.close());

const sheetNamed = (name: string) => {
  const sheet = excel.host.book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const tableNamed = (name: string) => {
  const table = excel.host.book.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

describe('applying an edit', () => {
  it('takes four round trips: it looks, writes, looks at charts and draws', async () => {
    expect(await applyEdit(LEDGER_WANTED, nextSeason)).toEqual({
      ok: true,
      outcome: 'edited',
      refused: [],
    });
    expect(excel.host.stats.requests).toHaveLength(4);
    expect(excel.host.warnings).toEqual([]);
  });

  it('grows the list, feeds the charts, archives, empties and moves on', async () => {
    await applyEdit(LEDGER_WANTED, nextSeason);
    const { host } = excel;
    expect(tableNamed('Points').area.rows).toBe(8);
    expect(valueAt(host, 'Points', 9, 0)).toBe(7);
    const [chart] = sheetNamed('View').charts;
    expect(chart?.series.map(({ name }) => name)).toEqual([
      'Limit',
      'Low',
      'Middle',
      'Middle, over',
      'High',
      'Huge',
      'Huge, over',
      'Labels',
    ]);
    expect(chart?.series[1]?.y).toBe('=Points!$D$4:$D$10');
    expect(chart?.series.at(-1)?.points.get(4)?.label['Formula']).toBe("='Points'!$B$8");
    expect(valueAt(host, 'Archive 2026-Q4', 1, 0)).toBe('sold');
    expect([4, 5, 6, 7].map((row) => valueAt(host, 'Rows of trees', row, 4))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(valueAt(host, 'Front', 1, 1)).toBe('2027-Q1');
    expect(host.book.names.map(({ name }) => name)).toContain('List_start');
  });

  it('changes nothing the second time', async () => {
    await applyEdit(LEDGER_WANTED, refresh);
    const before = photograph(excel.host);
    excel.host.resetStats();
    await applyEdit(LEDGER_WANTED, refresh);
    expect(excel.host.stats.requests).toHaveLength(4);
    expect(photograph(excel.host)).toBe(before);
  });

  it('only reads where there is nothing to do', async () => {
    const before = photograph(excel.host);
    const result = await applyEdit(LEDGER_WANTED, () => ({ kind: 'nothing', reason: 'done' }));
    expect(result).toEqual({ ok: true, outcome: 'nothing', reason: 'done' });
    expect(excel.host.stats.requests).toHaveLength(1);
    expect(photograph(excel.host)).toBe(before);
  });

  it('never shrinks a list', async () => {
    await applyEdit(LEDGER_WANTED, refresh);
    const shorter = small.sheets.filter(({ key }) => key === 'points' || key === 'view').reverse();
    await applyEdit(LEDGER_WANTED, () => ({
      kind: 'edit',
      edit: { ...NO_EDIT, redrawSheets: shorter },
    }));
    expect(tableNamed('Points').area.rows).toBe(8);
    expect(sheetNamed('View').charts[0]?.series[1]?.y).toBe('=Points!$D$4:$D$10');
  });

  it('brings a sheet to the front when asked', async () => {
    await applyEdit(LEDGER_WANTED, refresh, { sheetToShow: 'view' });
    expect(excel.host.book.active.name).toBe('View');
  });
});

describe('after people made the workbook their own', () => {
  const people = (work: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    });

  it('finds moved tables and leaves headings alone that it cannot place', async () => {
    await people(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Points');
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A2').values = [['mine']];
      sheet.name = 'My points';
    });
    await applyEdit(LEDGER_WANTED, refresh);
    expect(valueAt(excel.host, 'My points', 1, 0)).toBe('mine');
    expect(tableNamed('Points').area).toMatchObject({ row: 4, rows: 8 });
    const [chart] = sheetNamed('View').charts;
    expect(chart?.series[1]?.y).toBe("='My points'!$D$6:$D$12");
    expect(chart?.series.at(-1)?.points.get(0)?.label['Formula']).toBe("='My points'!$B$6");
  });

  it('keeps a column of theirs in a list, a series of theirs in a chart and a colour', async () => {
    await people(({ workbook }) => {
      workbook.tables
        .getItem('Points')
        .columns.add(undefined, [['Note'], ['a'], ['b'], ['c'], ['d']]);
      const chart = workbook.worksheets.getItem('View').charts.getItem('Upper chart');
      chart.series.add('Mine');
      chart.series.getItemAt(1).markerForegroundColor = '#123456';
    });
    expect(await applyEdit(LEDGER_WANTED, refresh)).toMatchObject({ ok: true });
    expect(tableNamed('Points').columns.map(({ name }) => name)).toContain('Note');
    expect(valueAt(excel.host, 'Points', 6, 7)).toBe('d');
    const [chart] = sheetNamed('View').charts;
    expect(chart?.series.map(({ name }) => name)).toContain('Mine');
    expect(chart?.series[1]?.bag['MarkerForegroundColor']).toBe('#123456');
  });

  it('makes a deleted chart again, and a deleted sheet', async () => {
    await applyEdit(LEDGER_WANTED, refresh);
    const whole = sheetNamed('View').charts.map(({ name, series }) => [name, series.length]);
    await people(({ workbook }) => {
      workbook.worksheets.getItem('View').charts.getItem('Upper chart').delete();
    });
    await applyEdit(LEDGER_WANTED, refresh);
    expect(
      sheetNamed('View')
        .charts.map(({ name, series }) => [name, series.length])
        .sort()
    ).toEqual([...whole].sort());
    await people(({ workbook }) => workbook.worksheets.getItem('View').delete());
    await applyEdit(LEDGER_WANTED, refresh);
    expect(sheetNamed('View').charts.map(({ name, series }) => [name, series.length])).toEqual(
      whole
    );
  });

  it('leaves a sheet with a password as it is, says so, and does the rest', async () => {
    await people(({ workbook }) => {
      workbook.worksheets.getItem('View').protection.protect();
      workbook.worksheets.getItem('Points').protection.protect({}, 'secret');
    });
    expect(await applyEdit(LEDGER_WANTED, nextSeason)).toMatchObject({
      ok: true,
      refused: [
        { title: 'Points', kind: 'opening', problem: { code: 'password', detail: 'Points' } },
      ],
    });
    expect(tableNamed('Points').area.rows).toBe(5);
    expect(valueAt(excel.host, 'Archive 2026-Q4', 1, 0)).toBe('sold');
    expect(sheetNamed('View').protection).not.toBeNull();
    expect(sheetNamed('Points').protection?.password).toBe('secret');
  });
});
