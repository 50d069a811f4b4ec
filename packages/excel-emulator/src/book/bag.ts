/** Plain properties of charts and pages, under the names on the wire; only what was set. */
export type Bag = Record<string, unknown>;
