/** All that one RVU workbook knows of its alliance in its current period. */
import type { Action } from './action';
import { DEFAULT_SETTINGS } from './alliance';
import type { Alliance, Scale, Settings } from './alliance';
import type { Answers, Form } from './answers';
import type { Charter } from './charter';
import type { Contribution } from './contribution';
import type { Day } from './day';
import type { Exchanged, PartnerLine } from './exchange';
import type { History } from './history';
import { NO_HISTORY } from './history';
import type { Indicator, TripleWin } from './indicator';
import type { Period } from './period';
import type { RetrospectiveLine } from './retrospective';

/** What is written beside the list of contributions. */
export interface RvuDetails {
  /** The form in use. */
  readonly form: Form;
  /** Our side's forms; a respondent without one has written nothing yet. */
  readonly answers: readonly Answers[];
  readonly actions: readonly Action[];
  readonly charter: Charter;
  readonly indicators: readonly Indicator[];
  readonly tripleWin: TripleWin;
  /** Of all periods. */
  readonly retrospective: readonly RetrospectiveLine[];
  readonly history: History;
  /** Under this id the alliance's copies leave and come back; null where the workbook keeps none yet. */
  readonly allianceId: string | null;
  /** What the partner wrote, of all periods. */
  readonly partnerLines: readonly PartnerLine[];
  readonly exchanged: readonly Exchanged[];
  /** Keys of the gaps (see `gapList.ts`) that were chosen to be shown to the partner. */
  readonly shownGaps: readonly string[];
  /** The scale on which the scores were given; null where it is the settings' own. */
  readonly scoredOn: Scale | null;
  /** The day on which it is looked at; null where nobody said, then nothing is late. */
  readonly today: Day | null;
}

export interface Rvu extends RvuDetails {
  readonly alliance: Alliance;
  /** Null where it is not (or not readably) given. */
  readonly period: Period | null;
  readonly settings: Settings;
  readonly contributions: readonly Contribution[];
}

/** Nothing written yet. */
export const NO_DETAILS: RvuDetails = {
  form: 'long',
  answers: [],
  actions: [],
  charter: { answers: [], conduct: [], governance: [] },
  indicators: [],
  tripleWin: { customer: null, us: null, partner: null },
  retrospective: [],
  history: NO_HISTORY,
  allianceId: null,
  partnerLines: [],
  exchanged: [],
  shownGaps: [],
  scoredOn: null,
  today: null,
};

/** An alliance of which nothing is known yet. */
export const EMPTY_RVU: Rvu = {
  ...NO_DETAILS,
  alliance: {
    us: { name: '', manager: '', sponsor: null },
    partner: { name: '', manager: '', sponsor: null },
    currency: '',
    cadence: 'quarterly',
    departments: [],
  },
  period: null,
  settings: DEFAULT_SETTINGS,
  contributions: [],
};
