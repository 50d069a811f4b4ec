/** What each part of a review meeting is called, in the pane and on the pre-read. */
import type { AgendaPoint } from '../../../model/review/readiness';

export const AGENDA_WORDS: Readonly<Record<AgendaPoint, string>> = {
  welcome: 'Welcome, and thanks',
  promises: 'What we promised each other',
  matrices: 'What we do for each other',
  gaps: 'Where we saw it differently',
  decisions: 'Decisions',
  next: 'What comes next: who, by when',
};
