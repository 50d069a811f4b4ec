/** @jest-environment jsdom */
import { messageOf, messageUrl, showMessage } from '../../src/commands/messageWindow';
import { messageFor, withDetail } from '../../src/commands/texts';

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
    showMessage('busy-editing', '', close);
    const { title, text } = messageFor('busy-editing');
    expect(document.title).toBe(title);
    expect(document.querySelector('[role=alertdialog] h1')?.textContent).toBe(title);
    expect(document.querySelector('p')?.textContent).toBe(text);
    const button = document.querySelector('button');
    expect(document.activeElement).toBe(button);
    button?.click();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('takes nothing in its address for markup', () => {
    showMessage('name-taken', '<img src=x onerror=alert(1)>', () => undefined);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('p')?.textContent).toContain('<img');
  });

  it('has a general message for codes that nobody foresaw', () => {
    expect(messageFor('toString')).toEqual(messageFor('unknown'));
    expect(withDetail(messageFor('unknown'), '')).toBe(messageFor('unknown').text);
  });
});
