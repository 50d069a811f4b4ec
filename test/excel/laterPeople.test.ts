import { applyEdit } from '../../src/excel/edit/applyEdit';
import { NO_EDIT } from '../../src/workbook/kernel/edit';
import { gardenForEach } from './gardenForEach';
import { nameFormula, people, rowOf, valuesOf } from './gardenExcel';
import { GARDEN_WANTED, runUpgrade, upgrade } from './gardenUpgrade';
import { photograph } from './liveExcel';

const garden = gardenForEach();

const DONE = { ok: true, outcome: 'edited', refused: [] };

describe('what people made of the workbook', () => {
  it('keeps what they typed over a formula, and sets ours around it', async () => {
    await people(({ tables }) => {
      tables.getItem('Beds').getDataBodyRange().getCell(1, 2).values = [[1000]];
    });
    await runUpgrade();
    expect(
      valuesOf(garden(), 'Beds')
        .map(([, , worth]) => worth)
        .slice(1, 4)
    ).toEqual([5, 1000, 15]);
  });

  it('keeps their columns in ours and their cells beside and below', async () => {
    await people(({ tables, worksheets }) => {
      const beds = tables.getItem('Beds');
      beds.rows.add(undefined, [
        ['B4', 4, 0],
        ['B5', 5, 0],
      ]);
      beds.columns.add(undefined, [['Mine'], ['a'], ['b'], ['c'], ['d'], ['e']]);
      worksheets.getItem('Beds').getRange('A20').values = [['below']];
      worksheets.getItem('Beds').getRange('J5').formulas = [['=SUM(Beds[Plants])']];
      worksheets.getItem('Facts').getRange('A30').values = [['far below']];
    });
    expect(await runUpgrade()).toEqual(DONE);
    expect(valuesOf(garden(), 'Beds')[0]).toEqual([
      'Bed',
      'Plants',
      'Worth',
      'Mine',
      'Water',
      'Cost',
      'Estimate',
    ]);
    expect(
      valuesOf(garden(), 'Beds')
        .map(([, , , mine]) => mine)
        .slice(0, 4)
    ).toEqual(['Mine', 'a', 'b', 'c']);
    expect(rowOf(garden(), 'Beds', 19, 1)).toEqual(['below']);
    expect(nameFormula(garden(), 'Facts_rate')).toBe('=Facts!$C$31');
  });

  it('adds rows of the same edit into the blank ones that a column needed', async () => {
    await applyEdit(GARDEN_WANTED, (source) => {
      const decision = upgrade(source);
      if (decision.kind === 'nothing') return decision;
      const rows = [{ table: 'Beds', headers: ['Bed'], rows: [['B4']] }];
      return { kind: 'edit', edit: { ...decision.edit, rows } };
    });
    expect(valuesOf(garden(), 'Beds').map(([bed]) => bed)).toEqual([
      'Bed',
      'B1',
      'B2',
      'B3',
      'B4',
      null,
    ]);
  });

  it('writes no sign over words of theirs', async () => {
    await people(({ worksheets }) => {
      worksheets.getItem('Beds').getRange('D3').values = [['look']];
    });
    await runUpgrade();
    expect(rowOf(garden(), 'Beds', 2, 5)).toEqual(['✎', '✎', 'ƒ', 'look', 'ƒ']);
  });

  it('finds the sheets where they renamed, moved and shifted them', async () => {
    await people(({ worksheets }) => {
      const facts = worksheets.getItem('Facts');
      facts.getRange('A:A').insert('Right');
      facts.getRange('1:2').insert('Down');
      facts.name = "Bob's facts";
    });
    expect(await runUpgrade()).toEqual(DONE);
    expect(nameFormula(garden(), 'Facts_rate')).toBe("='Bob''s facts'!$D$6");
    expect(rowOf(garden(), "Bob's facts", 5, 5)).toEqual([null, null, 'Rate', 3, 'Per litre']);
  });

  it('takes a blank named cell for something that stands there', async () => {
    await people(({ worksheets, names }) => {
      names.add('Mine', worksheets.getItem('Facts').getRange('F9'));
    });
    await runUpgrade();
    expect(nameFormula(garden(), 'Facts_rate')).toBe('=Facts!$C$10');
  });
});

describe('what is not there or stands in the way is told, and nothing has changed', () => {
  const refused = async (problem: object) => {
    const before = photograph(garden().host);
    expect(await runUpgrade()).toMatchObject({ ok: false, problem });
    expect(photograph(garden().host)).toBe(before);
  };

  it('a password', async () => {
    await people(({ worksheets }) => {
      const { protection } = worksheets.getItem('Facts');
      protection.protect({}, 'secret');
    });
    await refused({ code: 'password', detail: 'Facts' });
  });

  it('a table that begins above ours', async () => {
    await people(({ worksheets }) => {
      worksheets.getItem('Beds').tables.add('J2:J6', true).name = 'Theirs';
    });
    await refused({ code: 'in-the-way', detail: 'Theirs' });
  });

  it('a table of somebody else that has a present name of ours', async () => {
    await people(({ worksheets }) => {
      worksheets.getItem('Summary').tables.add('F2:F6', true).name = 'Kit';
      worksheets.getItem('Summary').getRange('F2').values = [['Pieces']];
    });
    const edit = { ...NO_EDIT, renames: [{ kind: 'table', from: 'Tools', to: 'Kit' } as const] };
    const result = await applyEdit(GARDEN_WANTED, () => ({ kind: 'edit', edit }));
    expect(result).toMatchObject({ ok: false, problem: { code: 'name-taken', detail: 'Kit' } });
  });

  it('a sheet that is gone', async () => {
    await people(({ worksheets }) => worksheets.getItem('Facts').delete());
    await refused({ code: 'missing', detail: 'facts' });
  });
});
