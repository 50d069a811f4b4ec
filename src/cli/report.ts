/** Tells problems on standard error, one a line. */
import type { Io } from './io';
import { oneLine } from '../workbook/kernel/wording';

/** Beyond these a list no longer helps: mending the first ones mostly mends the rest. */
const MOST = 20;

/** The problems under a line that says what they mean for the work; what is lost otherwise is never cut. */
export function report(
  io: Io,
  summary: string,
  problems: readonly string[],
  most: number = MOST
): void {
  const shown = problems.slice(0, most).map((problem) => `  ${oneLine(problem)}\n`);
  const rest = problems.length - shown.length;
  const more = rest > 0 ? [`  … and ${rest} more of this kind or another\n`] : [];
  io.err([`${summary}\n`, ...shown, ...more].join(''));
}
