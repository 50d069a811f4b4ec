/** The part that holds the texts of all sheets, while it is gathered. */
import { element, xmlText, XML_HEAD } from './xml';

const EDGE_BLANKS = /^\s|\s$|\n/;

/** Keeps blanks at the ends of a text, which XML readers would drop. */
export function spaceAttribute(text: string): string {
  return EDGE_BLANKS.test(text) ? ' xml:space="preserve"' : '';
}

/** Collects the texts of all sheets, each once. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The index that a cell of this text carries. */
  place(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** The whole part. */
  xml(): string {
    const items = [...this.places.keys()].map(
      (text) => `<si><t${spaceAttribute(text)}>${xmlText(text)}</t></si>`
    );
    const attributes = {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      count: this.uses,
      uniqueCount: this.places.size,
    };
    return XML_HEAD + element('sst', attributes, items.join(''));
  }
}
