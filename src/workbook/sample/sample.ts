/**
 * The sample alliance, an invented one: a maker of calibration instruments and the logistics company
 * that moves them. It shows every case of the trade once, so that a newcomer meets each of them.
 */
import type { Rvu } from '../../model/rvu';
import { SAMPLE_GIVEN } from './sampleGiven';
import { SAMPLE_ACTIONS } from './sampleActions';
import { SAMPLE_ANSWERS } from './sampleAnswers';
import { SAMPLE_BEGUN } from './sampleHistory';
import { SAMPLE_TRIPLE_WIN, sampleIndicators } from './sampleIndicators';
import { SAMPLE_PARTNER_LINES } from './samplePartnerLines';
import { SAMPLE_RECEIVED } from './sampleReceived';

/** In the middle of its third period; nobody says which day it is. */
export const SAMPLE: Rvu = {
  ...SAMPLE_BEGUN,
  contributions: [...SAMPLE_GIVEN, ...SAMPLE_RECEIVED],
  answers: SAMPLE_ANSWERS,
  actions: [...SAMPLE_BEGUN.actions, ...SAMPLE_ACTIONS],
  indicators: sampleIndicators('2026-Q4'),
  tripleWin: SAMPLE_TRIPLE_WIN['2026-Q4'],
  partnerLines: SAMPLE_PARTNER_LINES,
  today: null,
};
