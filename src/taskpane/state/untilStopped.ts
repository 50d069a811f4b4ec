/** Watching Excel begins in its own time and may have to end before it has begun: what an effect returns. */
export function untilStopped(
  watching: Promise<() => Promise<void>>,
  failed: (error: unknown) => void
): () => void {
  watching.catch(failed);
  return () => void watching.then((stop) => stop()).catch(failed);
}
