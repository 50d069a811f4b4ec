/** How each of the book's sheets is made and changed. A sheet that is missing here does not compile. */
import type { Drawing } from '../kernel/shared/drawing';
import { ACTIONS_DRAWING } from '../sections/actions/drawing';
import { CHARTER_DRAWING } from '../sections/charter/drawing';
import { CONTRIBUTIONS_DRAWING } from '../sections/contributions/drawing';
import { EXCHANGE_DRAWING } from '../sections/exchange/drawing';
import { FORMS_DRAWING } from '../sections/forms/drawing';
import { GAPS_DRAWING } from '../sections/gaps/drawing';
import { HISTORY_DRAWING } from '../sections/history/drawing';
import { INDICATORS_DRAWING } from '../sections/indicators/drawing';
import { trendMirror } from '../sections/contributions/trendMirrors';
import { STATUS_WORDS } from '../sections/actions/actionWords';
import { LOOKUPS_DRAWING } from '../sections/lookups/drawing';
import { MATRIX_DRAWING } from '../sections/matrix/drawing';
import { matrixChart } from '../sections/matrix/matrixChart';
import { headlineCell } from '../sections/matrix/matrixSheet';
import { NEXT_STEP_DRAWING } from '../sections/nextStep/drawing';
import { PARTNER_DRAWING } from '../sections/partner/drawing';
import { RETROSPECTIVE_DRAWING } from '../sections/retrospective/drawing';
import { reviewDrawing } from '../sections/review/drawing';
import { SETTINGS_DRAWING } from '../sections/settings/drawing';
import { START_DRAWING } from '../sections/start/drawing';
import type { SectionKey } from './sections';

const DRAWING_OF: Record<SectionKey, Drawing> = {
  start: START_DRAWING,
  forms: FORMS_DRAWING,
  contributions: CONTRIBUTIONS_DRAWING,
  matrix: MATRIX_DRAWING,
  gaps: GAPS_DRAWING,
  review: reviewDrawing({
    matrixChart,
    headline: headlineCell,
    trend: trendMirror,
    status: STATUS_WORDS,
  }),
  actions: ACTIONS_DRAWING,
  charter: CHARTER_DRAWING,
  indicators: INDICATORS_DRAWING,
  retrospective: RETROSPECTIVE_DRAWING,
  partner: PARTNER_DRAWING,
  exchange: EXCHANGE_DRAWING,
  history: HISTORY_DRAWING,
  settings: SETTINGS_DRAWING,
  nextStep: NEXT_STEP_DRAWING,
  lookups: LOOKUPS_DRAWING,
};

/** In the order of the tabs. */
export const DRAWINGS: readonly Drawing[] = Object.values(DRAWING_OF);
