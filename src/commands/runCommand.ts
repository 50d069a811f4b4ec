/** What a ribbon button does, and what it says of it. */
import { describeExcelError } from '../excel/excelProblem';
import type { MessageCode } from './texts';

/** Why a button could not do its work. */
export interface CommandRefusal {
  readonly code: MessageCode;
  /** The name that belongs to the text; '' where it names nothing. */
  readonly detail: string;
}

/** Excel ends a button that takes five minutes, and what it was doing with it. */
const BUTTON_MS = 285_000;

/** What the promise gives, or `late` when that takes too long: a button may never hang. */
export async function withinTime<T, Late extends string | undefined>(
  milliseconds: number,
  promise: Promise<T>,
  late: Late
): Promise<T | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

interface Completable {
  completed(): void;
}

const runAndTell = async (
  work: () => Promise<CommandRefusal | null>,
  tell: (refusal: CommandRefusal) => Promise<void>
): Promise<void> => {
  try {
    const refusal = await work();
    if (refusal !== null) await tell(refusal);
  } catch (error) {
    await tell({ code: describeExcelError(error).code, detail: '' });
  }
};

/**
 * Runs a ribbon button. Whatever happens, what went wrong is told and Excel learns that the button
 * has ended, within the five minutes that it gives one: it greys the button until then.
 */
export async function runCommand(
  work: () => Promise<CommandRefusal | null>,
  event: Completable,
  tell: (refusal: CommandRefusal) => Promise<void>
): Promise<void> {
  try {
    await withinTime(BUTTON_MS, runAndTell(work, tell), undefined);
  } finally {
    event.completed();
  }
}
