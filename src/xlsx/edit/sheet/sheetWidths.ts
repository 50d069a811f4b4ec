/** A sheet's columns while it changes. */
import { storedWidth } from '../../write/columnsXml';
import { element } from '../../write/xml';
import { fragment } from '../parts/xmlFragment';
import {
  attributeOf,
  childElement,
  childElements,
  insertInOrder,
  setAttribute,
  type XmlElement,
} from '../parts/xmlTree';
import { SHEET_ORDER } from './sheetOrder';

interface Span {
  readonly first: number;
  readonly last: number;
}

const spanOf = (entry: XmlElement): Span => ({
  first: Number(attributeOf(entry, 'min')),
  last: Number(attributeOf(entry, 'max')),
});

const copyOf = (entry: XmlElement, { first, last }: Span): XmlElement => {
  const copy: XmlElement = { ...entry, children: [...entry.children] };
  setAttribute(copy, 'min', String(first));
  setAttribute(copy, 'max', String(last));
  return copy;
};

/** The entry of one column alone; an entry of several columns is parted for it. */
const entryFor = (cols: XmlElement, number: number): XmlElement => {
  const entries = childElements(cols, 'col');
  const covering = entries.find((entry) => {
    const { first, last } = spanOf(entry);
    return first <= number && number <= last;
  });
  if (covering === undefined) {
    const own = fragment(element('col', { min: number, max: number }), cols.prefix);
    const next = entries.find((entry) => spanOf(entry).first > number);
    const place = next === undefined ? cols.children.length : cols.children.indexOf(next);
    cols.children.splice(place, 0, own);
    return own;
  }
  const { first, last } = spanOf(covering);
  if (first === last) return covering;
  const own = copyOf(covering, { first: number, last: number });
  const parts = [
    ...(first < number ? [copyOf(covering, { first, last: number - 1 })] : []),
    own,
    ...(last > number ? [copyOf(covering, { first: number + 1, last })] : []),
  ];
  cols.children.splice(cols.children.indexOf(covering), 1, ...parts);
  return own;
};

/** Makes a sheet's column as wide as planned, and hides or shows it. */
export function setWidth(root: XmlElement, column: number, width: number, hidden: boolean): void {
  const present = childElement(root, 'cols');
  const cols = present ?? fragment('<cols/>', root.prefix);
  if (present === null) insertInOrder(root, cols, SHEET_ORDER);
  const entry = entryFor(cols, column + 1);
  setAttribute(entry, 'width', String(storedWidth(width)));
  setAttribute(entry, 'customWidth', '1');
  setAttribute(entry, 'bestFit', null);
  const isHidden = /^(1|true)$/.test(attributeOf(entry, 'hidden') ?? '');
  if (isHidden !== hidden) setAttribute(entry, 'hidden', hidden ? '1' : null);
}
