import { CONTRIBUTION_COLUMNS } from '../../src/workbook/sections/contributions/contributionColumns';
import { DEPARTMENT_COLUMNS } from '../../src/workbook/sections/settings/departmentColumns';
import { readTable } from '../../src/workbook/kernel/readTable';
import { rearranged, withCell } from './sourceOf';
import { headed, onContributions, placeOf, read, source, told, typed } from './smallBook';

describe('columns', () => {
  test('a header is known whatever its case and spaces', () => {
    expect(read(headed('Hours', ' HOURS ')).rvu).toEqual(read(source).rvu);
  });

  test('a renamed column is told at the head of the table; its cells are unknown', () => {
    const { problems, rvu } = read(headed('Hours', 'Time'));
    expect(problems).toEqual([
      {
        code: 'missing-column',
        place: { sheet: 'Contributions', row: 5, column: 0 },
        table: 'Contributions',
        field: 'Hours',
        rowsUsed: true,
      },
    ]);
    expect(rvu.contributions.map(({ hours }) => hours)).toEqual([null, null]);
    expect(told(problems)).toEqual([
      'The table Contributions has no column Hours; please bring it back under that header.',
    ]);
  });

  test('without directions no row is estimated to be given', () => {
    const { problems, rvu } = read(headed('Direction', 'Way'));
    expect(rvu.contributions).toEqual([]);
    expect(told(problems)).toEqual([
      'The table Contributions has no column Direction; please bring it back under that header. Its rows are left out until then.',
    ]);
  });

  test('a missing yes-or-no column is no', () => {
    expect(read(headed('Must keep', 'Legal')).rvu.contributions[0]?.mustKeep).toBe(false);
  });

  test('a missing id column leaves each row its place for a name', () => {
    const { rvu, problems } = read(headed('Id', 'Nr'));
    expect(rvu.contributions.map(({ id }) => id)).toEqual(['row 7', 'row 8']);
    expect(problems).toHaveLength(1);
  });
});

describe('rows', () => {
  test('what is blank but for formulas or spaces is no row', () => {
    expect(read(typed(5, 'Notes', '   ')).rvu.contributions).toHaveLength(2);
    expect(read(typed(5, 'Rate', '')).rvu.contributions).toHaveLength(2);
  });

  test('a rate typed into a blank row makes it a row that lacks what is required', () => {
    const { problems, rvu } = read(typed(5, 'Rate', 80));
    expect(rvu.contributions).toHaveLength(2);
    expect(problems.map((each) => [each.code, 'field' in each && each.field])).toEqual([
      ['missing-cell', 'Id'],
      ['missing-cell', 'Activity'],
      ['missing-cell', 'Direction'],
    ]);
    expect(problems.map(placeOf)).toEqual([
      'Contributions!A12',
      'Contributions!B12',
      'Contributions!C12',
    ]);
    expect(problems.map((each) => 'rowUsed' in each && each.rowUsed)).toEqual([true, true, false]);
  });

  test('a row without id is used under its row’s number', () => {
    const { rvu, problems, places } = read(typed(0, 'Id', '  '));
    expect(rvu.contributions[0]?.id).toBe('row 7');
    expect(told(problems)).toEqual(['Enter an ID.']);
    expect(places.get('row 7')).toEqual({ sheet: 'Contributions', row: 6, column: 0 });
  });

  test('one figure that can’t be read leaves the whole cost unknown', () => {
    for (const header of ['Hours', 'Rate', 'Cash'])
      expect(read(typed(1, header, 'much')).rvu.contributions[1]).toMatchObject({
        hours: null,
        cash: null,
      });
  });

  test('a row without an activity is used with a blank one', () => {
    expect(read(typed(0, 'Activity', null)).rvu.contributions[0]?.activity).toBe('');
  });

  test('the same id twice is told at the second, and both rows are used', () => {
    const { rvu, problems, places } = read(typed(1, 'Id', 'G1'));
    expect(rvu.contributions).toHaveLength(2);
    expect(problems.map(placeOf)).toEqual(['Contributions!A8']);
    expect(told(problems)).toEqual([
      'The id G1 stands in Contributions!A7 already; please give each contribution its own.',
    ]);
    expect(places.get('G1')?.row).toBe(6);
  });

  test('a blank rate is the department’s, an unreadable one is not', () => {
    expect(read(typed(0, 'Rate', null)).rvu.contributions[0]).toMatchObject({
      hours: 10,
      rate: 85,
    });
    const spoilt = read(typed(0, 'Rate', 'a lot'));
    expect(spoilt.rvu.contributions[0]).toMatchObject({ hours: null, cash: null });
  });

  test('departments are known in any case, and others are let through', () => {
    expect(read(typed(0, 'Department', 'marketing')).problems).toEqual([]);
    const elsewhere = read(typed(0, 'Department', 'Elsewhere'));
    expect(elsewhere.problems).toEqual([]);
    expect(elsewhere.rvu.contributions[0]?.department).toBe('Elsewhere');
  });

  test('labels are read in any case, numbers as words where words belong', () => {
    expect(read(typed(0, 'Direction', 'THEY give')).rvu.contributions[0]?.direction).toBe(
      'received'
    );
    expect(read(typed(0, 'Id', 7)).rvu.contributions[0]?.id).toBe('7');
    expect(read(typed(0, 'Must keep', 'Yes')).rvu.contributions[0]?.mustKeep).toBe(true);
    expect(read(typed(0, 'Activity', ' Webinar ')).rvu.contributions[0]?.activity).toBe('Webinar');
  });

  test.each([
    [
      'Direction',
      'we gvie',
      'Direction: found “we gvie”; wanted one of: we give, they give. The row is left out until then; the rest is analysed.',
    ],
    [
      'Direction',
      'we give ',
      'Direction: found “we give ” with spaces around it; wanted one of: we give, they give. The row is left out until then; the rest is analysed.',
    ],
    ['Hours', '7', 'Hours: found “7”; wanted a number of 0 or more.'],
    ['Hours', { error: '#REF!' }, 'Hours: found the error #REF!; wanted a number of 0 or more.'],
    ['Stated value', 7, 'Stated value: found 7; wanted a number from 1 to 5.'],
    ['Must keep', true, 'Must keep: found TRUE; wanted one of: yes, no.'],
    ['Owner', false, 'Owner: found FALSE; wanted words.'],
    [
      'Kind',
      'x'.repeat(60),
      `Kind: found “${'x'.repeat(39)}…”; wanted one of: cash, people, equipment, data, access, other.`,
    ],
    [
      'Kind',
      'y'.repeat(40),
      `Kind: found “${'y'.repeat(40)}”; wanted one of: cash, people, equipment, data, access, other.`,
    ],
  ] as const)('%s holding %j is told', (header, value, sentence) => {
    expect(told(read(typed(0, header, value)).problems)).toEqual([sentence]);
  });

  test('without formulas a rate counts as typed', () => {
    const bare = onContributions((table) => ({ ...withCell(table, 4, 'Rate', 80), formulas: [] }));
    expect(read(bare).problems.map(({ code }) => code)).toEqual(Array(3).fill('missing-cell'));
  });
});

