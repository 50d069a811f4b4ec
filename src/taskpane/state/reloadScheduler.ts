/** Reads again when asked to: never twice at a time, and never too few times. */

export interface ReloadScheduler {
  /** Something has changed: reads now, or once more after the reading that is under way. */
  readonly request: () => void;
  readonly stop: () => void;
}

/**
 * Bursts of changes are joined before they come here (`EventBatcher`), so that nothing is waited for.
 * `read` settles its own errors.
 */
export function createReloadScheduler(read: () => Promise<void>): ReloadScheduler {
  let state: 'idle' | 'reading' | 'outdated' | 'stopped' = 'idle';

  function finished(): void {
    const outdated = state === 'outdated';
    if (state !== 'stopped') state = 'idle';
    if (outdated) request();
  }

  function request(): void {
    if (state === 'reading') state = 'outdated';
    if (state !== 'idle') return;
    state = 'reading';
    void read().then(finished);
  }

  return {
    request,
    stop: () => {
      state = 'stopped';
    },
  };
}
