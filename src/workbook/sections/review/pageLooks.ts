/** Looks that the pages Review and Review appendix share. */
import type { Area } from '../../kernel/area';
import type { CellFormat, PrintPlan } from '../../kernel/blueprint';
import { COLORS } from '../../kernel/palette';

/** The pages are printed at about 0.7 of their size: a smaller one would be under 7 points. */
const PAGE_SIZE = 10;

export const PAGE_LOOK: CellFormat = { size: PAGE_SIZE, color: COLORS.ink, vertical: 'center' };
export const SECTION_LOOK: CellFormat = {
  size: 11,
  bold: true,
  color: COLORS.brand,
  vertical: 'bottom',
  borders: { bottom: COLORS.line },
};
export const QUIET_LOOK: CellFormat = { color: COLORS.quiet };

/** The area on one upright page. */
export function onePage(area: Area): PrintPlan {
  return {
    orientation: 'portrait',
    area,
    titleRows: null,
    titleColumns: null,
    fit: { kind: 'width', pages: 1, tall: 1 },
  };
}
