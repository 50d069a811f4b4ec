/** Which value scale the scores in the workbook were given on: kept in two cells, since people may change the scale later. */
import type { Scale } from '../../../model/alliance';
import { sameScale } from '../../../model/rescale';
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
import { findName } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';

/** The named cells, lowest score first. */
export const SCORES_SCALE_NAMES = ['Scores_min', 'Scores_max'] as const;

/** What stands in the first of them while scores are being converted: left there, the conversion was cut off. */
export const CONVERTING = 'converting';

const SCALE_NAMES = ['Scale_min', 'Scale_max'] as const;

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

/**
 * The scale on which the scores stand; null where it is the settings' own, where the workbook does not say,
 * and while the settings' scale is none.
 */
export function readScoredOn(source: WorkbookSource): Scale | null {
  const given = scaleIn(source, SCORES_SCALE_NAMES);
  const present = presentScale(source);
  return given === null || present === null || sameScale(given, present) ? null : given;
}

/** The settings' scale; null while its cells hold none. */
export function presentScale(source: WorkbookSource): Scale | null {
  return scaleIn(source, SCALE_NAMES);
}

/** What remembers that the scores stand on that scale; the cell that a conversion marks comes last. */
export function scoresStandOn({ min, max }: Scale): readonly NamedCellEdit[] {
  return [
    { name: SCORES_SCALE_NAMES[1], value: max },
    { name: SCORES_SCALE_NAMES[0], value: min },
  ];
}

/** Whether a conversion was cut off, so that some scores are converted and others are not. */
export function isHalfConverted(source: WorkbookSource): boolean {
  return findName(source, SCORES_SCALE_NAMES[0])?.value === CONVERTING;
}

function scaleIn(source: WorkbookSource, [low, high]: readonly [string, string]): Scale | null {
  const [min, max] = [findName(source, low)?.value, findName(source, high)?.value];
  return typeof min === 'number' && typeof max === 'number' && min < max ? { min, max } : null;
}
