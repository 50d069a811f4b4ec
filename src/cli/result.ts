/** An expected failure is a value: sentences, each with what, where and what to do. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly string[] };

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failed(...problems: readonly string[]): {
  readonly ok: false;
  readonly problems: readonly string[];
} {
  return { ok: false, problems };
}
