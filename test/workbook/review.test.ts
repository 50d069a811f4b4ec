/** The sheet Review lists what `reviewOf` finds, in its order; the formulas are compared in `test/calc`. */
import fc from 'fast-check';
import { DIRECTIONS } from '../../src/model/contribution';
import { parseDay } from '../../src/model/day';
import { reviewOf } from '../../src/model/review/review';
import { EMPTY_RVU } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { PlannedCell, TablePlan } from '../../src/workbook/kernel/blueprint';
import { analyseRvu } from '../../src/workbook/kernel/shared/analysedRows';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { askedRows } from '../../src/workbook/sections/review/askedRows';
import { findingRows } from '../../src/workbook/sections/review/findingRows';
import { reviewedRows } from '../../src/workbook/sections/review/reviewedRows';
import type { ReviewedRow } from '../../src/workbook/sections/review/reviewedRows';
import { surpriseRows } from '../../src/workbook/sections/review/surpriseTable';
import { rvuArbitrary } from './arbitraries';
import { withHistory } from './pastArbitraries';

const TODAY = parseDay('2026-12-15');
const sample: Rvu = { ...SAMPLE, today: TODAY };
const rows = (rvu: Rvu) => reviewedRows(analyseRvu(rvu));
const idOf = (row: ReviewedRow | null): string | null =>
  row?.mirrored.analysed.contribution.id ?? null;

test('decisions, flags and gaps are those of the model, in its order', () => {
  fc.assert(
    fc.property(rvuArbitrary(16).chain(withHistory), (rvu) => {
      const review = reviewOf(rvu);
      const reviewed = rows(rvu);
      const asked = askedRows(rvu, reviewed, () => '').flatMap(({ flag, step, gap }) => {
        if (step !== null) return [step.action.step];
        return flag === null && gap === null ? [] : [idOf(flag ?? gap)];
      });
      expect(asked).toEqual(
        review.decisions.map((each) => {
          if (each.kind === 'promise') return each.step.action.step;
          if (each.kind === 'flag') return each.flagged.contribution.id;
          return each.gap.subject.kind === 'contribution' ? each.gap.subject.id : null;
        })
      );
      for (const direction of DIRECTIONS) {
        const found = findingRows(reviewed, direction).flatMap((row) => idOf(row.found) ?? []);
        const { doMore, cutBack } = review.findings[direction];
        expect(found).toEqual([...doMore, ...cutBack].map(({ contribution }) => contribution.id));
      }
      const gaps = surpriseRows(reviewed).flatMap(({ found }) => idOf(found) ?? []);
      expect(gaps).toEqual(
        review.gaps.map(({ subject }) => (subject.kind === 'contribution' ? subject.id : null))
      );
    })
  );
});

const tableOf = (rvu: Rvu, name: string): TablePlan => {
  const table = rvuBlueprint(rvu)
    .sheets.flatMap(({ tables }) => tables)
    .find((each) => each.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
};
const shown = (cell: PlannedCell | undefined) =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
const column = (table: TablePlan, header: string) => {
  const at = table.columns.findIndex((each) => each.header === header);
  return table.rows.map((cells) => shown(cells[at]));
};

test('the sample: what is asked, with a reason and an owner', () => {
  const asked = tableOf(sample, 'Rv_asked');
  expect(column(asked, 'Title').slice(0, 2)).toEqual([
    'Tell Halden Logistics that we need less of “Co-branded trucks”',
    'Ask Halden Logistics what “On-site support desk” is worth to them before cutting back',
  ]);
  expect(column(asked, 'Reason')[0]).toBe(
    'costs 11 % of what they give, brings 3 % of the value; cut back, third period running'
  );
  expect(column(asked, 'Owner')[1]).toBe('Tom Alvarez');
  expect(column(tableOf(sample, 'Flags_out'), 'Told')[3]).toBe(
    'costs 19,600; would leave this group under 10,600 or with a score of 3'
  );
  expect(column(tableOf(sample, 'Rv_kept'), 'Words')).toContain('done, 13 days late');
});

const formulasOn = (rvu: Rvu, key: string): readonly string[] =>
  rvuBlueprint(rvu)
    .sheets.filter((sheet) => sheet.key === key)
    .flatMap(({ blocks, tables }) => [
      ...blocks.flatMap(({ cells }) => cells.flat()),
      ...tables.flatMap((table) => table.rows.flat()),
    ])
    .flatMap((cell) =>
      typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : []
    );

test('formulas are short: 120 signs where they are seen, 240 behind', () => {
  const most = (key: string): number =>
    Math.max(...formulasOn(sample, key).map((formula) => formula.length));
  expect(most('review')).toBeLessThanOrEqual(120);
  // The findings are the Matrix sheet's own formulas.
  const own = formulasOn(sample, 'reviewData').filter((formula) => !formula.includes('_cut_back&'));
  expect(Math.max(...own.map((formula) => formula.length))).toBeLessThanOrEqual(240);
});

test('waits hidden until something is placed, and its data is hidden always', () => {
  const looks = (rvu: Rvu) =>
    rvuBlueprint(rvu)
      .sheets.filter(({ key }) => key.startsWith('review'))
      .map(({ key, hidden, waiting }) => [key, hidden, waiting === true]);
  expect(looks(EMPTY_RVU)).toEqual([
    ['review', false, true],
    ['reviewAppendix', false, true],
    ['reviewData', true, false],
    ['reviewFigures', true, false],
    ['reviewOrder', true, false],
  ]);
  expect(looks(SAMPLE)[0]).toEqual(['review', false, false]);
});

const onReview = (rvu: Rvu) => {
  const found = rvuBlueprint(rvu).sheets.find(({ key }) => key === 'review');
  if (found === undefined) throw new Error('no sheet Review');
  return found;
};

test('the cost has its currency, where one is typed', () => {
  const said = (currency: string) =>
    onReview({ ...sample, alliance: { ...sample.alliance, currency } })
      .blocks.flatMap(({ cells }) => cells.flat().map(shown))
      .filter((cell) => typeof cell === 'string' && cell.startsWith('Cost to us'));
  expect(said('USD')).toEqual(['Cost to us, USD']);
  expect(said('')).toEqual(['Cost to us']);
});

test('the matrices are high enough for the ids of 40 contributions', () => {
  expect(onReview(sample).charts.map(({ anchor }) => anchor.rows)).toEqual([18, 18]);
});
