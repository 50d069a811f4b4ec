/** A part's XML as a list of elements, entities and escapes decoded. */
import { FileRefusal, damaged } from '../../xlsx/fileProblem';
import type { Tag } from '../../xlsx/read/tag';
import { localName, tagBudget, XmlScanner } from '../../xlsx/read/xmlScanner';
import { textInBytes } from '../../xlsx/read/xmlBytes';
import { decodeEntities, decodeOffice } from '../../xlsx/read/xmlValue';
import type { Finding } from './finding';
import type { AuditedPart } from './unzipped';

export interface AuditElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: AuditElement | null;
  /** The element's own text, without its children's. */
  readonly text: string;
}

export interface PartElements {
  readonly elements: readonly AuditElement[];
  readonly findings: readonly Finding[];
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Open | null;
  text: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Never throws: what is no plain XML is a finding. */
export function elementsOf({ path, bytes }: AuditedPart): PartElements {
  const text = decoded(bytes);
  if (text === null) return failed(path, 'not UTF-8');
  if (!text.startsWith(HEAD)) return failed(path, 'another XML head than ours');
  const body = text.slice(HEAD.length);
  if (/<[!?]/.test(body)) return failed(path, 'a comment or an instruction');
  try {
    return { elements: scanned(path, bytes.subarray(HEAD.length)), findings: [] };
  } catch (error) {
    if (error instanceof FileRefusal) return failed(path, error.problem.code);
    throw error;
  }
}

const failed = (part: string, what: string): PartElements => ({
  elements: [],
  findings: [{ code: 'markup', part, place: '', what }],
});

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function scanned(path: string, body: Uint8Array): readonly AuditElement[] {
  const elements: Open[] = [];
  let open: Open | null = null;
  const scanner = new XmlScanner(
    path,
    {
      open: (name, tag) => {
        open = { name: localName(name), attributes: plainAttributes(tag), parent: open, text: '' };
        elements.push(open);
      },
      text: (xml, from, to) => {
        const text = textInBytes(xml, from, to);
        if (open !== null) open.text += decodeOffice(decodeEntities(text));
        else if (text.trim() !== '') damaged(path, 'text outside the XML');
      },
      close: () => {
        open = open?.parent ?? null;
      },
    },
    tagBudget()
  );
  scanner.feed(body);
  scanner.finish();
  return elements;
}

const plainAttributes = (tag: Tag): ReadonlyMap<string, string> =>
  new Map([...tag.all()].map(([name, value]) => [name, decodeOffice(value)]));
