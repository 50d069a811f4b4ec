/** Days for the reader's eyes. */
import type { Day } from '../../model/day';
import { formatDay } from '../../model/day';

/** As whoever reads the pane writes days: Dec 31, 2026, or 31 Dec 2026. */
const READERS = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The day in the reader's own way of writing. */
export function shownDay(day: Day): string {
  return READERS.format(new Date(formatDay(day)));
}
