/**
 * The workbook's sheets, in the order of their tabs. Reading, the links of a column to its record, the
 * column reference and what is asked of Excel follow from this list; `drawings.ts` has the same keys.
 */
import type { Section } from '../kernel/section';
import { ACTIONS_SECTION } from '../sections/actions/section';
import { CHARTER_SECTION } from '../sections/charter/section';
import { CONTRIBUTIONS_SECTION } from '../sections/contributions/section';
import { EXCHANGE_SECTION } from '../sections/exchange/section';
import { FORMS_SECTION } from '../sections/forms/section';
import { GAPS_SECTION } from '../sections/gaps/section';
import { HISTORY_SECTION } from '../sections/history/section';
import { INDICATORS_SECTION } from '../sections/indicators/section';
import { LOOKUPS_SECTION } from '../sections/lookups/section';
import { MATRIX_SECTION } from '../sections/matrix/section';
import { NEXT_STEP_SECTION } from '../sections/nextStep/section';
import { PARTNER_SECTION } from '../sections/partner/section';
import { RETROSPECTIVE_SECTION } from '../sections/retrospective/section';
import { REVIEW_SECTION } from '../sections/review/section';
import { SETTINGS_SECTION } from '../sections/settings/section';
import { START_SECTION } from '../sections/start/section';

const BOOK = {
  start: START_SECTION,
  forms: FORMS_SECTION,
  contributions: CONTRIBUTIONS_SECTION,
  matrix: MATRIX_SECTION,
  gaps: GAPS_SECTION,
  review: REVIEW_SECTION,
  actions: ACTIONS_SECTION,
  charter: CHARTER_SECTION,
  indicators: INDICATORS_SECTION,
  retrospective: RETROSPECTIVE_SECTION,
  partner: PARTNER_SECTION,
  exchange: EXCHANGE_SECTION,
  history: HISTORY_SECTION,
  settings: SETTINGS_SECTION,
  nextStep: NEXT_STEP_SECTION,
  lookups: LOOKUPS_SECTION,
} as const satisfies Record<string, Section>;

export type SectionKey = keyof typeof BOOK;

export const SECTIONS: readonly Section[] = Object.values(BOOK);
