/** Sheets on which nothing stands are hidden until they are first used. */
import { applyEdit } from '../../src/excel/edit/applyEdit';
import { showCell } from '../../src/excel/read/showCell';
import { NO_DETAILS, type Rvu } from '../../src/model/rvu';
import { assignDepartmentKeys } from '../../src/model/respondents';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { planRefresh } from '../../src/workbook/book/refresh';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import type { EditDecision } from '../../src/workbook/kernel/edit';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { editWorkbook } from '../../src/xlsx/edit/editWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { contribution } from '../model/build';
import { drawOnce, openExcel, type LiveExcel } from './liveExcel';

jest.setTimeout(60_000);

const named = (...names: readonly string[]): Rvu => ({
  ...SAMPLE,
  ...NO_DETAILS,
  alliance: {
    ...SAMPLE.alliance,
    departments: assignDepartmentKeys(
      names.map((name) => ({ name, rate: 60, side: 'us' as const }))
    ),
  },
  contributions: [contribution({ id: 'G1', activity: 'Trucks', direction: 'given', cash: 5 })],
});

const shownIn = (rvu: Rvu): readonly string[] =>
  rvuBlueprint(rvu).sheets.flatMap(({ title, hidden, waiting }) =>
    hidden || waiting === true ? [] : [title]
  );

describe('a new alliance', () => {
  test.each([
    [[], ['Start', 'RVU', 'Contributions', 'Matrix', 'Actions', 'Settings']],
    [['Sales'], ['Start', 'RVU', 'Contributions', 'Matrix', 'Actions', 'Settings']],
    [
      ['Sales', 'Legal'],
      ['Start', 'RVU', 'RVU Sales', 'RVU Legal', 'Contributions', 'Matrix'],
    ],
  ])('of the departments %j shows six sheets', (names, titles) => {
    expect(shownIn(named(...names))).toEqual(titles);
  });

  test('keeps what waits at its place among the tabs', () => {
    const titles = rvuBlueprint(named()).sheets.map(({ title }) => title);
    expect(titles).toEqual(
      rvuBlueprint(SAMPLE).sheets.flatMap(({ title }) => (titles.includes(title) ? [title] : []))
    );
  });
});

test('the sample shows all that it uses', () => {
  expect(shownIn(SAMPLE)).toEqual(
    expect.arrayContaining(['Gaps', 'Charter', 'Indicators', 'Exchange', 'Past periods'])
  );
});

describe('in a running Excel', () => {
  let excel: LiveExcel;

  const blueprint = rvuBlueprint(named());

  beforeEach(async () => {
    excel = await openExcel();
    await drawOnce(excel.host, blueprint);
  });

  afterEach(() => excel.close());

  const visible = (): readonly string[] =>
    excel.host.book.sheets.flatMap(({ name, visibility }) =>
      visibility === 'Visible' ? [name] : []
    );
  const NEW = ['Start', 'RVU', 'Contributions', 'Matrix', 'Actions', 'Settings'];
  const done = async (plan: Parameters<typeof applyEdit>[1]): Promise<void> => {
    expect(await applyEdit(READ_SPEC, plan)).toMatchObject({ ok: true, outcome: 'edited' });
  };

  test('closing brings the past to light, and nothing else', async () => {
    expect(visible()).toEqual(['Sheet1', ...NEW]);
    await done(planClosePeriod);
    expect(visible().filter((title) => !NEW.includes(title))).toEqual(
      expect.arrayContaining(['Past periods', 'Past contributions'])
    );
    expect(visible()).not.toContain('Charter');
  });

  test('a place on a sheet that waits is shown; a refresh leaves what people chose to see', async () => {
    expect(await showCell('Charter', 3, 1)).toBe('shown');
    expect(visible()).toEqual(expect.arrayContaining(['Charter']));
    const gaps = excel.host.book.sheets.find(({ name }) => name === 'Gaps');
    if (gaps === undefined) throw new Error('no gaps');
    gaps.visibility = 'Visible';
    await done(planRefresh);
    expect(visible()).toEqual(expect.arrayContaining(['Charter', 'Gaps']));
  });
});

test('closing in a file brings the past to light', () => {
  const bytes = writeWorkbook(rvuBlueprint(named()));
  const stateOf = (file: Uint8Array): readonly string[] => {
    const read = readWorkbook(file);
    return read.ok ? read.book.sheets.flatMap(({ title, hidden }) => (hidden ? [] : [title])) : [];
  };
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error('unreadable');
  const plan: EditDecision = planClosePeriod(workbookSource(read.book));
  if (plan.kind !== 'edit') throw new Error('nothing to close');
  expect(stateOf(bytes)).not.toContain('Past periods');
  const edited = editWorkbook(bytes, plan.edit);
  if (!edited.ok) throw new Error('refused');
  expect(stateOf(edited.bytes)).toEqual(expect.arrayContaining(['Past periods']));
  expect(stateOf(edited.bytes)).not.toContain('Charter');
});
