/** What formulas look up, to those who make or change it. */
import type { Drawing } from '../../kernel/shared/drawing';
import { CONTRIBUTION_HEADERS_ROW } from '../../kernel/shared/contributionsTable';
import { LOOKUPS_SHEET } from '../../kernel/shared/lookups';
import { lookupsSheet } from './lookupsSheet';

export const LOOKUPS_DRAWING: Drawing = {
  sheets: (analysed) => [lookupsSheet(analysed, CONTRIBUTION_HEADERS_ROW)],
  redrawn: [LOOKUPS_SHEET],
  redrawnSince: 11,
};
