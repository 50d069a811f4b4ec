/** XML that our writers made, as elements of a document that may write prefixes. */
import { parseXml } from './xmlTree';
import type { XmlElement } from './xmlTree';

const GENERATED_TAG = /<(\/?)(?=[A-Za-z])/g;

/** XML that our writers made (no prefixes, every sign escaped), its tags with this prefix. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(GENERATED_TAG, `<$1${prefix}`);
}

/** One element that our writers made, to be put into a tree of that prefix. */
export function fragment(xml: string, prefix: string): XmlElement {
  return parseXml(prefixed(xml, prefix), '').root;
}
