/** Reads which scale the scores in the workbook were given on, and which one the settings say. */
import type { Scale } from '../../../model/alliance';
import { sameScale } from '../../../model/rescale';
import { findName } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';

/** The named cells, lowest score first. */
export const SCORES_SCALE_NAMES = ['Scores_min', 'Scores_max'] as const;

/** What stands in the first of them while scores are being converted: left there, the conversion was cut off. */
export const CONVERTING = 'converting';

const SCALE_NAMES = ['Scale_min', 'Scale_max'] as const;

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

/** Whether a conversion was cut off, so that some scores are converted and others are not. */
export function isHalfConverted(source: WorkbookSource): boolean {
  return findName(source, SCORES_SCALE_NAMES[0])?.value === CONVERTING;
}

function scaleIn(source: WorkbookSource, [low, high]: readonly [string, string]): Scale | null {
  const [min, max] = [findName(source, low)?.value, findName(source, high)?.value];
  return typeof min === 'number' && typeof max === 'number' && min < max ? { min, max } : null;
}
