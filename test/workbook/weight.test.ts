/** What one more contribution adds to a workbook: formulas, and bytes of the unpacked file. */
import { unzipSync } from 'fflate';
import type { Rvu } from '../../src/model/rvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { PlannedCell } from '../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

/** Whole rounds of the sample's; charts of so many points keep no copies of their numbers. */
const [FEWER, MORE] = [620, 775];

/** The sample's contributions over and over, each under an id of its own. */
function ledger(count: number): Rvu {
  const { contributions } = SAMPLE;
  return {
    ...SAMPLE,
    contributions: Array.from({ length: count }, (_, index) => {
      const each = contributions[index % contributions.length] ?? contributions[0];
      if (each === undefined) throw new Error('The sample has contributions');
      return { ...each, id: `X${index + 1}` };
    }),
  };
}

const isFormula = (cell: PlannedCell): boolean =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

function weigh(count: number) {
  const blueprint = rvuBlueprint(ledger(count));
  const cells = blueprint.sheets.flatMap(({ tables, blocks }) => [
    ...tables.flatMap(({ rows }) => rows.flat()),
    ...blocks.flatMap((block) => block.cells.flat()),
  ]);
  const parts = Object.values(unzipSync(writeWorkbook(blueprint)));
  return {
    formulas: cells.filter(isFormula).length,
    bytes: parts.reduce((sum, part) => sum + part.length, 0),
  };
}

test('a contribution adds at most 73 formulas and 7,800 bytes', () => {
  const [fewer, more] = [weigh(FEWER), weigh(MORE)];
  const added = (of: 'formulas' | 'bytes'): number => (more[of] - fewer[of]) / (MORE - FEWER);
  expect(added('formulas')).toBeLessThanOrEqual(73);
  expect(added('formulas')).toBeGreaterThan(20);
  expect(added('bytes')).toBeLessThanOrEqual(7800);
});
