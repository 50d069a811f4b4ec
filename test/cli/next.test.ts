import { closePeriod } from '../../src/model/closePeriod';
import type { Blueprint, CellBlock } from '../../src/workbook/kernel/blueprint';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { cellsBlueprint, emptySheet } from '../xlsx/makeBlueprint';
import { bookOf } from '../xlsx/parts';
import { from1904, rvuIn, withCell, withColumn, withoutName, withTable } from './books';
import { cleanUp, parsed, runIn, TODAY, workplace, type Ran } from './run';
import { withNote } from './withNote';

afterAll(cleanUp);
const { folder, run, write, read, names } = workplace();
const ours = rvuBlueprint({ ...SAMPLE, today: TODAY });

beforeAll(() => {
  write('q4.xlsx', writeWorkbook(ours));
  expect(run('next', 'q4.xlsx', '-o', 'q1.xlsx').code).toBe(0);
});

const refused = (blueprint: Blueprint | Uint8Array): Ran => {
  write('bad.xlsx', blueprint instanceof Uint8Array ? blueprint : writeWorkbook(blueprint));
  const before = names();
  const ran = run('next', 'bad.xlsx', '-o', 'never.xlsx');
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toMatch(/^rvu: no workbook was written\.\n/);
  expect(names()).toEqual(before);
  return ran;
};

test('tells what was closed, what goes on, and where', () => {
  const { code, out, err } = run('next', 'q4.xlsx', '-o', 'told.xlsx');
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toBe(
    [
      'rvu: 2026-Q4 is closed: 31 contributions, 27 answered lines, 6 indicators went to the history, 5 open steps carried over.',
      'rvu: 2027-Q1 begins in told.xlsx; q4.xlsx stays as it was.',
      '',
    ].join('\n')
  );
});

test('the new workbook holds the closed period as the model closes it', () => {
  const before = rvuIn(read('q4.xlsx'));
  const closing = closePeriod({ ...before, today: TODAY });
  if (!closing.ok) throw new Error(closing.reason);
  expect(rvuIn(read('q1.xlsx'))).toEqual(closing.rvu);
});

test('contributions come along with their last scores, which are questions', () => {
  const { directions, period } = parsed(run('analyze', 'q1.xlsx', '--json'));
  expect(period).toBe('2027-Q1');
  expect(directions.given.contributions).toHaveLength(16);
  const [webinar] = directions.given.contributions;
  expect(webinar).toMatchObject({ id: 'G1', value: 5, provisional: true, gap: null });
  const { contributions, answers, actions } = rvuIn(read('q1.xlsx'));
  expect(contributions.every(({ stated, decision }) => stated === null && decision === null)).toBe(
    true
  );
  expect(answers).toEqual([]);
  const open = actions.filter(({ closedIn }) => closedIn === null);
  expect(open.map(({ carriedFrom }) => carriedFrom)).toEqual([
    '2026-Q3',
    ...Array<string>(4).fill('2026-Q4'),
  ]);
});

test('every word and figure that was typed is in it somewhere', () => {
  const typedIn = (bytes: Uint8Array): ReadonlySet<unknown> =>
    new Set(
      bookOf(bytes).sheets.flatMap(({ rows }) =>
        [...rows.values()].flatMap((row) =>
          row.flatMap((cell) => (cell?.formula === undefined ? [cell?.value] : []))
        )
      )
    );
  const [before, after] = [typedIn(read('q4.xlsx')), typedIn(read('q1.xlsx'))];
  const lost = [...before].filter((value) => !after.has(value));
  expect(lost).toEqual([]);
});

test('the days in it are those of the clock', () => {
  const late = runIn(folder, ['next', 'q4.xlsx', '-o', 'later.xlsx'], false, TODAY + 50);
  expect(late.code).toBe(0);
  const closedOn = (name: string) => rvuIn(read(name)).history.periods.at(-1)?.closedOn;
  expect([closedOn('q1.xlsx'), closedOn('later.xlsx')]).toEqual([TODAY, TODAY + 50]);
});

