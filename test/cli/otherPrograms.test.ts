/** Our own workbook after a program that knows neither its tables nor how to work out a formula. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);

const BOOK = rvuBlueprint(SAMPLE);
const PART = `xl/worksheets/sheet${BOOK.sheets.findIndex(({ key }) => key === 'contributions') + 1}.xml`;

const cellIn = (xml: string, address: string): RegExpExecArray => {
  const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>(.*?)</c>)`).exec(xml);
  if (cell === null) throw new Error(`no ${address}`);
  return cell;
};

/** The workbook with the cells of the contributions' sheet changed, whatever its tables say. */
function withSheet(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(writeWorkbook(BOOK));
  const xml = strFromU8(parts[PART] ?? new Uint8Array());
  return zipSync({ ...parts, [PART]: strToU8(change(xml)) });
}

/** The contents of two cells changed places; their looks stay. */
function swapped(xml: string, one: string, other: string): string {
  const [a, b] = [cellIn(xml, one), cellIn(xml, other)];
  const at = (
    address: string,
    [, , inner = '']: RegExpExecArray,
    [, looks = '']: RegExpExecArray
  ) => `<c r="${address}"${looks}>${inner}</c>`;
  return xml.replace(a[0], at(one, b, b)).replace(b[0], at(other, a, a));
}

const COMMANDS: readonly (readonly string[])[] = [
  ['analyze', 'ours.xlsx'],
  ['send', 'ours.xlsx', '-o', 'new.xlsx'],
  ['next', 'ours.xlsx', '-o', 'new.xlsx'],
  ['upgrade', 'ours.xlsx', '-o', 'new.xlsx'],
  ['receive', 'ours.xlsx', 'ours.xlsx', '-o', 'new.xlsx'],
];

test.each(COMMANDS.map((command) => [command[0], command] as const))(
  'columns that changed places without their table: told by %s',
  (_, command) => {
    const { run, write, names } = workplace();
    write(
      'ours.xlsx',
      withSheet((xml) => swapped(xml, 'D6', 'F6'))
    );
    const { code, err } = run(...command);
    expect(code).toBe(1);
    expect(err).toMatch(
      /Contributions!D6: the headers of the table Contributions no longer stand where/
    );
    expect(names()).toEqual(['ours.xlsx']);
  }
);

test('a header in words of somebody’s own is none of another column', () => {
  const { run, write } = workplace();
  const own = (xml: string): string => {
    const [cell = '', looks = ''] = cellIn(xml, 'D6');
    const plain = looks.replace(/ t="[^"]*"/, '');
    return xml.replace(cell, `<c r="D6"${plain} t="inlineStr"><is><t>Stunden</t></is></c>`);
  };
  write('ours.xlsx', withSheet(own));
  expect(run('analyze', 'ours.xlsx')).toMatchObject({ code: 0, err: '' });
});

/** The part of a table of ours, changed. */
function withTable(name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(writeWorkbook(BOOK));
  const [path, bytes] =
    Object.entries(parts).find(([, each]) => strFromU8(each).includes(`displayName="${name}"`)) ??
    [];
  if (path === undefined || bytes === undefined) throw new Error(`no ${name}`);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(bytes))) });
}

/** As ExcelJS and its forks save a table: without what stands behind the first computed column. */
const withoutLater = (xml: string): string =>
  xml
    .replace(/(<calculatedColumnFormula>).*(<\/tableColumns>)/s, '</tableColumn>$2')
    .replace('</tableColumn></tableColumn>', '</tableColumn>');

test('columns lost behind a computed one: told, and Excel’s repair is not advised', () => {
  const { run, write } = workplace();
  write(
    'ours.xlsx',
    withTable('Contributions', (xml) => withoutLater(xml))
  );
  const { code, err } = run('next', 'ours.xlsx', '-o', 'new.xlsx');
  expect(code).toBe(1);
  expect(err).toMatch(
    /loses the columns behind a computed one \(ExcelJS and its forks\).*go on from/
  );
});

test('a table cut to fewer columns, whose headers still stand in the sheet', () => {
  const { run, write } = workplace();
  const cut = (xml: string): string =>
    xml
      .replace(
        / ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/,
        (_, column: string, top: string, bottom: string) =>
          ` ref="${column}${top}:${String.fromCharCode(column.charCodeAt(0) + 1)}${bottom}"`
      )
      .replace(/<tableColumns.*<\/tableColumns>/s, (columns) => {
        const [first, second] =
          columns.match(/<tableColumn [^>]*?(?:\/>|>.*?<\/tableColumn>)/gs) ?? [];
        return `<tableColumns count="2">${first}${second}</tableColumns>`;
      });
  write('ours.xlsx', withTable('Actions', cut));
  const { code, err } = run('next', 'ours.xlsx', '-o', 'new.xlsx');
  expect([code, err]).toEqual([1, expect.stringContaining('the headers of the table Actions')]);
});

test('a formula without a result is told and not taken for a blank', () => {
  const { run, write } = workplace();
  const uncounted = (xml: string): string =>
    xml.replace(cellIn(xml, 'D8')[0], '<c r="D8"><f>100+30</f></c>');
  write('ours.xlsx', withSheet(uncounted));
  const { code, err } = run('analyze', 'ours.xlsx');
  expect([code, err]).toEqual([
    1,
    expect.stringContaining(
      'Contributions!D8: Hours: found a formula that no program has worked out yet'
    ),
  ]);
  write(
    'ours.xlsx',
    withSheet((xml) => uncounted(xml).replace('<f>100+30</f>', '<f>100+30</f><v>130</v>'))
  );
  expect(run('analyze', 'ours.xlsx')).toMatchObject({ code: 0, err: '' });
});
