/**
 * What was chosen for the columns of earlier lists, so that nobody maps the same list twice: a preference
 * of this browser. A browser that keeps nothing only forgets it.
 */
import type { FoundColumn } from '../../exchange/csv/readList';

export type Choices = ReadonlyMap<string, string | null>;

const KEY = 'reciprocal.columns';
/** Of that many columns the latest are kept. */
const MOST = 200;

export function rememberedChoices(): Choices {
  const kept = stored();
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return new Map();
  return new Map(
    Object.entries(kept).map(([id, key]) => [id, typeof key === 'string' ? key : null])
  );
}

/** Adds what these columns were taken for. */
export function rememberColumns(columns: readonly FoundColumn[]): void {
  const all = new Map(rememberedChoices());
  columns.forEach(({ id, key }) => {
    // The latest stand last.
    all.delete(id);
    all.set(id, key);
  });
  const text = JSON.stringify(Object.fromEntries([...all].slice(-MOST)));
  attempt(() => window.localStorage.setItem(KEY, text));
}

function stored(): unknown {
  return attempt((): unknown => JSON.parse(window.localStorage.getItem(KEY) ?? 'null'));
}

/** Browsers refuse storage, or hold what others wrote there: then there is nothing remembered. */
function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}
