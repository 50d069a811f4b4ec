/** The workbook's version under the figures: how a later program knows what an older workbook lacks. */
import type { SheetPiece } from '../../kernel/sheetParts';
import { COMPUTED, LABEL, area, computedBlock, fixed, nameOf, run } from '../../kernel/sheetParts';
import { VERSION_NAME, WORKBOOK_VERSION } from '../../kernel/version';

/** Label and version side by side; the name of the cell is hidden. */
export function versionPiece(sheet: string, row: number, column: number): SheetPiece {
  return {
    blocks: [
      fixed(row, column, [['Workbook version']]),
      computedBlock(row, column + 1, [[WORKBOOK_VERSION]]),
    ],
    formats: [
      run(area(row, column), LABEL),
      run(area(row, column + 1), { ...COMPUTED, numberFormat: '0' }),
    ],
    validations: [],
    names: [{ ...nameOf(VERSION_NAME, sheet, row, column + 1), hidden: true, since: 2 }],
  };
}
