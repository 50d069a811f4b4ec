/** An expected failure is a value: sentences, each with what, where and what to do. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly string[] };

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const failed = (
  ...problems: readonly string[]
): { readonly ok: false; readonly problems: readonly string[] } => ({ ok: false, problems });
