import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** The manifest as a document; an XML error makes the caller fail, with the parser's words. */
export function manifest(): XMLDocument {
  const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return document;
}

export function all(root: Document | Element, name: string): readonly Element[] {
  return [...root.getElementsByTagNameNS('*', name)];
}

/** The one element of that name; none or several is an error. */
export function one(root: Document | Element, name: string): Element {
  const [found, ...others] = all(root, name);
  if (!found || others.length > 0) {
    throw new Error(`expected one <${name}>, found ${String(all(root, name).length)}`);
  }
  return found;
}

export function child(parent: Element, name: string): Element {
  const found = [...parent.children].find((element) => element.localName === name);
  if (!found) throw new Error(`<${parent.localName}> has no <${name}>`);
  return found;
}

export function typeOf(element: Element): string | null {
  return element.getAttributeNS(XSI, 'type');
}

/** Every address in the manifest, wherever it stands. */
export function addresses(document: XMLDocument): readonly string[] {
  return [...document.getElementsByTagName('*')]
    .flatMap((element) => [element.getAttribute('DefaultValue'), element.getAttribute('Value')])
    .filter((value) => value !== null)
    .filter((value) => /^[a-z]+:\/\//i.test(value));
}

/** Width and height as the header of a PNG file states them. */
export function pngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path} is no PNG file`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
