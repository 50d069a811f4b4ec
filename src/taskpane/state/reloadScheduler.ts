/** Schedules reloads: never two at a time, and none is lost. */

export interface ReloadScheduler {
  /** Something has changed: reads now, or once more after the reading that is under way. */
  readonly request: () => void;
  readonly stop: () => void;
}

/** `EventBatcher` joins bursts of changes before, so there is no delay here. `read` handles its own errors. */
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
