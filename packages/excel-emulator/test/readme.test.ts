/** What README.md promises, by its public entries. */
import { PROFILES, profileNamed } from 'excel-emulator';
import { cellAddress, displayText } from 'excel-emulator/book';
import { bootExcel, installGlobals, type BootOptions } from 'excel-emulator/node';

const writeTotal = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').formulas = [[6, '=A1*7']];
    await context.sync();
  });

const withExcel = async <T>(
  options: BootOptions,
  work: (booted: Awaited<ReturnType<typeof bootExcel>>) => Promise<T>
): Promise<T> => {
  const booted = await bootExcel(options);
  const uninstall = installGlobals(booted);
  try {
    return await work(booted);
  } finally {
    uninstall();
    booted.close();
  }
};

test('an add-in’s own code runs, its formulas are worked out, its requests are counted', () =>
  withExcel({ apiSet: '1.9' }, async ({ host }) => {
    host.resetStats();
    await writeTotal();
    const [sheet] = host.book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const value = host.engine.valueAt(sheet, 0, 1);
    expect([cellAddress(0, 1), value, displayText(value, 'General')]).toEqual(['B1', 42, '42']);
    expect(host.stats.requests).toHaveLength(1);
    expect(host.membersUsed()).toContain('Range.Formulas');
  }));

test('a member is refused so often as is said; a profile brings its own ways', async () => {
  await withExcel({}, async ({ host }) => {
    host.refuse([{ member: 'Range.Formulas', times: 1 }]);
    await expect(writeTotal()).rejects.toMatchObject({ code: 'InvalidOperation' });
    await writeTotal();
  });
  expect(PROFILES.length).toBeGreaterThan(5);
  await withExcel({ profile: profileNamed('windows-365-de') }, async ({ Office }) => {
    await writeTotal();
    expect(Office.context.displayLanguage).toBe('de-DE');
  });
});
