/** Looking into values of unknown shape. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null;

/** The value's fields; none where it has no fields. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
