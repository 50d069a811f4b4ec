/** Rows below a table become part of it. */
import type { Outcome } from './outcome';

/** Takes rows that stand below a table into it. */
export async function takeRows(): Promise<Outcome> {
  return (await import('./drawActions')).takeRows();
}
