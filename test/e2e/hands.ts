/** The ways in which a person works the pane: mouse, fingers, keys. Each uses nothing but its own. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export interface Hand {
  /** Presses a button, or opens a tab. */
  readonly press: (target: Locator) => Promise<void>;
  /** Chooses a radio button, or ticks a box. */
  readonly pick: (target: Locator) => Promise<void>;
}

export type HandKind = 'mouse' | 'touch' | 'keyboard';

export const HANDS: Readonly<Record<HandKind, (page: Page) => Hand>> = {
  mouse: () => ({ press: (target) => target.click(), pick: clickLabel }),
  touch: () => ({ press: (target) => target.tap(), pick: tapLabel }),
  keyboard: (page) => ({
    press: (target) => pressKeys(page, target),
    pick: (target) => pickByKeys(page, target),
  }),
};

async function tapLabel(target: Locator): Promise<void> {
  await (await drawnOf(target)).tap();
  await expect(target).toBeChecked();
}

async function clickLabel(target: Locator): Promise<void> {
  await (await drawnOf(target)).click();
  await expect(target).toBeChecked();
}

/** What is drawn of a choice is its label. */
async function drawnOf(target: Locator): Promise<Locator> {
  const label = target.locator('xpath=ancestor::label[1]');
  return (await label.count()) > 0 ? label : target;
}

const MOST_TABS = 150;

async function pressKeys(page: Page, target: Locator): Promise<void> {
  if ((await target.getAttribute('role')) !== 'tab') {
    await tabTo(page, target, isFocused);
    await page.keyboard.press('Enter');
    return;
  }
  // Of all tabs the open one is in the tab order; the arrows go on from there.
  await tabTo(page, target, (each) => each.evaluate(isTabBesideFocused));
  await page.keyboard.press('Home');
  for (let step = 0; step < MOST_TABS && !(await isFocused(target)); step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(target).toHaveAttribute('aria-selected', 'true');
}

async function pickByKeys(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target, (each) => each.evaluate(isInGroupFocused));
  if ((await target.getAttribute('type')) === 'checkbox') await page.keyboard.press('Space');
  for (let step = 0; step < MOST_TABS && !(await target.isChecked()); step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(target).toBeChecked();
}

/** Goes on with Tab, from the top of the pane where the focus is not in it, until there. */
async function tabTo(
  page: Page,
  target: Locator,
  isThere: (target: Locator) => Promise<boolean>
): Promise<void> {
  await expect(target).toBeVisible();
  await expect(target).toBeEnabled();
  for (let step = 0; step < MOST_TABS; step += 1) {
    if (await isThere(target)) return;
    // The grid takes Tab for itself, and after the pane's last control Excel has it: F6 leads back from both.
    const isOutside = !(await page.evaluate(isPaneFocused));
    if (isOutside || (step > 0 && (await target.evaluate(isFocusWhereItWas))))
      await page.getByRole('button', { name: 'Close the task pane' }).focus();
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(target)}`);
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Runs in the page. */
const isPaneFocused = (): boolean => document.activeElement?.tagName === 'IFRAME';

/** Runs in the page: whether Tab moved nothing since this was asked last. */
function isFocusWhereItWas({ ownerDocument }: Element): boolean {
  const seen: Document & { focusedBefore?: Element | null } = ownerDocument;
  const isSame = seen.focusedBefore === ownerDocument.activeElement;
  seen.focusedBefore = ownerDocument.activeElement;
  return isSame;
}

/** Runs in the page: whether a tab of the same list has the focus. */
const isTabBesideFocused = (element: Element): boolean =>
  element.ownerDocument.activeElement?.parentElement === element.parentElement;

/** Runs in the page: whether the focus is on it, or on a radio button of its group. */
function isInGroupFocused(element: Element): boolean {
  const focused = element.ownerDocument.activeElement;
  if (focused === element) return true;
  const group = element.getAttribute('type') === 'radio' ? element.getAttribute('name') : null;
  return group !== null && focused?.getAttribute('name') === group;
}
