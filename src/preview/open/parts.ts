/** The parts of an opened file, as XML. */
import { strFromU8 } from 'fflate';

/** The parts of a file by their paths, without a slash in front. */
export type OpenedParts = Readonly<Record<string, Uint8Array>>;

/** A part as a document; null where it isn't there or no XML. */
export function partXml(parts: OpenedParts, path: string): Document | null {
  const bytes = parts[path];
  if (!bytes) return null;
  const xml = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
  return xml.getElementsByTagName('parsererror').length > 0 ? null : xml;
}

/** The elements of that name below another, whatever their namespace. */
export function descendantsOf(parent: Element | Document | null, name: string): readonly Element[] {
  return parent ? [...parent.getElementsByTagNameNS('*', name)] : [];
}

/** The first element along a path of names. */
export function first(
  parent: Element | Document | null,
  ...names: readonly string[]
): Element | null {
  return names.reduce<Element | null>(
    (at, name, index) => descendantsOf(index === 0 ? parent : at, name)[0] ?? null,
    null
  );
}

/** The element's direct child of that name. */
export function child(parent: Element | null, name: string): Element | null {
  return [...(parent?.children ?? [])].find(({ localName }) => localName === name) ?? null;
}

/** An attribute by its local name, as `id` for `r:id`. */
export function localAttribute(element: Element | null, name: string): string | null {
  return (
    [...(element?.attributes ?? [])].find(({ localName }) => localName === name)?.value ?? null
  );
}

/** Where a part's relations lead: from their ids to paths. */
export function relationTargets(parts: OpenedParts, path: string): ReadonlyMap<string, string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const rels = partXml(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    descendantsOf(rels, 'Relationship').map((each) => [
      each.getAttribute('Id') ?? '',
      new URL(each.getAttribute('Target') ?? '', `http://part/${folder}`).pathname.slice(1),
    ])
  );
}
