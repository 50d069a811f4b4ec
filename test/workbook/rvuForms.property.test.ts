import fc from 'fast-check';
import { isAnswered } from '../../src/model/answers';
import type { Rvu } from '../../src/model/rvu';
import type { RowSpan, SheetPlan, TablePlan } from '../../src/workbook/kernel/blueprint';
import { draftGiven } from '../../src/workbook/sections/forms/draftWords';
import { planFormSwitch } from '../../src/workbook/book/formSwitch';
import { formSheetKey, longTable } from '../../src/workbook/kernel/shared/formTables';
import { planWords } from '../../src/workbook/sections/forms/planWords';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { formKeys } from '../../src/workbook/sections/forms/rvuSheets';
import { runs } from '../share';
import { rvuArbitrary } from './arbitraries';
import { sourceOf, tableIn, withName } from './sourceOf';

const drawn = (rvu: Rvu) => sourceOf(rvuBlueprint(rvu));

function answersIn(source: ReturnType<typeof drawn>) {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return { answers: reading.rvu.answers, form: reading.rvu.form, problems: reading.problems };
}

test('whatever was written is read back, whoever wrote it and whichever form is shown', () => {
  fc.assert(
    fc.property(rvuArbitrary(3), (rvu) => {
      const { answers, form, problems } = answersIn(drawn(rvu));
      expect(problems).toEqual([]);
      expect(answers).toEqual(rvu.answers);
      expect(form).toBe(rvu.form);
    }),
    { numRuns: runs(40) }
  );
});

test('switching the form sets one cell and shows rows, on each sheet the one form or the other', () => {
  fc.assert(
    fc.property(rvuArbitrary(1), fc.constantFrom('long', 'short'), (rvu, form) => {
      const source = drawn(rvu);
      const decision = planFormSwitch(source, form);
      if (decision.kind !== 'edit') throw new Error(decision.reason);
      const { rowsShown, cells, ...rest } = decision.edit;
      expect(Object.values(rest).flat()).toEqual([]);
      expect(cells).toEqual([{ name: 'Form', value: form }]);
      const named = new Set(rvuBlueprint(rvu).names.map(({ name }) => name));
      expect(rowsShown.filter(({ name }) => !named.has(name))).toEqual([]);
      const shown = rowsShown.filter((rows) => rows.shown).map(({ name }) => name);
      expect(shown.every((name) => name.startsWith(`Rows_${form}_`))).toBe(true);
      for (const key of formKeys(rvu)) expect(shown).toContain(`Rows_${form}_${key}`);
      expect(rowsShown).toHaveLength(2 * shown.length);
      const switched = answersIn(withName(source, 'Form', form));
      expect(switched).toMatchObject({ answers: rvu.answers, form });
    }),
    { numRuns: runs(40) }
  );
});

const covers = (span: RowSpan | undefined, { row, rows }: TablePlan): boolean =>
  span !== undefined && row >= span.row && row + rows.length < span.row + span.rows;

function sheetOf(sheets: readonly SheetPlan[], respondent: string): SheetPlan {
  const found = sheets.find(({ key }) => key === formSheetKey(respondent));
  if (found === undefined) throw new Error(`No form of ${respondent}`);
  return found;
}

test('a drawn form hides the rows of the other form, those that its name refers to', () => {
  fc.assert(
    fc.property(rvuArbitrary(1), (rvu) => {
      const { sheets, names } = rvuBlueprint(rvu);
      const other = rvu.form === 'long' ? 'short' : 'long';
      for (const key of formKeys(rvu)) {
        const sheet = sheetOf(sheets, key);
        const target = names.find(({ name }) => name === `Rows_${other}_${key}`)?.target;
        expect(sheet.hiddenRows).toHaveLength(1);
        expect(target?.area).toMatchObject(sheet.hiddenRows[0] ?? {});
        expect(sheet.protected).toBe(true);
        const hidden = sheet.tables.filter((table) => covers(sheet.hiddenRows[0], table));
        expect(hidden.map(({ name }) => name)).toEqual([`RVU_${other}_${key}`]);
      }
    }),
    { numRuns: runs(40) }
  );
});

/** Marks every private figure and note of the RVU, so that none can hide in ordinary words. */
const marked = (rvu: Rvu): Rvu => ({
  ...rvu,
  contributions: rvu.contributions.map((each) => ({
    ...each,
    activity: 'Clinic',
    owner: 'SECRET',
    notes: 'SECRET',
    decisionReason: 'SECRET',
    hours: 98765,
    rate: 98765,
    cash: 98765,
    estimate: 98765,
    stated: 98765,
  })),
});

test('a draft says what was given by whom, and nothing that stays home', () => {
  fc.assert(
    fc.property(rvuArbitrary(8, 1), (rvu) => {
      for (const key of formKeys(rvu)) {
        const draft = draftGiven(marked(rvu), key);
        expect(JSON.stringify(draft)).not.toMatch(/SECRET|98765/);
        for (const { words, activities } of draft.lines) {
          expect(activities.length).toBeGreaterThan(0);
          expect(words).toContain('Clinic');
        }
      }
    }),
    { numRuns: runs(60) }
  );
});

test('drafted words are written only where nothing stands', () => {
  fc.assert(
    fc.property(rvuArbitrary(8, 1), (rvu) => {
      const source = drawn(rvu);
      for (const key of formKeys(rvu)) {
        const { lines } = draftGiven(rvu, key);
        const decision = planWords(source, key, lines);
        if (decision.kind !== 'edit') throw new Error(decision.reason);
        const table = tableIn(source, longTable(key).name);
        const at = table.headers.indexOf('How it helped you');
        const written = decision.edit.columns.flatMap(({ cells }) => cells);
        written.forEach((cell, row) => {
          if (cell !== undefined) expect(table.rows[row]?.[at]).toBeNull();
        });
        const free = lines.filter(({ taken }) => !taken).map(({ words }) => words);
        expect(written.filter((cell) => cell !== undefined)).toEqual(free);
      }
    }),
    { numRuns: runs(60) }
  );
});

test('nothing filled is ever without a form', () => {
  fc.assert(
    fc.property(rvuArbitrary(0), (rvu) => {
      const keys = formKeys(rvu);
      expect(new Set(keys).size).toBe(keys.length);
      for (const answers of rvu.answers.filter(isAnswered))
        expect(keys).toContain(answers.respondent);
    })
  );
});
