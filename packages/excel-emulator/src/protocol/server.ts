/** Receiving requests: limits, planned failures, latency, counts. */
import type { ApiContext } from './context';
import { isRecord } from './apiObject';
import type { FailurePlan, RefusalPlan } from './plans';
import { Commands, Members, Plans, fail } from './plans';
import { runRequest } from './request';
import { isRegistration } from './paths';
import type { Roots } from './rootObjects';
import type { ExecuteAnswer, Headers, Session, SessionHost } from './session';
import { UNDO_GROUP_HEADER } from './undo';
import type { UndoLog } from './undo';
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

export interface ServerOptions {
  readonly context: ApiContext;
  readonly roots: Roots;
  readonly latency: number;
  readonly apiSet: string;
  readonly locale: string;
  /** What is refused for as long as this Excel lives. */
  readonly refusals: readonly RefusalPlan[];
  /** Where it is written down what Undo could take back. */
  readonly undo: UndoLog;
  /** Called when an add-in has asked for events of any kind. */
  readonly registered: () => void;
  readonly afterRequest: () => void;
}

export interface Server extends SessionHost {
  readonly records: () => readonly RequestRecord[];
  readonly reset: () => void;
  readonly failAt: (plan: FailurePlan) => void;
  readonly refuse: (plans: readonly RefusalPlan[]) => void;
  readonly silence: (sheets: readonly string[]) => void;
  readonly membersUsed: () => readonly string[];
  readonly setLatency: (milliseconds: number) => void;
  readonly apiSet: () => string;
  readonly setApiSet: (version: string) => void;
  readonly runCommand: (sessions: readonly Session[], name: string) => Promise<boolean>;
  readonly idle: () => Promise<void>;
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

/** What is to know of a request while it is carried out. */
interface Watched {
  readonly beforeAction: (index: number) => void;
  readonly undo: (member: string) => void;
}

const QUIET: Watched = { beforeAction: () => undefined, undo: () => undefined };

class RequestServer implements Server {
  readonly #plans = new Plans();
  readonly #members: Members;
  readonly #commands = new Commands();
  #records: RequestRecord[] = [];
  #chain: Promise<unknown> = Promise.resolve();
  #latency: number;
  #apiSet: string;

  constructor(private readonly options: ServerOptions) {
    this.#latency = options.latency;
    this.#members = new Members(options.refusals);
    this.#apiSet = options.apiSet;
  }

  /** One request after the other, as Excel takes them. */
  readonly execute = (
    partition: string,
    body: string,
    headers: Headers
  ): Promise<ExecuteAnswer> => {
    const turn = this.#chain.then(async () => {
      await sleep(this.#latency);
      const answer = this.#answer(partition, body, headers);
      this.options.afterRequest();
      return answer;
    });
    this.#chain = turn.catch(() => undefined);
    return turn;
  };

  readonly runCommand = (sessions: readonly Session[], name: string): Promise<boolean> =>
    this.#commands.run(sessions, name);

  readonly commandCompleted = (id: string): void => {
    this.#commands.completed(id);
  };

  readonly appContext = (): unknown =>
    contextAnswer(this.#apiSet, this.options.locale, this.loadSettings());

  readonly loadSettings = (): readonly (readonly [string, string])[] => [...this.#settings()];

  readonly saveSettings = (pairs: readonly (readonly [string, string])[]): void => {
    const settings = this.#settings();
    settings.clear();
    for (const [key, value] of pairs) settings.set(key, value);
  };

  readonly records = (): readonly RequestRecord[] => this.#records;

  readonly reset = (): void => {
    this.#records = [];
    this.#members.used.clear();
  };

  readonly failAt = (plan: FailurePlan): void => {
    this.#plans.add(plan);
  };

  readonly refuse = (plans: readonly RefusalPlan[]): void => {
    this.#members.refuse(plans);
  };

  readonly silence = (sheets: readonly string[]): void => {
    this.#members.silence(sheets);
  };

  readonly membersUsed = (): readonly string[] => [...this.#members.used].sort();

  readonly setLatency = (milliseconds: number): void => {
    this.#latency = milliseconds;
  };

  readonly apiSet = (): string => this.#apiSet;

  readonly setApiSet = (version: string): void => {
    this.#apiSet = version;
  };

  readonly idle = async (): Promise<void> => {
    let seen: Promise<unknown> | null = null;
    while (seen !== this.#chain) {
      seen = this.#chain;
      await seen;
      await sleep(1);
    }
  };

  #settings(): Map<string, string> {
    return this.options.context.book.documentSettings;
  }

  #answer(partition: string, body: string, headers: Headers): ExecuteAnswer {
    const bytes = bytesOf(body);
    if (bytes > LIMIT) {
      this.#record(bytes, '', 0, String(TOO_LARGE));
      return { kind: 'error', error: TOO_LARGE };
    }
    const request = decode(body);
    if (isHousekeeping(request)) {
      // The library's own requests: nobody waits for them, and no test plans faults for them.
      return { kind: 'answer', text: JSON.stringify(this.#run(partition, request, QUIET)) };
    }
    const response = this.#run(partition, request, {
      beforeAction: this.#failing(),
      undo: this.options.undo.begin(headers.get(UNDO_GROUP_HEADER) ?? null),
    });
    const text = JSON.stringify(response);
    this.#record(bytes, text, request.Actions.length, response.Error?.Code ?? null);
    return bytesOf(text) > LIMIT ? { kind: 'error', error: TOO_LARGE } : { kind: 'answer', text };
  }

  #failing(): (index: number) => void {
    const plan = this.#plans.next();
    return (index) => {
      if (plan !== null && index === (plan.action ?? 0)) fail(plan);
    };
  }

  #run(partition: string, request: WireRequest, { beforeAction, undo }: Watched): WireResponse {
    const beforeMember = (member: string): void => {
      this.#members.use(member);
      undo(member);
      if (isRegistration(member)) this.options.registered();
    };
    const beforeLook = (sheet: string): void => this.#members.look(sheet);
    const before = { beforeAction, beforeMember, beforeLook };
    return runRequest(request, this.options.roots.hooks(partition, before));
  }

  #record(bytes: number, answer: string, actions: number, error: string | null): void {
    this.#records.push({ bytes, responseBytes: bytesOf(answer), actions, error });
  }
}

export function createServer(options: ServerOptions): Server {
  return new RequestServer(options);
}
