/** Keeps the pane at what the workbook says now. */
import { useEffect, useRef, useState } from 'react';
import type { ExcelProblem } from '../../excel/excelProblem';
import { describeExcelError, isExcelError } from '../../excel/excelProblem';
import { watchWorkbook } from '../../excel/read/watchWorkbook';
import type { Book } from './book';
import { readBook } from './excelActions';
import { idGiver } from './idGiver';
import { scaleFollower } from './scaleActions';
import type { ReloadScheduler } from './reloadScheduler';
import { createReloadScheduler } from './reloadScheduler';
import { untilStopped } from './untilStopped';

export type Reading =
  | { readonly kind: 'loading' }
  /** The workbook holds no alliance yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'book'; readonly book: Book };

export interface WorkbookState {
  readonly reading: Reading;
  /** Why the last reading failed; what is shown is then what was read before. */
  readonly problem: ExcelProblem | null;
  readonly reload: () => void;
}

/** While a cell is being typed in, Excel answers nothing. */
const RETRY = 2000;

/** Reads at once, and again whenever the workbook changes. */
export function useWorkbook(): WorkbookState {
  const [reading, setReading] = useState<Reading>({ kind: 'loading' });
  const [problem, setProblem] = useState<ExcelProblem | null>(null);
  const scheduler = useRef<ReloadScheduler | null>(null);

  useEffect(() => {
    let retry: ReturnType<typeof setTimeout> | undefined;
    const giveMissingIds = idGiver();
    const followScale = scaleFollower();
    async function read(): Promise<void> {
      clearTimeout(retry);
      try {
        const book = await readBook();
        setReading(book === null ? { kind: 'none' } : { kind: 'book', book });
        setProblem(null);
        await giveMissingIds(book);
        await followScale(book);
      } catch (error) {
        const found = problemOf(error, setProblem);
        if (found?.code === 'busy-editing') retry = setTimeout(created.request, RETRY);
      }
    }
    const created = createReloadScheduler(read);
    scheduler.current = created;
    const unwatch = untilStopped(watchWorkbook(created.request), (error) =>
      problemOf(error, setProblem)
    );
    created.request();
    return () => {
      clearTimeout(retry);
      created.stop();
      unwatch();
    };
  }, []);

  return { reading, problem, reload: () => scheduler.current?.request() };
}

type SetProblem = (update: ExcelProblem | (() => never)) => void;

/** What Excel refuses is told in the pane; anything else is a bug, for the error boundary to show. */
function problemOf(error: unknown, setProblem: SetProblem): ExcelProblem | null {
  if (!isExcelError(error)) {
    setProblem(() => {
      throw error;
    });
    return null;
  }
  const problem = describeExcelError(error);
  setProblem(problem);
  return problem;
}
