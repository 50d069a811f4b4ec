/** The line between grid and pane. */
const NARROWEST = 320;
const WIDEST = 500;
const STEP = 10;

const KEYS: Readonly<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width + STEP,
  ArrowRight: (width) => width - STEP,
  Home: () => NARROWEST,
  End: () => WIDEST,
};

const paneWidth = (wanted: number): number =>
  Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));

/** Lets the line between grid and pane be moved by pointer and by keyboard. */
export function createSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  const set = (wanted: number): void => {
    const width = paneWidth(wanted);
    document.documentElement.style.setProperty('--pane', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.addEventListener('keydown', (event) => {
    const resize = KEYS[event.key];
    if (!resize) return;
    event.preventDefault();
    set(resize(pane.offsetWidth));
  });
  splitter.addEventListener('pointerdown', (event) => {
    // Captured, or the frame at the right would swallow the movement.
    splitter.setPointerCapture(event.pointerId);
    pane.style.pointerEvents = 'none';
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => {
    pane.style.pointerEvents = '';
  });
}
