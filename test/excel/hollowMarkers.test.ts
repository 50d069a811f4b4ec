import { applyEdit } from '../../src/excel/edit/applyEdit';
import { insideOf, withInsides } from '../../src/workbook/kernel/hollowSeries';
import { LEDGER_WANTED } from './ledgerBlueprint';
import { refresh, small } from './ledgerSeason';
import { drawOnce, openExcel, type LiveExcel } from './liveExcel';

jest.setTimeout(180_000);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel();
  await drawOnce(excel.host, small);
});

afterEach(() => excel.close());

const chartHere = () => {
  const chart = excel.host.book.sheets.find(({ name }) => name === 'View')?.charts[0];
  if (chart === undefined) throw new Error('no chart');
  return chart;
};

const seriesNamed = (name: string) => chartHere().series.find((each) => each.name === name);

const PLAN =
  small.sheets
    .flatMap(({ charts }) => charts)
    .flatMap((chart) => (chart.kind === 'scatter' ? [chart.series] : []))[0] ?? [];

test('a hollow marker is full, with white of the same cells over it: LibreOffice draws no rims', () => {
  const [full, over] = [seriesNamed('Middle'), seriesNamed('Middle, over')];
  expect(full?.bag).toMatchObject({ MarkerBackgroundColor: '#D55E00', MarkerSize: 9 });
  expect(over?.bag).toMatchObject({
    MarkerBackgroundColor: '#FFFFFF',
    MarkerForegroundColor: '#FFFFFF',
    MarkerSize: 6,
    MarkerStyle: 'Diamond',
  });
  expect([over?.x, over?.y]).toEqual([full?.x, full?.y]);
  expect(seriesNamed('Low, over')).toBeUndefined();
});

test('the white series that go first are the hollow ones’, without labels', () => {
  const all = withInsides(PLAN);
  expect(all.map(({ name }) => name)).toEqual([
    'Middle, inside',
    'Huge, inside',
    ...PLAN.map(({ name }) => name),
  ]);
  expect(all[0]).toMatchObject({ labels: null, marker: { color: '#FFFFFF', hollow: false } });
  expect(PLAN.map((each) => insideOf(each, 'x')).filter((each) => each !== null)).toHaveLength(2);
});

test('a chart of an earlier version gets them at their place, once, and no other series moves', async () => {
  const chart = chartHere();
  const whole = chart.series.map(({ name, bag }) => [name, { ...bag }]);
  chart.series = chart.series.filter(({ name }) => !name.endsWith(', over'));
  chart.series.forEach(({ name, bag }) => {
    if (name === 'Middle' || name === 'Huge') bag['MarkerBackgroundColor'] = '#FFFFFF';
  });
  for (const time of [1, 2]) {
    expect(await applyEdit(LEDGER_WANTED, refresh)).toMatchObject({ ok: true });
    expect([time, chartHere().series.map(({ name, bag }) => [name, { ...bag }])]).toEqual([
      time,
      whole,
    ]);
  }
});