describe('what the record alone decides', () => {
  test('a row has a key for each column that people fill, and none besides', () => {
    const filled = CONTRIBUTION_COLUMNS.filter(({ entry }) => entry !== 'computed');
    const [first] = read(source).rvu.contributions;
    expect(Object.keys(first ?? {}).sort()).toEqual(filled.map(({ key }) => key).sort());
  });

  test('a rate that our formula shows in a blank row makes it no row, a typed one does', () => {
    const shown = onContributions((table) => {
      const { formulas } = table;
      return { ...withCell(table, 5, 'Rate', 85), formulas };
    });
    expect(read(shown)).toEqual(read(source));
    expect(read(typed(5, 'Rate', 85)).problems).toHaveLength(3);
  });

  test('a formula in a column that people type in is theirs', () => {
    const theirs = onContributions((table) => {
      const changed = withCell(table, 5, 'Hours', 40);
      return { ...changed, formulas: changed.rows.map((row) => row.map(() => '=8*5')) };
    });
    expect(read(theirs).problems.map(placeOf)).toContain('Contributions!A12');
  });

  test('a row is placed at its id, wherever that column stands', () => {
    const moved = onContributions((table) =>
      rearranged(
        table,
        table.rows.map((_, index) => index),
        table.headers.map((_, index, all) => (index + 1) % all.length)
      )
    );
    const last = CONTRIBUTION_COLUMNS.length - 1;
    expect(read(moved).places.get('G1')).toEqual({ sheet: 'Contributions', row: 6, column: last });
  });

  test('a row needs every needed cell, and a row without formulas is read as typed', () => {
    const table = {
      ...{ name: 'T', sheet: 'S', row: 0, column: 0, headers: ['Department', 'Rate'] },
      rows: [
        ['A', 5],
        ['B', null],
        [null, 7],
      ],
      formulas: [],
    };
    const { rows } = readTable(table, DEPARTMENT_COLUMNS, ['name', 'rate'], { min: 1, max: 5 });
    expect(rows.map(({ row, index }) => [row.name, row.rate, index])).toEqual([['A', 5, 0]]);
  });
});
