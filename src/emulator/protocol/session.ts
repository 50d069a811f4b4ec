/** One add-in's conversation with the host: the messages of Excel on the web. */
import { isRecord } from './apiObject';
import type { EventMessage } from './events';

export interface SessionHost {
  readonly appContext: () => unknown;
  /** The rich API: the request's text to the answer's data, or a host error number. */
  readonly execute: (partition: string, body: string) => Promise<ExecuteAnswer>;
  readonly loadSettings: () => unknown;
  readonly saveSettings: (pairs: readonly (readonly [string, string])[]) => void;
  /** Called when a ribbon function reports that it is done. */
  readonly commandCompleted: (id: string) => void;
}

export type ExecuteAnswer =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'error'; readonly error: number };

export interface Session {
  /** A message that the client library posted. */
  readonly receive: (text: string) => void;
  readonly fire: (messages: readonly EventMessage[]) => void;
  readonly wantsEvents: () => boolean;
  readonly selectionChanged: () => void;
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

const RICH_API = 93;
const COMPLETED = 94;
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

/** Opens a conversation; `post` hands a message to the add-in's window. */
export const openSession = (host: SessionHost, post: (text: string) => void): Session => {
  const registered = new Map<string, Envelope>();
  let sequence = 0;
  let open = true;

  const send = (to: Envelope, data: unknown, responseType: 0 | 1): void => {
    if (!open) return;
    post(
      JSON.stringify({
        _messageType: 1,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: '',
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      })
    );
  };

  const execute = async (message: Envelope): Promise<void> => {
    const [partition, , , , body] = arrayData(message._data);
    const answer = await host.execute(String(partition), String(body));
    const data =
      answer.kind === 'error'
        ? { Version: 1, Error: answer.error }
        : { Version: 1, Error: 0, Data: [200, [], answer.text] };
    send(message, data, 0);
  };

  const runMethod = (message: Envelope): void => {
    const done = (extra: object): void => send(message, { Version: 1, Error: 0, ...extra }, 0);
    switch (dispatchId(message._data)) {
      case RICH_API:
        void execute(message);
        return;
      case LOAD_SETTINGS: {
        done({ Properties: host.loadSettings() });
        return;
      }
      case SAVE_SETTINGS:
        host.saveSettings(settingPairs(message._data));
        {
          done({});
          return;
        }
      case COMPLETED:
        host.commandCompleted(commandId(message._data));
        {
          done({});
          return;
        }
      default: {
        send(message, { Version: 1, Error: NOT_SUPPORTED }, 0);
        return;
      }
    }
  };

  const invoke = (message: Envelope): void => {
    if (message._actionName === 'executeMethod') {
      runMethod(message);
      return;
    }
    const isContext = message._actionName === 'ContextActivationManager_getAppContextAsync';
    send(message, isContext ? host.appContext() : null, 0);
  };

  const receive = (text: string): void => {
    const message: unknown = JSON.parse(text);
    if (!isEnvelope(message)) return;
    if (message._actionType === 0) {
      invoke(message);
      return;
    }
    if (message._actionType === 1) registered.set(message._actionName, message);
    else registered.delete(message._actionName);
    send(message, { Error: 0 }, 0);
  };

  const tell = (name: string, data: unknown): boolean => {
    const listener = registered.get(name);
    if (listener !== undefined) send(listener, data, 1);
    return listener !== undefined;
  };

  return {
    receive,
    fire: (messages) => {
      for (const { eventType, targetId, args } of messages) {
        sequence += 1;
        const entry = [
          RICH_API_CATEGORY,
          eventType,
          targetId,
          JSON.stringify(args),
          sequence,
          false,
        ];
        tell('richApiMessage', { ArrayData: [entry] });
      }
    },
    wantsEvents: () => registered.has('richApiMessage'),
    selectionChanged: () => void tell('documentSelectionChanged', {}),
    invokeCommand: (id, functionName) => tell('appCommandInvoked', [id, functionName, '{}']),
    close: () => {
      open = false;
      registered.clear();
    },
  };
};
