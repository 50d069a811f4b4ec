/** Keeps the tab of the sheet that is open in sight: the strip scrolls to its end whenever a sheet is added. */

/** How long the strip takes to place new tabs and to scroll by itself, in milliseconds. */
const SETTLING = 150;

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

/** Watches the grid's strip of tabs: one that is opened, added or taken away moves the open one into sight. */
export function keepTabInSight(grid: HTMLElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfTabs)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => showOpenTab(grid), SETTLING);
  });
  observer.observe(grid, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-selected'],
  });
}
