/** Runs one task at a time in the workbook, with its progress, failure and success. */
import { useState } from 'react';
import { failedByExcel } from '../../excel/excelProblem';
import type { Outcome, PaneProblem } from './outcome';

export interface Task {
  /** Said while it runs; null for what is over at once. */
  readonly busy: string | null;
  /** Said once it is done; null where what is seen says it. */
  readonly done: string | null;
  readonly work: () => Promise<Outcome>;
}

export interface Failure {
  readonly problem: PaneProblem;
  readonly retry: () => void;
}

export interface TaskRunner {
  readonly running: boolean;
  readonly busy: string | null;
  readonly done: string | null;
  readonly failure: Failure | null;
  /** True once the work is done, false where Excel refused it. */
  readonly run: (task: Task) => Promise<boolean>;
  readonly dismiss: () => void;
}

interface State {
  readonly running: boolean;
  readonly busy: string | null;
  readonly done: string | null;
  readonly failure: Failure | null;
}

const IDLE: State = { running: false, busy: null, done: null, failure: null };

/** `after` follows each task that succeeds. */
export function useTask(after: () => void): TaskRunner {
  const [state, setState] = useState<State>(IDLE);

  async function run(task: Task): Promise<boolean> {
    setState({ ...IDLE, running: true, busy: task.busy });
    try {
      const outcome = await outcomeOf(task.work);
      if (outcome.ok) {
        setState({ ...IDLE, done: task.done });
        after();
        return true;
      }
      setState({ ...IDLE, failure: { problem: outcome.problem, retry: () => void run(task) } });
    } catch (bug) {
      // Thrown inside a state update, a bug of ours reaches the error boundary.
      setState(() => {
        throw bug;
      });
    }
    return false;
  }

  return { ...state, run, dismiss: () => setState(IDLE) };
}

/** Turns Excel's refusals, which come as values or as exceptions, into one outcome. */
async function outcomeOf(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    return failedByExcel(error);
  }
}
