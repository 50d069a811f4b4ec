/** A rectangle on a slide, in points. */
export interface SlideBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
