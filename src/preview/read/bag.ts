/** Reads properties of which the emulator only keeps what was set. */
import type { Bag } from 'excel-emulator/book';

/** Reading what an add-in has set, under the names on the wire; what was never set gives null. */

const valueIn = (bag: Bag, name: string): unknown => bag[name] ?? null;

export function textIn(bag: Bag, name: string): string | null {
  const value = valueIn(bag, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberIn(bag: Bag, name: string): number | null {
  const value = valueIn(bag, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function flagIn(bag: Bag, name: string, fallback: boolean): boolean {
  const value = valueIn(bag, name);
  return typeof value === 'boolean' ? value : fallback;
}
