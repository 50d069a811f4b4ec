/** Failures that tests have planned, and ribbon functions that are under way. */
import { ExcelProblem } from '../book/problem';
import type { Session } from './session';

export interface FailurePlan {
  /** Which of the coming requests fails; 1 is the next one. */
  readonly request?: number;
  /** Which of its actions fails, from 0; the whole request is refused when left out. */
  readonly action?: number;
  readonly code: string;
  readonly message?: string;
}

/** A member that is refused whenever it is used: a method that is called, a property that is set. */
export interface RefusalPlan {
  /** Class and member as the requests name them, for instance `PageLayout.Zoom`. */
  readonly member: string;
  /** How often; for ever when left out. */
  readonly times?: number;
  readonly code?: string;
}

interface Waiting {
  readonly plan: FailurePlan;
  left: number;
}

/** @throws what the plan says. */
export function fail({ code, message }: FailurePlan): never {
  throw new ExcelProblem(code, message ?? `A planned failure: ${code}`);
}

/** The failures that tests have planned. */
export class Plans {
  #waiting: Waiting[] = [];

  add(plan: FailurePlan): void {
    this.#waiting.push({ plan, left: plan.request ?? 1 });
  }

  /** The plan for the request that comes now. */
  next(): FailurePlan | null {
    for (const item of this.#waiting) item.left -= 1;
    const due = this.#waiting.find(({ left }) => left === 0) ?? null;
    this.#waiting = this.#waiting.filter((item) => item !== due);
    return due?.plan ?? null;
  }
}

/** Which members are refused, and which were used. */
export class Members {
  readonly used = new Set<string>();
  #refused = new Map<string, { left: number; readonly code: string }>();
  #silent: ReadonlySet<string> = new Set();

  /** @param always what this Excel refuses whatever a test adds. */
  constructor(private readonly always: readonly RefusalPlan[] = []) {
    this.refuse([]);
  }

  /** Replaces all refusals but those that are this Excel's own; an empty list allows everything else again. */
  refuse(plans: readonly RefusalPlan[]): void {
    this.#refused = new Map(
      [...this.always, ...plans].map(({ member, times = Infinity, code = 'InvalidOperation' }) => [
        member,
        { left: times, code },
      ])
    );
  }

  /** Refuses to read ranges of these sheets from now on, in place of earlier ones. */
  silence(sheets: readonly string[]): void {
    this.#silent = new Set(sheets);
  }

  /** @throws where ranges of that sheet must not be read. */
  look(sheet: string): void {
    if (this.#silent.has(sheet))
      fail({ code: 'AccessDenied', message: `This Excel does not tell what is on ${sheet}.` });
  }

  /** @throws where the member is refused. */
  use(member: string): void {
    this.used.add(member);
    const refusal = this.#refused.get(member);
    if (refusal === undefined || refusal.left <= 0) return;
    refusal.left -= 1;
    fail({ code: refusal.code, message: `This Excel refuses ${member}.` });
  }
}

/** Ribbon functions that were started and are not done yet. */
export class Commands {
  readonly #running = new Map<string, () => void>();
  #count = 0;

  run(sessions: readonly Session[], name: string): Promise<boolean> {
    this.#count += 1;
    const id = `command-${this.#count}`;
    return new Promise((resolve) => {
      this.#running.set(id, () => {
        resolve(true);
      });
      const invoked = sessions.filter((session) => session.invokeCommand(id, name));
      if (invoked.length === 0) resolve(false);
    });
  }

  completed(id: string): void {
    this.#running.get(id)?.();
    this.#running.delete(id);
  }
}
