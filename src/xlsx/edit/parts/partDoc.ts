/** What every part has that is changed in place. */
import { documentXml, eachElement } from './xmlTree';
import type { XmlDocument, XmlElement } from './xmlTree';

/** A part while it is changed: read once, asked and changed as a tree, written again at the end. */
export abstract class PartDoc {
  constructor(
    readonly path: string,
    private readonly document: XmlDocument
  ) {}

  /** The outermost element. */
  get root(): XmlElement {
    return this.document.root;
  }

  /** Visits all elements of the part. */
  eachElement(visit: (element: XmlElement) => void): void {
    eachElement(this.root, visit);
  }

  /** The part as it is written. */
  xml(): string {
    return documentXml(this.document);
  }
}
