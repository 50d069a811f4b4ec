/** Which theme fits the Excel around the pane. */
import { useEffect, useState } from 'react';
import type { PaneTheme } from './theme';
import { darkTheme, lightTheme } from './theme';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/**
 * Excel's own theme where it tells (Excel on the web may not), else what the system prefers.
 * High contrast needs no theme of its own: the browser forces the colours, and every style here
 * draws with borders and text rather than with backgrounds alone.
 */
export function useTheme(): PaneTheme {
  const [dark, setDark] = useState(prefersDark);
  useEffect(() => {
    const query = systemQuery();
    if (query === null) return undefined;
    const follow = () => setDark(prefersDark());
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return dark ? darkTheme : lightTheme;
}

function prefersDark(): boolean {
  const background = officeBackground();
  if (background !== null) return isDark(background);
  return systemQuery()?.matches ?? false;
}

function systemQuery(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(DARK_QUERY) : null;
}

function officeBackground(): string | null {
  return typeof Office === 'undefined' ? null : backgroundOf(Office.context);
}

/** The typings promise a theme; Excel on the web leaves it out. */
function backgroundOf(context: Partial<Office.Context> | undefined): string | null {
  const theme: Partial<Office.OfficeTheme> | undefined = context?.officeTheme;
  return theme?.bodyBackgroundColor ?? null;
}

/** Whether white text reads better than black on the colour, `#RRGGBB`; what is no colour counts as light. */
export function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
