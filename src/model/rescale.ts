/** The same score on another value scale. */
import type { Scale } from './alliance';

/** Finer than anybody scores; without it a third would end in rounding noise. */
const PER_STEP = 100;

/** Whether two scales have the same ends. */
export function sameScale(a: Scale, b: Scale): boolean {
  return a.min === b.min && a.max === b.max;
}

/** The same place between the ends: 5 of 5 is 10 of 10, 1 of 5 is 1 of 10. */
export function convertedScore(score: number, from: Scale, to: Scale): number {
  const place = (score - from.min) / (from.max - from.min);
  return rounded(to.min + place * (to.max - to.min));
}

/** How far two scores lie apart: one step of 1 to 5 is 2.25 of 1 to 10. */
export function convertedDistance(distance: number, from: Scale, to: Scale): number {
  return rounded((distance * (to.max - to.min)) / (from.max - from.min));
}

const rounded = (score: number): number => Math.round(score * PER_STEP) / PER_STEP;

/** What people say of scores that were given on another scale: the same place on theirs, or the same number. */
export const SCALE_CHOICES = ['convert', 'keep'] as const;
export type ScaleChoice = (typeof SCALE_CHOICES)[number];
