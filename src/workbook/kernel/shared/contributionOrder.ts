/** The order in which lists show the contributions: by direction, class, row. */

/** The classes of the Matrix list, in its order. */
export const LIST_ORDER = ['cut-back', 'do-more', 'keep', 'leave'] as const;

/** The directions, the classes and the rows each have their own decimal places in the order key. */
export const ORDER_SIDE = 10_000_000;
export const ORDER_CLASS = 1_000_000;
