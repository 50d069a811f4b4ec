/** A presentation taken apart without the code that wrote it. */
import { strFromU8, unzipSync } from 'fflate';
import { attribute, elements, parseXml, type XmlElement } from './xmlTree';

export interface FoundRelation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** A part's path, or null for what is outside of the package. */
  readonly path: string | null;
}

export interface OpenedDeck {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly documents: ReadonlyMap<string, XmlElement>;
  /** Parts that are no well-formed XML. */
  readonly broken: readonly string[];
  /** By the part that has them; '' for the package. */
  readonly relations: ReadonlyMap<string, readonly FoundRelation[]>;
}

const parse = (text: string): XmlElement | null => {
  try {
    return parseXml(text);
  } catch {
    return null;
  }
};

const resolved = (source: string, target: string): string => {
  const parts = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  target.split('/').forEach((part) => {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  });
  return parts.join('/');
};

/** The part that a part of relations belongs to. */
const sourceOf = (path: string): string =>
  path.replace(/(^|\/)_rels\//, '$1').replace(/\.rels$/, '');

const relationsIn = (source: string, document: XmlElement): readonly FoundRelation[] =>
  elements(document, 'Relationship').map((relation) => ({
    id: attribute(relation, 'Id'),
    type: attribute(relation, 'Type').split('/').at(-1) ?? '',
    path:
      attribute(relation, 'TargetMode') === 'External'
        ? null
        : resolved(source, attribute(relation, 'Target')),
  }));

export const openDeck = (file: Uint8Array): OpenedDeck => {
  const bytes = new Map(Object.entries(unzipSync(file)));
  const documents = new Map<string, XmlElement>();
  const broken: string[] = [];
  const relations = new Map<string, readonly FoundRelation[]>();
  bytes.forEach((part, path) => {
    if (!/\.(xml|rels)$/.test(path)) return;
    const document = parse(strFromU8(part));
    if (document === null) broken.push(path);
    else if (path.endsWith('.rels')) {
      relations.set(sourceOf(path), relationsIn(sourceOf(path), document));
    } else documents.set(path, document);
  });
  return { bytes, documents, broken, relations };
};

/** The parts of a kind that a part is related to. */
export const relatedTo = (deck: OpenedDeck, path: string, type: string): readonly string[] =>
  (deck.relations.get(path) ?? []).flatMap((relation) =>
    relation.type === type && relation.path !== null ? [relation.path] : []
  );

/** What appears more than once. */
export const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, place) => values.indexOf(value) !== place);

export const PRESENTATION = 'ppt/presentation.xml';

export const slidePaths = (deck: OpenedDeck): readonly string[] =>
  relatedTo(deck, PRESENTATION, 'slide');

const runsOf = (paragraph: XmlElement): string =>
  elements(paragraph, 't')
    .map(({ text }) => text)
    .join('');

/** The words of a part, a line a paragraph. */
export const wordsOf = (deck: OpenedDeck, path: string): string => {
  const document = deck.documents.get(path);
  if (document === undefined) throw new Error(`no part ${path}`);
  return document.all
    .filter(({ name }) => name === 'a:p')
    .map((paragraph) => runsOf(paragraph))
    .join('\n');
};
