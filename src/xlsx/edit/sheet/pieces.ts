/** Elements of one name, found in XML text. */
import { damaged } from '../../fileProblem';
import { tagEnd } from '../../read/xmlScanner';
import { plainXmlText } from '../../write/xml';

/** An element of some name and all that belongs to it, up to its closing tag. */
export interface Piece {
  readonly from: number;
  readonly contentFrom: number;
  readonly contentTo: number;
  readonly to: number;
  readonly attributes: string;
}

const tooEarly = (part: string): never => damaged(part, 'the XML ends too early');

const REMARK = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g;

/** XML that says the same without comments, and with its texts escaped: what looks like a cell in either is none. */
export function withoutRemarks(xml: string): string {
  return xml.includes('<!')
    ? xml.replace(REMARK, (_, text: string | undefined) => plainXmlText(text ?? ''))
    : xml;
}

/** The pieces of one name, one after the other; these elements don't lie within each other. */
export function piecesOf(xml: string, name: string, part: string): readonly Piece[] {
  const opening = new RegExp(`<${name}(?=[\\s/>])`, 'g');
  const closing = new RegExp(`</${name}\\s*>`, 'g');
  const pieces: Piece[] = [];
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    const piece = pieceAt(xml, found.index, name, closing) ?? tooEarly(part);
    pieces.push(piece);
    opening.lastIndex = piece.to;
  }
  return pieces;
}

const pieceAt = (xml: string, from: number, name: string, closing: RegExp): Piece | null => {
  const end = tagEnd(xml, from);
  if (end < 0) return null;
  const begin = from + name.length + 1;
  const contentFrom = end + 1;
  if (xml.charAt(end - 1) === '/') {
    const attributes = xml.slice(begin, end - 1);
    return { from, contentFrom, contentTo: contentFrom, to: contentFrom, attributes };
  }
  closing.lastIndex = end;
  const close = closing.exec(xml);
  if (close === null) return null;
  const to = close.index + close[0].length;
  return { from, contentFrom, contentTo: close.index, to, attributes: xml.slice(begin, end) };
};
