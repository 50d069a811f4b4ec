/** Confirming what came over from last period; fetched with the rest of what draws. */
import type { Outcome } from './outcome';

/** Says that last period's hours and money hold for this one, wherever they stand unchanged. */
export async function confirmAll(): Promise<Outcome> {
  return (await import('./drawActions')).confirmAll();
}