test('closing twice is refused: the new period has nothing in it yet', () => {
  const { code, err } = run('next', 'q1.xlsx', '-o', 'q2.xlsx');
  expect(code).toBe(1);
  expect(err).toContain('  q1.xlsx: 2027-Q1 has only begun: nothing was scored,');
  expect(names()).not.toContain('q2.xlsx');
});

test('what is the user’s own stays behind and is named', () => {
  const marked = withColumn(ours, 'Contributions', 'My mark');
  const noted = { ...marked, sheets: [...marked.sheets, emptySheet('notes', 'Notes')] };
  write('own.xlsx', withoutName(writeWorkbook(noted), 'rvu_sheet_notes'));
  const { code, err } = run('next', 'own.xlsx', '-o', 'own-next.xlsx');
  expect(code).toBe(0);
  expect(err).toContain(
    'rvu: your own, and so only in own.xlsx: sheet “Notes”, column “My mark” of Contributions.\n'
  );
});

test('comments and words beside our tables stay behind and are named; ours are not', () => {
  const loose: CellBlock = { role: 'input', row: 8, column: 90, cells: [['Ask Zoe first']] };
  const sheets = ours.sheets.map((sheet) =>
    sheet.key === 'contributions' ? { ...sheet, blocks: [...sheet.blocks, loose] } : sheet
  );
  write('noted.xlsx', withNote({ ...ours, sheets }, 'contributions', 'E9', 'Too low'));
  const { code, err } = run('next', 'noted.xlsx', '-o', 'noted-next.xlsx');
  expect(code).toBe(0);
  expect(err).toContain(
    'rvu: your own, and so only in noted.xlsx: Contributions!CM9, comment at Contributions!E9.\n'
  );
  expect(run('next', 'q4.xlsx', '-o', 'clean-next.xlsx').err).not.toContain('your own');
});

test('what stands in cells of ours from before a setting was changed is nobody’s own', () => {
  const [labels] = ours.sheets.find(({ key }) => key === 'matrixData')?.blocks ?? [];
  const put = (column: number, cell: string): CellBlock => {
    return { role: 'input', row: 400, column, cells: [[cell]] };
  };
  const highest = ours.names.find(({ name }) => name === 'Scale_max')?.target.area;
  const wider = (block: CellBlock): CellBlock => ({
    ...block,
    cells: block.cells.map((row, down) =>
      row.map((cell, right) =>
        block.row + down === highest?.row && block.column + right === highest.column ? 10 : cell
      )
    ),
  });
  const sheets = ours.sheets.map((sheet) => {
    if (sheet.key === 'matrixData')
      return {
        ...sheet,
        blocks: [...sheet.blocks, put(labels?.column ?? 0, 'G99'), put(90, 'Mine')],
      };
    return sheet.key === 'settings' ? { ...sheet, blocks: sheet.blocks.map(wider) } : sheet;
  });
  write('stale.xlsx', writeWorkbook({ ...ours, sheets }));
  const { code, err } = run('next', 'stale.xlsx', '-o', 'stale-next.xlsx', '--our-scores', 'keep');
  expect([code, err]).toEqual([
    0,
    expect.stringContaining('rvu: your own, and so only in stale.xlsx: Matrix data!CM401.\n'),
  ]);
});

