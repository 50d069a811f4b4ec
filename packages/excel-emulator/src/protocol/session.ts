/** One add-in's conversation with the host: the messages of Excel on the web. */
import { isRecord } from './apiObject';
import type { EventMessage } from './events';

export interface SessionHost {
  readonly appContext: () => unknown;
  /** The rich API: the request's text to the answer's data, or a host error number. */
  readonly execute: (partition: string, body: string, headers: Headers) => Promise<ExecuteAnswer>;
  readonly loadSettings: () => unknown;
  readonly saveSettings: (pairs: readonly (readonly [string, string])[]) => void;
  /** Called when a ribbon function reports that it is done. */
  readonly commandCompleted: (id: string) => void;
}

/** Of one request, by name. */
export type Headers = ReadonlyMap<string, string>;

export type ExecuteAnswer =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'error'; readonly error: number };

export interface Session {
  /** A message that the client library posted. */
  readonly receive: (text: string) => void;
  readonly fire: (messages: readonly EventMessage[]) => void;
  readonly wantsEvents: () => boolean;
  readonly wantsSelection: () => boolean;
  readonly selectionChanged: () => void;
  readonly wantsSettings: () => boolean;
  readonly settingsChanged: () => void;
  /** Runs a function that the add-in has associated with a ribbon button. */
  readonly invokeCommand: (id: string, functionName: string) => boolean;
  readonly close: () => void;
}

interface Envelope {
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

const isEnvelope = (value: unknown): value is Envelope =>
  isRecord(value) && typeof value['_actionName'] === 'string' && value['_messageType'] === 0;

const INVOKE = 0;
const REGISTER = 1;
const RICH_API = 93;
const COMPLETED = 94;
const SELECTION_CHANGED = 'documentSelectionChanged';
const SETTINGS_CHANGED = 'settingsChanged';
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const RICH_API_CATEGORY = 65536;
const NOT_SUPPORTED = 5000;

const dispatchId = (data: unknown): number => {
  const method = isRecord(data) ? data['DdaMethod'] : null;
  const id = isRecord(method) ? method['DispatchId'] : null;
  return typeof id === 'number' ? id : 0;
};

const settingPairs = (data: unknown): readonly (readonly [string, string])[] => {
  const method = isRecord(data) ? data['DdaSettingsMethod'] : null;
  const pairs = isRecord(method) ? method['Properties'] : null;
  if (!Array.isArray(pairs)) return [];
  return pairs.flatMap((pair: unknown) =>
    Array.isArray(pair) ? [[String(pair[0]), String(pair[1])] as const] : []
  );
};

/** The first argument of the completion is the id that the command was invoked with. */
const commandId = (data: unknown): string => {
  const id = isRecord(data) ? data['0'] : null;
  return typeof id === 'string' ? id : '';
};

const arrayData = (data: unknown): readonly unknown[] => {
  const array = isRecord(data) ? data['ArrayData'] : null;
  return Array.isArray(array) ? array : [];
};

/** Names and values in turn. */
const headersIn = (list: unknown): Headers => {
  const flat: readonly unknown[] = Array.isArray(list) ? list : [];
  return new Map(
    flat.flatMap((name, at) =>
      at % 2 === 0 ? [[String(name), String(flat[at + 1])] as const] : []
    )
  );
};

class Conversation implements Session {
  readonly #registered = new Map<string, Envelope>();
  #sequence = 0;
  #open = true;

  constructor(
    private readonly host: SessionHost,
    private readonly post: (text: string) => void
  ) {}

  readonly receive = (text: string): void => {
    const message: unknown = JSON.parse(text);
    if (!isEnvelope(message)) return;
    if (message._actionType === INVOKE) {
      this.#invoke(message);
      return;
    }
    if (message._actionType === REGISTER) this.#registered.set(message._actionName, message);
    else this.#registered.delete(message._actionName);
    this.#send(message, { Error: 0 }, 0);
  };

  readonly fire = (messages: readonly EventMessage[]): void => {
    for (const { eventType, targetId, args } of messages) {
      this.#sequence += 1;
      const text = JSON.stringify(args);
      const entry = [RICH_API_CATEGORY, eventType, targetId, text, this.#sequence, false];
      this.#tell('richApiMessage', { ArrayData: [entry] });
    }
  };

  readonly wantsEvents = (): boolean => this.#registered.has('richApiMessage');

  readonly wantsSelection = (): boolean => this.#registered.has(SELECTION_CHANGED);

  readonly selectionChanged = (): void => {
    this.#tell(SELECTION_CHANGED, {});
  };

  readonly wantsSettings = (): boolean => this.#registered.has(SETTINGS_CHANGED);

  readonly settingsChanged = (): void => {
    this.#tell(SETTINGS_CHANGED, {});
  };

  readonly invokeCommand = (id: string, functionName: string): boolean =>
    this.#tell('appCommandInvoked', [id, functionName, '{}']);

  readonly close = (): void => {
    this.#open = false;
    this.#registered.clear();
  };

  #send(to: Envelope, data: unknown, responseType: 0 | 1): void {
    if (!this.#open) return;
    const reply = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: '',
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.post(JSON.stringify(reply));
  }

  #tell(name: string, data: unknown): boolean {
    const listener = this.#registered.get(name);
    if (listener !== undefined) this.#send(listener, data, 1);
    return listener !== undefined;
  }

  #invoke(message: Envelope): void {
    if (message._actionName === 'executeMethod') {
      this.#runMethod(message);
      return;
    }
    const isContext = message._actionName === 'ContextActivationManager_getAppContextAsync';
    this.#send(message, isContext ? this.host.appContext() : null, 0);
  }

  #runMethod(message: Envelope): void {
    const id = dispatchId(message._data);
    if (id === RICH_API) void this.#execute(message);
    else this.#send(message, { Version: 1, ...this.#answer(id, message._data) }, 0);
  }

  #answer(id: number, data: unknown): object {
    switch (id) {
      case LOAD_SETTINGS:
        return { Error: 0, Properties: this.host.loadSettings() };
      case SAVE_SETTINGS:
        this.host.saveSettings(settingPairs(data));
        return { Error: 0 };
      case COMPLETED:
        this.host.commandCompleted(commandId(data));
        return { Error: 0 };
      default:
        return { Error: NOT_SUPPORTED };
    }
  }

  async #execute(message: Envelope): Promise<void> {
    const [partition, , , headers, body] = arrayData(message._data);
    const answer = await this.host.execute(String(partition), String(body), headersIn(headers));
    const data =
      answer.kind === 'error'
        ? { Version: 1, Error: answer.error }
        : { Version: 1, Error: 0, Data: [200, [], answer.text] };
    this.#send(message, data, 0);
  }
}

/** Opens a conversation; `post` hands a message to the add-in's window. */
export function openSession(host: SessionHost, post: (text: string) => void): Session {
  return new Conversation(host, post);
}
