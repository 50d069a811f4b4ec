/** Receiving requests: limits, planned failures, latency, counts. */
import { ExcelProblem } from '../book/problem';
import type { ApiContext } from './context';
import { isRecord } from './apiObject';
import { runRequest } from './request';
import type { Roots } from './rootObjects';
import type { ExecuteAnswer, Session, SessionHost } from './session';
import type { WireRequest, WireResponse } from './wire';

/** Excel on the web takes and gives at most 5 MB at a time. */
const LIMIT = 5 * 1024 * 1024;
const TOO_LARGE = 5103;

export interface RequestRecord {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The code of the error that was answered, if any. */
  readonly error: string | null;
}

export interface FailurePlan {
  /** Which of the coming requests fails; 1 is the next one. */
  readonly request?: number;
  /** Which of its actions fails, from 0; the whole request is refused when left out. */
  readonly action?: number;
  readonly code: string;
  readonly message?: string;
}

export interface ServerOptions {
  readonly context: ApiContext;
  readonly roots: Roots;
  readonly latency: number;
  readonly apiSet: string;
  readonly locale: string;
  readonly afterRequest: () => void;
}

export interface Server extends SessionHost {
  readonly records: () => readonly RequestRecord[];
  readonly reset: () => void;
  readonly failAt: (plan: FailurePlan) => void;
  readonly setLatency: (milliseconds: number) => void;
  readonly setApiSet: (version: string) => void;
  readonly runCommand: (sessions: readonly Session[], name: string) => Promise<boolean>;
  readonly idle: () => Promise<void>;
}

interface Waiting {
  readonly plan: FailurePlan;
  left: number;
}

const isRequest = (value: unknown): value is WireRequest =>
  isRecord(value) && Array.isArray(value['Actions']) && isRecord(value['ObjectPaths']);

const decode = (body: string): WireRequest => {
  const request: unknown = JSON.parse(body);
  if (!isRequest(request)) throw new Error('A rich-API request has actions and object paths');
  return request;
};

const HOUSEKEEPING: ReadonlySet<string> = new Set([
  '_RemoveReference',
  '_RemoveAllReferences',
  'NotifyActionHandlerReady',
]);

/** Releasing references at the end of `Excel.run`, and saying that the add-in is ready. */
const isHousekeeping = ({ Actions }: WireRequest): boolean =>
  Actions.some(({ Name }) => HOUSEKEEPING.has(Name)) &&
  Actions.every(({ Name, ActionType }) => ActionType === 1 || HOUSEKEEPING.has(Name));

const sleep = (milliseconds: number): Promise<void> =>
  milliseconds > 0
    ? new Promise((resolve) => setTimeout(resolve, milliseconds))
    : Promise.resolve();

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const contextAnswer = (apiSet: string, locale: string, settings: readonly unknown[]): unknown => ({
  _id: 'addin',
  _appName: 16,
  _appVersion: 16,
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: 'Book1.xlsx',
  _clientMode: 0,
  _reason: 1,
  _osfControlType: 1,
  _hostFullVersion: '16.0.15407.10000',
  _settings: settings,
  _requirementMatrix: JSON.stringify({
    ExcelApi: apiSet,
    AddinCommands: '1.3',
    SharedRuntime: '1.1',
  }),
});

/** The failures that tests have planned. */
const createPlans = (): {
  readonly add: (plan: FailurePlan) => void;
  readonly next: () => FailurePlan | null;
} => {
  let waiting: Waiting[] = [];
  return {
    add: (plan) => void waiting.push({ plan, left: plan.request ?? 1 }),
    next: () => {
      for (const item of waiting) item.left -= 1;
      const due = waiting.find(({ left }) => left === 0) ?? null;
      waiting = waiting.filter((item) => item !== due);
      return due?.plan ?? null;
    },
  };
};

const fail = ({ code, message }: FailurePlan): never => {
  throw new ExcelProblem(code, message ?? `A planned failure: ${code}`);
};

export const createServer = (options: ServerOptions): Server => {
  const { context, roots, locale, afterRequest } = options;
  const { documentSettings } = context.book;
  let { latency, apiSet } = options;
  let records: RequestRecord[] = [];
  let chain: Promise<unknown> = Promise.resolve();
  const plans = createPlans();
  const commands = new Map<string, () => void>();
  let commandCount = 0;

  const run = (partition: string, request: WireRequest): WireResponse => {
    const plan = plans.next();
    const beforeAction = (index: number): void => {
      if (plan !== null && index === (plan.action ?? 0)) fail(plan);
    };
    return runRequest(request, roots.hooks(partition, beforeAction));
  };

  const record = (bytes: number, answer: string, actions: number, error: string | null): void => {
    records.push({ bytes, responseBytes: bytesOf(answer), actions, error });
  };

  /** What the client library does on its own account: nobody waits for it, and no test plans it. */
  const aside = (partition: string, request: WireRequest): ExecuteAnswer => {
    const response = runRequest(
      request,
      roots.hooks(partition, () => undefined)
    );
    return { kind: 'answer', text: JSON.stringify(response) };
  };

  const answerNow = (partition: string, body: string): ExecuteAnswer => {
    const bytes = bytesOf(body);
    if (bytes > LIMIT) {
      record(bytes, '', 0, String(TOO_LARGE));
      return { kind: 'error', error: TOO_LARGE };
    }
    const request = decode(body);
    if (isHousekeeping(request)) return aside(partition, request);
    const response = run(partition, request);
    const text = JSON.stringify(response);
    record(bytes, text, request.Actions.length, response.Error?.Code ?? null);
    return bytesOf(text) > LIMIT ? { kind: 'error', error: TOO_LARGE } : { kind: 'answer', text };
  };

  const execute = (partition: string, body: string): Promise<ExecuteAnswer> => {
    const turn = chain.then(async () => {
      await sleep(latency);
      const answer = answerNow(partition, body);
      afterRequest();
      return answer;
    });
    chain = turn.catch(() => undefined);
    return turn;
  };

  const runCommand = (sessions: readonly Session[], name: string): Promise<boolean> => {
    commandCount += 1;
    const id = `command-${commandCount}`;
    return new Promise((resolve) => {
      commands.set(id, () => resolve(true));
      const told = sessions.filter((session) => session.invokeCommand(id, name));
      if (told.length === 0) resolve(false);
    });
  };

  return {
    execute,
    runCommand,
    appContext: () => contextAnswer(apiSet, locale, [...documentSettings]),
    loadSettings: () => [...documentSettings],
    saveSettings: (pairs) => {
      documentSettings.clear();
      for (const [key, value] of pairs) documentSettings.set(key, value);
    },
    commandCompleted: (id) => {
      commands.get(id)?.();
      commands.delete(id);
    },
    records: () => records,
    reset: () => {
      records = [];
    },
    failAt: plans.add,
    setLatency: (milliseconds) => {
      latency = milliseconds;
    },
    setApiSet: (version) => {
      apiSet = version;
    },
    idle: async () => {
      let seen: Promise<unknown> | null = null;
      while (seen !== chain) {
        seen = chain;
        await seen;
        await sleep(1);
      }
    },
  };
};
