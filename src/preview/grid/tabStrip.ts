/** Keeps the tab of the sheet that is open in sight: the strip scrolls to its end whenever a sheet is added. */

/** When the strip is looked at after a change, in milliseconds: on a busy machine it still scrolls by itself later. */
const LOOKS = [150, 600, 1500, 3000];

/** How far a strip has to scroll so that a tab is in sight, in pixels; 0 where it is. */
export function outOfSight(
  tab: { readonly left: number; readonly right: number },
  strip: { readonly left: number; readonly right: number }
): number {
  if (tab.left < strip.left) return tab.left - strip.left;
  return tab.right > strip.right ? Math.min(tab.right - strip.right, tab.left - strip.left) : 0;
}

function showOpenTab(grid: HTMLElement): void {
  const tab = grid.querySelector('[role="tab"][aria-selected="true"][data-id]');
  const strip = tab?.parentElement;
  if (!tab || !strip) return;
  strip.scrollLeft += outOfSight(tab.getBoundingClientRect(), strip.getBoundingClientRect());
}

const isTab = (node: Node): boolean =>
  node instanceof HTMLElement && node.getAttribute('role') === 'tab';

const isOfTabs = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'attributes' ? isTab(target) : [...addedNodes, ...removedNodes].some(isTab);

/**
 * Watches the grid's strip of tabs: one that is opened, added or taken away moves the open one into sight. Whoever
 * scrolls the strip himself is left alone.
 */
export function keepTabInSight(grid: HTMLElement): void {
  let waiting: readonly ReturnType<typeof setTimeout>[] = [];
  const leave = (): void => waiting.forEach((each) => clearTimeout(each));
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfTabs)) return;
    leave();
    waiting = LOOKS.map((after) => setTimeout(() => showOpenTab(grid), after));
  });
  observer.observe(grid, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-selected'],
  });
  grid.addEventListener('pointerdown', leave, { capture: true });
  grid.addEventListener('wheel', leave, { capture: true, passive: true });
}
