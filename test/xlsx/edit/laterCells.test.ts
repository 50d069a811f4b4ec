import { emptySheet, area, formula } from '../makeBlueprint';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { bookOf } from '../parts';
import { matrixSheet } from '../richMatrix';
import {
  applied,
  at,
  changedParts,
  laterCell,
  problemsOf,
  sample,
  sampleBlueprint,
  textOfPart,
  withParts,
} from './samples';

const done = applied(sample, { laterCells: [laterCell] });
const book = bookOf(done);
const computed = { ...laterCell, typed: false, content: formula('=Rate*2', 100), check: null };

describe('a named cell that a later version brought', () => {
  it('stands below everything, with its label, what it is about, its check and its name', () => {
    expect(at(book, 'Our work', 'A8')).toEqual({ value: 'Limit' });
    expect(at(book, 'Our work', 'B8')).toEqual({ value: 7 });
    expect(at(book, 'Our work', 'C8')).toEqual({ value: 'How far we go' });
    expect(book.names.find(({ name }) => name === 'Limit')).toEqual({
      name: 'Limit',
      sheet: 'Our work',
      area: area(7, 1),
      hidden: false,
      scope: null,
    });
    expect(textOfPart(done, 'xl/worksheets/sheet1.xml')).toContain('sqref="B8"');
    expect(textOfPart(done, 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="A1:D8"/>');
  });

  it('may have a hidden name, no check, no explanation and nothing in it', () => {
    const bare = { ...laterCell, nameHidden: true, check: null, about: null, content: null };
    const after = bookOf(applied(sample, { laterCells: [bare, { ...bare, name: 'Second' }] }));
    expect(after.names.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([
      'rvu_sheet_work',
      'rvu_sheet_own',
      'Limit',
      'Second',
    ]);
    expect(after.names.find(({ name }) => name === 'Second')?.area).toEqual(area(8, 1));
  });

  it('is not made twice: what was typed stays, a blank is filled, a formula set again', () => {
    expect(changedParts(done, applied(done, { laterCells: [laterCell] }))).toEqual([]);
    const other = [{ ...laterCell, content: 9 }];
    expect(at(bookOf(applied(done, { laterCells: other })), 'Our work', 'B8')?.value).toBe(7);
    const emptied = applied(done, { cells: [{ name: 'limit', value: null }] });
    expect(at(bookOf(applied(emptied, { laterCells: other })), 'Our work', 'B8')?.value).toBe(9);
    expect(applied(emptied, { laterCells: [{ ...laterCell, content: null }] })).toBe(emptied);
    const again = bookOf(applied(done, { laterCells: [computed] }));
    expect(at(again, 'Our work', 'B8')).toEqual({ formula: '=Rate*2', value: 100 });
  });

  it('stands below charts and merged cells too', () => {
    const { anchor } = matrixSheet.charts[0] ?? { anchor: area(0, 0) };
    const withChart = writeWorkbook({
      ...sampleBlueprint,
      sheets: [{ ...emptySheet('work', 'Our work'), charts: matrixSheet.charts }, matrixSheet],
      names: [],
    });
    const after = bookOf(applied(withChart, { laterCells: [laterCell] }));
    const place = after.names.find(({ name }) => name === 'Limit')?.area.row;
    expect(place).toBe(anchor.row + anchor.rows + 1);
  });

  it('needs its sheet, and a name that no table has', () => {
    expect(
      problemsOf(sample, {
        laterCells: [
          { ...laterCell, sheet: 'gone' },
          { ...laterCell, name: 'work' },
        ],
      })
    ).toEqual([
      { code: 'missing-sheet', key: 'gone' },
      { code: 'name-taken', name: 'work' },
    ]);
  });

  it('is led to again where its name leads nowhere', () => {
    const workbook = textOfPart(sample, 'xl/workbook.xml').replace(
      '<definedNames>',
      '<definedNames><definedName name="Limit">#REF!</definedName>'
    );
    const after = applied(withParts(sample, { 'xl/workbook.xml': workbook }), {
      laterCells: [laterCell],
    });
    const limits = bookOf(after).names.filter(({ name }) => name === 'Limit');
    expect(limits.map((limit) => limit.area)).toEqual([area(7, 1)]);
    expect(textOfPart(after, 'xl/workbook.xml').match(/name="Limit"/g)).toHaveLength(1);
  });
});

describe('a name that is missing', () => {
  const plan = { name: 'Note', target: { sheet: 'work', area: area(1, 1, 2, 1) }, hidden: true };

  it('is defined, once, where its cells are', () => {
    const after = applied(sample, { addNames: [plan] });
    expect(bookOf(after).names.find(({ name }) => name === 'Note')).toEqual({
      name: 'Note',
      sheet: 'Our work',
      area: area(1, 1, 2, 1),
      hidden: true,
      scope: null,
    });
    expect(applied(after, { addNames: [plan] })).toBe(after);
    const rate = { ...plan, name: 'Rate' };
    expect(bookOf(applied(sample, { addNames: [rate] })).names[0]).toMatchObject({
      hidden: true,
      sheet: 'Mine',
    });
    expect(applied(sample, { addNames: [{ ...rate, hidden: false }] })).toBe(sample);
  });

  it('needs its sheet, and a name that no table has', () => {
    const target = { sheet: 'gone', area: area(0, 0) };
    expect(
      problemsOf(sample, {
        addNames: [
          { ...plan, target },
          { ...plan, name: 'Work' },
        ],
      })
    ).toEqual([
      { code: 'missing-sheet', key: 'gone' },
      { code: 'name-taken', name: 'Work' },
    ]);
  });
});
