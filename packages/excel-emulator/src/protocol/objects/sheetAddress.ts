/** Addresses that may name their sheet. */
import { findSheet } from '../../book/book';
import type { Book, Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { Place } from './rangeAreas';
import { placeAt } from './rangeAreas';

const sheetNamed = (book: Book, name: string): Sheet => {
  const found = findSheet(book, name.replace(/^'|'$/g, '').replace(/''/g, "'"));
  if (found === undefined) throw problem('ItemNotFound', `sheet ${name}`);
  return found;
};

/** The cells of `Sheet1!A1`, or of `A1` where a sheet is given. @throws InvalidArgument, ItemNotFound */
export function placeOfAddress(book: Book, sheet: Sheet | null, address: string): Place {
  const at = address.lastIndexOf('!');
  const owner = at < 0 ? sheet : sheetNamed(book, address.slice(0, at));
  if (owner === null) throw problem('InvalidArgument', `${address} names no sheet`);
  return placeAt(book, owner, address.slice(at + 1));
}
