/** Sheets whose protection stays: where nothing is to be written, and where Excel would not lift it. */
import { readSource } from '../../src/excel/read/readSource';
import { FORM_WANTED, overview } from './formBlueprint';
import { apply, bodyOf, formsForEach, sheetNamed } from './formBook';
import { photograph } from './liveExcel';

jest.setTimeout(180_000);

const forms = formsForEach();

describe('a protected sheet that is drawn anew', () => {
  it('is not opened where it stands as it would be drawn', async () => {
    const before = photograph(forms().host);
    expect(await apply({ redrawSheets: [overview(2)] })).toMatchObject({ ok: true });
    expect(forms().host.membersUsed()).not.toContain('WorksheetProtection.Unprotect');
    expect(photograph(forms().host)).toBe(before);
  });

  it('is left as it is where Excel would not open it, with the rest done, and is told and done later', async () => {
    const { host } = forms();
    const step = { table: 'Steps', headers: ['Step'], rows: [['Dig']] };
    host.refuse([{ member: 'WorksheetProtection.Unprotect', code: 'AccessDenied' }]);
    expect(await apply({ redrawSheets: [overview(5)], rows: [step] })).toMatchObject({
      ok: true,
      refused: [
        { key: 'overview', title: 'Overview', kind: 'opening', problem: { code: 'password' } },
      ],
    });
    expect(bodyOf('Overview')).toHaveLength(2);
    expect(bodyOf('Steps').map(([first]) => first)).toContain('Dig');
    expect(await readSource(FORM_WANTED)).toMatchObject({
      unfinished: [{ key: 'overview', kinds: ['opening'] }],
    });
    host.refuse([]);
    expect(await apply({ redrawSheets: [overview(5)] })).toMatchObject({ ok: true, refused: [] });
    expect(bodyOf('Overview')).toHaveLength(5);
    expect(host.book.names.filter(({ name }) => /^rvu_(open|unfin)/.test(name))).toEqual([]);
    expect(sheetNamed('Overview').protection).not.toBeNull();
  });
});
