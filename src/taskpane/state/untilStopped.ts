/** Returns an effect's clean-up for a watch that starts asynchronously and may have to stop before it has started. */
export function untilStopped(
  watching: Promise<() => Promise<void>>,
  failed: (error: unknown) => void
): () => void {
  watching.catch(failed);
  return () => void watching.then((stop) => stop()).catch(failed);
}