describe('refuses', () => {
  test('a workbook that is not ours', () => {
    expect(refused(cellsBlueprint([['Id', 'Hours']])).err).toContain(
      'bad.xlsx: No sheet of ours is in this workbook'
    );
  });

  test('what is no workbook', () => {
    expect(refused(Buffer.from('a,b\n1,2\n')).err).toMatch(/bad\.xlsx: It is a text table/);
  });

  test('a workbook without a period', () => {
    const { err } = refused(rvuBlueprint({ ...SAMPLE, period: null }));
    expect(err).toContain('bad.xlsx: it names no period that could be closed; please fill in');
  });

  test('a workbook whose days count from another year', () => {
    expect(refused(from1904(writeWorkbook(ours))).err).toContain(
      'bad.xlsx: its days count from 1904'
    );
  });

  test('cells that can’t be read, each with its place: what is typed there would be lost', () => {
    const one = withCell(ours, 'Contributions', { row: 2, header: 'Hours' }, 'six or so');
    const two = withCell(one, 'Actions', { row: 3, header: 'Due' }, 'soon');
    const { err } = refused(two);
    expect(err).toMatch(
      /bad\.xlsx: Contributions!\w+: Hours: found “six or so”; wanted a number of 0 or more\./
    );
    expect(err).toMatch(/bad\.xlsx: Actions!\w+: Due: found “soon”; wanted a date such as/);
    expect(err.trimEnd().split('\n')).toHaveLength(3);
  });

  test('rows that can’t be used for want of a cell', () => {
    const { err } = refused(withCell(ours, 'Actions', { row: 3, header: 'Direction' }, null));
    expect(err).toMatch(/Actions!\w+: Direction is blank; wanted one of: we plan, /);
  });

  test('a column that was renamed, and what stands in it', () => {
    const renamed = withTable(ours, 'Contributions', (table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.header === 'Notes' ? { ...column, header: 'Remarks' } : column
      ),
    }));
    expect(refused(renamed).err).toContain('The table Contributions has no column Notes');
  });

  test('to write over the workbook that it reads, or over any other without --force', () => {
    const before = read('q4.xlsx');
    expect(run('next', 'q4.xlsx', '-o', './q4.xlsx', '--force').err).toContain(
      './q4.xlsx: this is one of the files to read'
    );
    write('mine.xlsx', 'precious');
    expect(run('next', 'q4.xlsx', '-o', 'mine.xlsx')).toMatchObject({ code: 1, out: '' });
    expect(read('mine.xlsx').toString()).toBe('precious');
    expect(read('q4.xlsx').equals(before)).toBe(true);
    expect(run('next', 'q4.xlsx', '-o', 'mine.xlsx', '--force').code).toBe(0);
  });

  test('a file that is not there, and a folder that is not there, both at once', () => {
    const { code, err } = run('next', 'gone.xlsx', '-o', 'nowhere/q1.xlsx');
    expect(code).toBe(1);
    expect(err).toContain('  nowhere/q1.xlsx: its folder does not exist');
    expect(err).toContain('  gone.xlsx: there is no such file');
  });
});

test('two rows of one id: the kept period could not say whose it is, so it is refused with both cells', () => {
  const twice = withCell(ours, 'Contributions', { row: 1, header: 'Id' }, 'g1 ');
  write('twice.xlsx', writeWorkbook(twice));
  const { code, err } = run('next', 'twice.xlsx', '-o', 'twice-next.xlsx');
  expect(code).toBe(1);
  expect(err).toMatch(/Contributions!A8: .*stands in Contributions!A7 already/);
  expect(names()).not.toContain('twice-next.xlsx');
});

test('a row without an id is no reason to refuse', () => {
  const nameless = withCell(ours, 'Contributions', { row: 4, header: 'Id' }, null);
  write('nameless.xlsx', writeWorkbook(nameless));
  expect(run('next', 'nameless.xlsx', '-o', 'nameless-next.xlsx').code).toBe(0);
  const source = workbookSource(bookOf(read('nameless-next.xlsx')));
  const activities = (name: string): readonly unknown[] => {
    const table = source.tables.find((each) => each.name === name);
    const at = table?.headers.indexOf('Activity') ?? -1;
    return table?.rows.map((row) => row[at]) ?? [];
  };
  const typed = SAMPLE.contributions.map(({ activity }) => activity);
  expect(activities('Contributions')).toEqual(expect.arrayContaining(typed));
  expect(activities('History_contributions')).toEqual(expect.arrayContaining(typed));
});

test('leaves no draft behind', () => {
  expect(names().filter((name) => name.includes('.part'))).toEqual([]);
});
