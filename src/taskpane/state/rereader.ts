/** Reads again when asked to: once for a burst of changes, never twice at a time, never too few times. */

export interface Rereader {
  /** Something has changed: read soon. */
  readonly request: () => void;
  /** Read now. */
  readonly now: () => void;
  readonly stop: () => void;
}

/** `pause` is in milliseconds; `read` settles its own errors. */
export function createRereader(read: () => Promise<void>, pause: number): Rereader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: 'idle' | 'reading' | 'outdated' | 'stopped' = 'idle';

  function finished(): void {
    const outdated = state === 'outdated';
    if (state !== 'stopped') state = 'idle';
    if (outdated) now();
  }

  function now(): void {
    clearTimeout(timer);
    if (state === 'reading') state = 'outdated';
    if (state !== 'idle') return;
    state = 'reading';
    void read().then(finished);
  }

  return {
    request: () => {
      clearTimeout(timer);
      timer = setTimeout(now, pause);
    },
    now,
    stop: () => {
      state = 'stopped';
      clearTimeout(timer);
    },
  };
}
