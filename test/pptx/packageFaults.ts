/** What is wrong with the package of a presentation, whatever its slides say. */
import { PRESENTATION, relatedTo, repeated, type OpenedDeck } from './deckPackage';
import { attribute, elements, type XmlElement } from './xmlTree';

const TYPES = '[Content_Types].xml';
const isPart = (path: string): boolean => path !== TYPES && !path.endsWith('.rels');

const typeFaults = ({ bytes, documents }: OpenedDeck): readonly string[] => {
  const types = documents.get(TYPES);
  if (types === undefined) return ['no content types'];
  const named = elements(types, 'Override').map((each) => attribute(each, 'PartName').slice(1));
  const extensions = new Set(
    elements(types, 'Default').map((each) => attribute(each, 'Extension').toLowerCase())
  );
  extensions.delete('xml');
  const known = (path: string): boolean =>
    named.includes(path) || extensions.has(path.split('.').at(-1)?.toLowerCase() ?? '');
  return [
    ...repeated(named).map((path) => `two content types: ${path}`),
    ...named.filter((path) => !bytes.has(path)).map((path) => `named but missing: ${path}`),
    ...[...bytes.keys()]
      .filter((path) => isPart(path) && !known(path))
      .map((path) => `no content type: ${path}`),
  ];
};

const RELATION_ATTRIBUTES = /^r:(id|embed|link|pict)$/;

const usedIds = (document: XmlElement): readonly string[] =>
  document.all.flatMap(({ attributes }) =>
    [...attributes].flatMap(([name, value]) => (RELATION_ATTRIBUTES.test(name) ? [value] : []))
  );

const relationFaults = ({ bytes, documents, relations }: OpenedDeck): readonly string[] => [
  ...[...relations].flatMap(([source, found]) => [
    ...(source === '' || bytes.has(source) ? [] : [`relations of nothing: ${source}`]),
    ...repeated(found.map(({ id }) => id)).map((id) => `two relations ${id} of ${source}`),
    ...found
      .filter(({ path }) => path !== null && !bytes.has(path))
      .map(({ path }) => `${source} leads to nothing: ${path ?? ''}`),
  ]),
  ...[...documents].flatMap(([path, document]) => {
    const known = new Set((relations.get(path) ?? []).map(({ id }) => id));
    return usedIds(document)
      .filter((id) => !known.has(id))
      .map((id) => `${path} uses ${id}, which it has not`);
  }),
];

/** Parts that nothing leads to. */
const leftOver = ({ bytes, relations }: OpenedDeck): readonly string[] => {
  const reached = new Set<string>();
  const follow = (source: string): void => {
    (relations.get(source) ?? []).forEach(({ path }) => {
      if (path === null || reached.has(path)) return;
      reached.add(path);
      follow(path);
    });
  };
  follow('');
  return [...bytes.keys()]
    .filter((path) => isPart(path) && !reached.has(path))
    .map((path) => `nobody leads to ${path}`);
};

/** Layouts that their master does not name, and masters that the presentation does not. */
const masterFaults = (deck: OpenedDeck): readonly string[] => {
  const masters = relatedTo(deck, PRESENTATION, 'slideMaster');
  const all = [...deck.bytes.keys()].filter((path) => /^ppt\/slideMasters\/[^/]+$/.test(path));
  const layouts = [...deck.bytes.keys()].filter((path) => /^ppt\/slideLayouts\/[^/]+$/.test(path));
  return [
    ...all.filter((path) => !masters.includes(path)).map((path) => `leftover master ${path}`),
    ...layouts.flatMap((path) => {
      const [master] = relatedTo(deck, path, 'slideMaster');
      const named = master !== undefined && relatedTo(deck, master, 'slideLayout').includes(path);
      return named ? [] : [`leftover layout ${path}`];
    }),
    ...masters.flatMap((path) =>
      relatedTo(deck, path, 'theme').length === 1 ? [] : [`not one theme: ${path}`]
    ),
  ];
};

const LEAST_MASTER_ID = 2 ** 31;
const LEAST_SLIDE_ID = 256;

const idFaults = (deck: OpenedDeck): readonly string[] => {
  const all = [...deck.documents.values()];
  const ids = (name: string): readonly string[] =>
    all.flatMap((document) => elements(document, name)).map((each) => attribute(each, 'id'));
  const masters = [...ids('sldMasterId'), ...ids('sldLayoutId')];
  const slides = ids('sldId');
  return [
    ...repeated(masters).map((id) => `two masters or layouts of id ${id}`),
    ...repeated(slides).map((id) => `two slides of id ${id}`),
    ...masters.filter((id) => !(Number(id) >= LEAST_MASTER_ID)).map((id) => `low id ${id}`),
    ...slides.filter((id) => !(Number(id) >= LEAST_SLIDE_ID)).map((id) => `low id ${id}`),
  ];
};

/** Slides in the list of the presentation and among its relations must be the same ones. */
const listFaults = (deck: OpenedDeck): readonly string[] => {
  const presentation = deck.documents.get(PRESENTATION);
  if (presentation === undefined) return ['no presentation'];
  const pairs = [
    ['sldId', 'slide'],
    ['sldMasterId', 'slideMaster'],
  ] as const;
  return pairs.flatMap(([name, type]) => {
    const listed = elements(presentation, name).length;
    const related = relatedTo(deck, PRESENTATION, type).length;
    return listed === related ? [] : [`${listed} of ${name}, ${related} of ${type}`];
  });
};

export const packageFaults = (deck: OpenedDeck): readonly string[] => [
  ...deck.broken.map((path) => `not well-formed: ${path}`),
  ...typeFaults(deck),
  ...relationFaults(deck),
  ...leftOver(deck),
  ...masterFaults(deck),
  ...idFaults(deck),
  ...listFaults(deck),
];
