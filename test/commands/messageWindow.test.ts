/** @jest-environment ./test/pageEnvironment.js */
import {
  askToClose,
  messageOf,
  messageUrl,
  questionOf,
  questionUrl,
  showMessage,
  showQuestion,
  tell,
} from '../../src/commands/messageWindow';
import { runCommand, type CommandRefusal } from '../../src/commands/runCommand';
import { closingQuestion, messageFor, type MessageCode } from '../../src/commands/texts';
import { REFUSAL_TEXTS, refusalBody } from '../../src/excel/recover/refusalTexts';

const PAGE = 'https://localhost:3000/commands.html?_host_Info=Excel#x';

describe('the window in which a ribbon button reports', () => {
  it('carries its message in the address of the page', () => {
    const url = new URL(messageUrl(PAGE, 'name-taken', 'Contributions & more'));
    expect(url.pathname).toBe('/commands.html');
    expect(url.hash).toBe('');
    expect(messageOf(url.search)).toEqual({ code: 'name-taken', detail: 'Contributions & more' });
  });

  it('knows when the page was opened to run buttons', () => {
    expect(messageOf('?_host_Info=Excel')).toBeNull();
    expect(messageOf('')).toBeNull();
  });

  it('shows title, text and a focused button that closes it', () => {
    const close = jest.fn();
    showMessage({ code: 'busy-editing', detail: '' }, close);
    const { title, body } = messageFor('busy-editing');
    expect(document.title).toBe(title);
    expect(document.querySelector('[role=alertdialog] h1')?.textContent).toBe(title);
    expect(document.querySelector('p')?.textContent).toBe(body);
    const button = document.querySelector('button');
    expect(document.activeElement).toBe(button);
    button?.click();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('takes nothing in its address for markup', () => {
    showMessage({ code: 'name-taken', detail: '<img src=x onerror=alert(1)>' }, () => undefined);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('p')?.textContent).toContain('<img');
  });

  test.each([...(Object.keys(REFUSAL_TEXTS) as MessageCode[]), 'use-pane' as const])(
    'shows the words that belong to %s, through its address',
    (code) => {
      const message = messageOf(new URL(messageUrl(PAGE, code, 'Steps')).search);
      expect(message).toEqual({ code, detail: 'Steps' });
      if (message !== null) showMessage(message, () => undefined);
      expect(document.title).toBe(messageFor(code).title);
      expect(document.querySelector('p')?.textContent).toBe(refusalBody(messageFor(code), 'Steps'));
    }
  );

  test.each(['toString', '__proto__', 'a-code-of-a-later-version', ''])(
    'has the general message for %j in its address',
    (text) => {
      const search = `?${new URLSearchParams({ message: text, detail: 'x' }).toString()}`;
      expect(messageOf(search)).toEqual({ code: 'unknown', detail: '' });
    }
  );
});

describe('the window in which a ribbon button asks', () => {
  const question = closingQuestion('2026-Q4', '2027-Q1');

  it('carries its question in the address of the page, and no message', () => {
    const { search } = new URL(questionUrl(PAGE, '2026-Q4', '2027-Q1'));
    expect(questionOf(search)).toEqual(question);
    expect(messageOf(search)).toBeNull();
    expect(questionOf(new URL(messageUrl(PAGE, 'protected', '')).search)).toBeNull();
  });

  it('names both periods, and waits on the answer that changes nothing', () => {
    showQuestion(question, () => undefined);
    expect(document.querySelector('h1')?.textContent).toBe('Close 2026-Q4?');
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Close 2026-Q4', 'Not yet']);
    expect(document.querySelector('p')?.textContent).toMatch(/^2027-Q1 begins/);
    expect(document.activeElement).toBe(buttons[1]);
  });

  it('is left with Escape as with its last button', () => {
    const answer = jest.fn();
    showQuestion(question, answer);
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    document.activeElement?.dispatchEvent(key);
    expect(answer.mock.calls).toEqual([['no']]);
  });

  it('hands on what was chosen', () => {
    const said: string[] = [];
    showQuestion(question, (word) => said.push(word));
    document.querySelectorAll('button').forEach((button) => button.click());
    expect(said).toEqual(['yes', 'no']);
  });
});

type Handler = (event: { message: string } | { error: number }) => void;

/** Office as far as a button's window goes; `Excel` opens one or refuses to. */
const office = (opens: boolean) => {
  const handlers = new Map<string, Handler>();
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => void handlers.set(type, handler),
    close: jest.fn(),
  };
  const displayDialogAsync = jest.fn(
    (_url: string, _options: object, done: (result: object) => void) =>
      done(opens ? { status: 'succeeded', value: dialog } : { status: 'failed', value: undefined })
  );
  Object.assign(globalThis, {
    Office: {
      context: { ui: { displayDialogAsync } },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    },
  });
  return {
    dialog,
    displayDialogAsync,
    say: (type: string, event: Parameters<Handler>[0]) => handlers.get(type)?.(event),
  };
};

