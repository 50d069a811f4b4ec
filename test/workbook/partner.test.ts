import type { PartnerLine } from '../../src/model/exchange';
import { readExchange, readExchangeRows } from '../../src/workbook/sections/exchange/readExchange';
import { readPartnerLines } from '../../src/workbook/sections/partner/readPartner';
import { whatMirror } from '../../src/workbook/sections/partner/whatAbout';
import { planRefresh } from '../../src/workbook/book/refresh';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { applied, editOf } from './applied';
import { rearranged, sourceOf, tableIn, withCell, withName, withTable } from './sourceOf';

const SCALE = SAMPLE.settings.scale;

const line = (some: Partial<PartnerLine>): PartnerLine => ({
  period: '2026-Q4',
  respondent: 'd1',
  department: 'Marketing',
  revision: 1,
  list: 'did',
  line: 'G1',
  score: null,
  worth: null,
  words: null,
  remark: null,
  category: null,
  owner: null,
  due: null,
  ...some,
});

const LINES = [line({ score: 4 }), line({ list: 'given', line: 'new-markets', worth: 20 })];

const source = sourceOf(
  rvuBlueprint({
    ...SAMPLE,
    allianceId: 'kept',
    partnerLines: LINES,
    exchanged: [
      { way: 'sent', period: '2026-Q4', respondent: 'd1', department: null, revision: 2, on: null },
    ],
    shownGaps: ['contribution|G1'],
  })
);

const EXCHANGE = ['Partner_RVU', 'Exchange_log', 'Shown_gaps'];

const without = (names: readonly string[]): WorkbookSource => ({
  tables: source.tables.filter(({ name }) => !names.includes(name)),
  names: source.names.filter(({ name }) => !names.includes(name)),
});

describe('what passed between the two sides', () => {
  test('is read with the row of each entry, wherever it stands', () => {
    const moved = withTable(source, 'Partner_RVU', (table) =>
      rearranged(table, [null, 1, null, 0], [...table.headers.keys()].reverse())
    );
    const lines = readPartnerLines(moved, SCALE);
    const { exchanged, shownGaps } = readExchangeRows(moved, SCALE);
    expect(lines).toEqual({ entries: [...LINES].reverse(), rows: [1, 3], problems: [] });
    expect(exchanged.rows).toEqual([0]);
    expect(shownGaps).toEqual({ entries: ['contribution|G1'], rows: [0], problems: [] });
  });

  test('is nothing, and no problem, in a workbook that is older', () => {
    const older = without([...EXCHANGE, 'Alliance_id']);
    expect(readExchange(older, SCALE)).toEqual({
      value: { allianceId: null, exchanged: [], shownGaps: [] },
      problems: [],
    });
    expect(readPartnerLines(older, SCALE)).toEqual({ entries: [], rows: [], problems: [] });
  });

  test('a list that can’t be read costs its line, and is told', () => {
    const spoilt = withTable(source, 'Partner_RVU', (table) =>
      withCell(table, 0, 'List', 'part 9')
    );
    const lines = readPartnerLines(spoilt, SCALE);
    expect(lines.entries).toEqual(LINES.slice(1));
    expect(lines.problems).toMatchObject([{ code: 'bad-cell', field: 'List', rowUsed: false }]);
  });

  test('a line whose revision is blank came before all others', () => {
    const spoilt = withTable(source, 'Partner_RVU', (table) =>
      withCell(table, 0, 'Revision', null)
    );
    expect(readPartnerLines(spoilt, SCALE).entries[0]).toEqual({ ...LINES[0], revision: 0 });
  });

  test('stays as it is when the period is closed, but for the gaps chosen for that period', () => {
    const later = applied(source, editOf(planClosePeriod(source, SAMPLE.period)));
    for (const name of EXCHANGE.filter((each) => each !== 'Shown_gaps'))
      expect(tableIn(later, name)).toEqual(tableIn(source, name));
    expect(
      tableIn(later, 'Shown_gaps')
        .rows.flat()
        .every((cell) => cell === null)
    ).toBe(true);
  });
});

describe('the alliance’s id', () => {
  const idAfter = (before: WorkbookSource) => editOf(planRefresh(before)).cells;

  test('is filled by refresh where it is blank and both sides have names, never typed over', () => {
    expect(idAfter(source)).toEqual([]);
    const blank = withName(source, 'Alliance_id', null);
    expect(idAfter(blank)).toEqual([
      { name: 'Alliance_id', value: expect.stringMatching(/^\S+$/) },
    ]);
    expect(idAfter(withName(blank, 'Partner_name', ' '))).toEqual([]);
    expect(idAfter(without(['Alliance_id']))).toEqual([]);
  });

  test('of a workbook without names is blank', () => {
    const us = { ...SAMPLE.alliance.us, name: '' };
    const nameless = sourceOf(rvuBlueprint({ ...SAMPLE, alliance: { ...SAMPLE.alliance, us } }));
    expect(readExchange(nameless, SCALE).value.allianceId).toBeNull();
  });
});

test('a line says what it is about: the activity of its id, else its own name', () => {
  const contributions = [{ id: 'G1', activity: 'Joint webinar' }];
  const what = (some: Partial<PartnerLine>) =>
    whatMirror({ line: line(some), contributions, lines: [], period: null });
  expect(what({})).toBe('Joint webinar');
  expect(what({ line: 'g1' })).toBe('Joint webinar');
  expect(what({ line: 'G-2' })).toBe('G-2');
  expect(what({ list: 'given', line: 'new-markets' })).toBe('New markets');
  expect(what({ list: 'given', line: 'competition' })).toBe('Edge over competitors');
  expect(what({ list: 'charter', line: 'long-or-short' })).toBe('long or short');
});
