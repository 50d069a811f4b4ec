/** Finishes sheets that Excel refused to finish; loaded with the drawing code. */
import type { Rvu } from '../../model/rvu';
import type { Outcome } from './outcome';

const drawing = () => import('./drawActions');

/** The sheets' titles by their keys. */
export async function readSheetTitles(rvu: Rvu): Promise<ReadonlyMap<string, string>> {
  return (await drawing()).presentSheetTitles(rvu);
}

/** Makes missing parts and repeats refused ones. Typed cells do not change. */
export async function finishSheets(): Promise<Outcome> {
  return (await drawing()).finishSheets();
}

/** What Excel said when it refused something last, each once; empty where that was in another session. */
export async function lastRefusals(): Promise<readonly string[]> {
  return (await drawing()).lastRefusals();
}
