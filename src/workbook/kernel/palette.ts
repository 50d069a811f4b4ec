/** The colours and shapes of sheets and charts: one meaning each, told by shape and word as well. */
import type { Quadrant } from '../../model/matrix';
import type { MarkerShape } from './chartPlan';

export const COLORS = {
  brand: '#0B6A63',
  private: '#5B4A7A',
  privateTint: '#F6F3FA',
  computed: '#616161',
  computedTint: '#F7F7F7',
  inputTint: '#F3FAF9',
  ink: '#242424',
  quiet: '#616161',
  line: '#D1D1D1',
  hairline: '#E6E6E6',
  white: '#FFFFFF',
  warning: '#8A3B00',
} as const;

export interface QuadrantLook {
  readonly color: string;
  /** For words: dark enough to read on white and on `tint`. */
  readonly ink: string;
  readonly tint: string;
  readonly shape: MarkerShape;
}

export const QUADRANT_LOOKS: Record<Quadrant, QuadrantLook> = {
  'do-more': { color: '#009E73', ink: '#00624A', tint: '#DDF3EC', shape: 'triangle' },
  keep: { color: '#0072B2', ink: '#00507D', tint: '#DDEBF6', shape: 'square' },
  leave: { color: '#8A8886', ink: '#555352', tint: '#EEEEED', shape: 'circle' },
  'cut-back': { color: '#D55E00', ink: '#8F3F00', tint: '#FBE6D8', shape: 'diamond' },
};
