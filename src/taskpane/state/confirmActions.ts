/** Confirms amounts carried over from last period; loaded with the drawing code. */
import type { Outcome } from './outcome';

/** Confirms last period's unchanged hours and money for this period. */
export async function confirmAll(): Promise<Outcome> {
  return (await import('./drawActions')).confirmAll();
}
