/** A cell as it stands in a sheet's XML. */
import type { Area } from '../../../workbook/kernel/area';
import { decodeOffice, numberOf } from '../../read/xmlValue';
import { parseArea } from '../../read/reference';
import { attributeOf, childElement, parseXml, textOf, type XmlElement } from '../parts/xmlTree';

/** How a cell's formula is written. */
export interface WrittenFormula {
  /** Without `=`; empty in the later cells of a shared formula. */
  readonly text: string;
  readonly kind: 'plain' | 'shared' | 'array';
  /** Which shared formula it is. */
  readonly index: string | null;
  /** The cells for which it stands, where the file says so. */
  readonly area: Area | null;
}

/** What is known of one cell as it stands in the XML. */
export interface WrittenCell {
  readonly style: number;
  readonly formula: WrittenFormula | null;
  /** Whether neither a value nor a formula stands there. */
  readonly blank: boolean;
}

const formulaOf = (element: XmlElement): WrittenFormula => {
  const type = attributeOf(element, 't') ?? 'normal';
  // The cells of a data table hang together as those of an array do.
  const kind = type === 'normal' ? 'plain' : type === 'shared' ? 'shared' : 'array';
  return {
    text: decodeOffice(textOf(element)),
    kind,
    index: attributeOf(element, 'si'),
    area: parseArea(attributeOf(element, 'ref') ?? ''),
  };
};

const holdsText = (cell: XmlElement, name: string): boolean => {
  const element = childElement(cell, name);
  return element !== null && deepText(element) !== '';
};

const deepText = (element: XmlElement): string =>
  textOf(element) +
  element.children.map((child) => (typeof child === 'string' ? '' : deepText(child))).join('');

/** What a written cell is: its look, its formula, whether it shows anything. */
export function readWrittenCell(xml: string, part: string): WrittenCell {
  const { root } = parseXml(xml, part);
  const formula = childElement(root, 'f');
  return {
    style: numberOf(attributeOf(root, 's') ?? '') ?? 0,
    formula: formula === null ? null : formulaOf(formula),
    blank: formula === null && !holdsText(root, 'v') && !holdsText(root, 'is'),
  };
}
