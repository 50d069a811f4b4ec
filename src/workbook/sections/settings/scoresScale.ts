/** Which value scale the scores in the workbook were given on: kept in two cells, since people may change the scale later. */
import type { Scale } from '../../../model/alliance';
import type { NamedCellEdit } from '../../kernel/edit';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { SheetPiece } from '../../kernel/sheetParts';
import {
  COMPUTED,
  LABEL,
  area,
  columnOf,
  computedBlock,
  fixed,
  nameOf,
  run,
} from '../../kernel/sheetParts';
import { SCORES_SCALE_NAMES } from './readScoresScale';

/** Labels and cells; the names of the cells are hidden. */
export function scoresScalePiece(
  { rvu: { scoredOn, settings } }: AnalysedRvu,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }
): SheetPiece {
  const { min, max } = scoredOn ?? settings.scale;
  const labels = ['Scores were given from', 'Scores were given up to'];
  return {
    blocks: [
      fixed(row, column, columnOf(labels)),
      computedBlock(row, column + 1, columnOf([min, max])),
    ],
    formats: [
      run(area(row, column, labels.length), LABEL),
      run(area(row, column + 1, labels.length), COMPUTED),
    ],
    validations: [],
    names: SCORES_SCALE_NAMES.map((name, index) => ({
      ...nameOf(name, sheet, row + index, column + 1),
      hidden: true,
      since: 8,
    })),
  };
}

/** What remembers that the scores stand on that scale; the cell that a conversion marks comes last. */
export function scoresStandOn({ min, max }: Scale): readonly NamedCellEdit[] {
  return [
    { name: SCORES_SCALE_NAMES[1], value: max },
    { name: SCORES_SCALE_NAMES[0], value: min },
  ];
}
