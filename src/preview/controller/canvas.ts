/** Keeps the chart layer over the grid. */
const GRID_CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';

/** Lays the chart layer exactly over the grid's canvas, whatever the bars around it take. */
export function coverCanvas(grid: HTMLElement, layer: HTMLElement): void {
  const cover = (): void => {
    const canvas = grid.querySelector<HTMLElement>(GRID_CANVAS);
    if (!canvas) return;
    const [inner, outer] = [canvas.getBoundingClientRect(), grid.getBoundingClientRect()];
    layer.style.left = `${inner.left - outer.left}px`;
    layer.style.top = `${inner.top - outer.top}px`;
    layer.style.width = `${inner.width}px`;
    layer.style.height = `${inner.height}px`;
  };
  new ResizeObserver(cover).observe(grid);
  // The grid builds its own parts a little later than itself.
  new MutationObserver(cover).observe(grid, { childList: true, subtree: true });
}