describe('asking whether to close a period', () => {
  const flushEvents = () => new Promise((resolve) => setTimeout(resolve));

  test.each([
    ['message', { message: 'yes' }, 'yes'],
    ['message', { message: 'no' }, 'no'],
    ['message', { message: 'anything else' }, 'no'],
    ['event', { error: 12006 }, 'no'],
  ] as const)('a %s of %j is %s', async (type, event, answer) => {
    const { say, displayDialogAsync } = office(true);
    const asked = askToClose('2026-Q4', '2027-Q1');
    await flushEvents();
    say(type, event);
    expect(await asked).toBe(answer);
    expect(displayDialogAsync.mock.calls[0]?.[0]).toContain('closing=2026-Q4&next=2027-Q1');
  });

  it('says that there is no window where Excel opens none', async () => {
    office(false);
    expect(await askToClose('2026-Q4', '2027-Q1')).toBe('unavailable');
  });

  it('takes silence for a no, and takes the window away', async () => {
    jest.useFakeTimers();
    const { dialog } = office(true);
    const asked = askToClose('2026-Q4', '2027-Q1');
    await jest.advanceTimersByTimeAsync(300_000);
    expect(await asked).toBe('no');
    expect(dialog.close).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });

  it('takes a window away that Excel opens too late', async () => {
    jest.useFakeTimers();
    const { dialog, displayDialogAsync } = office(true);
    const open = displayDialogAsync.getMockImplementation();
    displayDialogAsync.mockImplementation(
      (...request) => void setTimeout(() => open?.(...request), 11_000)
    );
    const asked = askToClose('2026-Q4', '2027-Q1');
    await jest.advanceTimersByTimeAsync(12_000);
    expect(await asked).toBe('unavailable');
    expect(dialog.close).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });
});

describe('telling', () => {
  it('waits until the message was read', async () => {
    const { say, dialog } = office(true);
    const told = tell({ code: 'unknown', detail: '' });
    await new Promise((resolve) => setTimeout(resolve));
    say('message', { message: 'close' });
    await told;
    expect(dialog.close).toHaveBeenCalledTimes(1);
  });

  it('takes a message away that nobody closes', async () => {
    jest.useFakeTimers();
    const { dialog } = office(true);
    const told = tell({ code: 'unknown', detail: '' });
    await jest.advanceTimersByTimeAsync(90_000);
    await told;
    expect(dialog.close).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });
});

it('asking, silence or a late yes, and telling end within the five minutes that Excel gives a button', async () => {
  jest.useFakeTimers();
  const { say } = office(true);
  const completed = jest.fn();
  const work = async (): Promise<CommandRefusal | null> => {
    const answer = await askToClose('2026-Q4', '2027-Q1');
    expect(answer).toBe('yes');
    return { code: 'unknown', detail: '' };
  };
  void runCommand(work, { completed }, tell);
  await jest.advanceTimersByTimeAsync(119_000);
  say('message', { message: 'yes' });
  await jest.advanceTimersByTimeAsync(100_000);
  expect(completed).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

it('a button ends in time although its work never does', async () => {
  jest.useFakeTimers();
  const completed = jest.fn();
  void runCommand(() => new Promise(() => undefined), { completed }, tell);
  await jest.advanceTimersByTimeAsync(299_000);
  expect(completed).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});
