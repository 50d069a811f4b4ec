/** Looking into values of unknown shape. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** The value's fields; none where it has no fields. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}
