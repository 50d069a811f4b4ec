/** Puts parts of the pane on a page as the pane does, for tests that use them as people do. */
import { TextEncoder } from 'node:util';
import { FluentProvider, RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import '@testing-library/jest-dom';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { TextsProvider } from '../../src/taskpane/texts/texts';
import type { Texts } from '../../src/taskpane/texts/texts';
import { en } from '../../src/taskpane/texts/en';
import { MoreTextsProvider } from '../../src/taskpane/texts/moreTexts';
import type { MoreTexts } from '../../src/taskpane/texts/moreTexts';
import { enMore } from '../../src/taskpane/texts/enMore';
import { lightTheme } from '../../src/taskpane/theme/theme';

// Drawn by jsdom on a busy machine, a page takes its time.
/** jsdom lays nothing out, so that there is nothing to observe. */
class NoResizes implements ResizeObserver {
  observe(): void {
    // Nothing is ever resized here.
  }
  unobserve(): void {
    // Nothing is ever resized here.
  }
  disconnect(): void {
    // Nothing is ever resized here.
  }
}

globalThis.ResizeObserver = NoResizes;
// Every browser and Node have it; jsdom hides Node's.
globalThis.TextEncoder = TextEncoder;

// axe draws text to tell icons from letters; jsdom has no canvas, and says so at length.
HTMLCanvasElement.prototype.getContext = () => null;

/** Styles written into jsdom are never drawn, but make each question about an element many times slower. */
const UNSTYLED = createDOMRenderer(undefined);

/** Somebody at keyboard and mouse, without the waits of a real one. */
export const person = () =>
  userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });

/** Renders with the pane's theme in the given language. */
export function show(element: ReactElement, texts: Texts = en, more: MoreTexts = enMore) {
  const page = (content: ReactElement) => (
    <RendererProvider renderer={UNSTYLED}>
      <FluentProvider theme={lightTheme}>
        <TextsProvider value={texts}>
          <MoreTextsProvider value={more}>{content}</MoreTextsProvider>
        </TextsProvider>
      </FluentProvider>
    </RendererProvider>
  );
  const { rerender, ...rest } = render(page(element));
  return { ...rest, update: (next: ReactElement) => rerender(page(next)) };
}

/** What axe-core finds wrong with the page's structure: colours and sizes need a real browser. */
export async function accessibilityFaults(): Promise<readonly string[]> {
  const results = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`
  );
}
