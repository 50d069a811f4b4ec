/** Why a plan can't be drawn: a fault of whoever planned it, never of what people typed. */
export type DeckFault =
  | 'no-slides'
  | 'box-invalid'
  | 'outside-slide'
  | 'number-not-finite'
  | 'color-invalid'
  | 'table-invalid'
  | 'chart-invalid';

export interface DeckFaultPlace {
  /** Counts from 1. */
  readonly slide: number | null;
  /** Counts from 1. */
  readonly block: number | null;
  readonly detail: string;
}

/** Thrown when a plan asks for what a presentation can't hold, before any byte is made. */
export class DeckError extends Error {
  readonly code: DeckFault;
  readonly place: DeckFaultPlace;

  constructor(code: DeckFault, place: DeckFaultPlace) {
    const slide = place.slide === null ? '' : `slide ${place.slide}`;
    const block = place.block === null ? '' : `block ${place.block}`;
    super([code, slide, block, place.detail].filter((part) => part !== '').join(': '));
    this.name = 'DeckError';
    this.code = code;
    this.place = place;
  }
}
