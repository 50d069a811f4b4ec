/** What is wrong with the slides of a presentation. */
import { PRESENTATION, relatedTo, repeated, slidePaths, type OpenedDeck } from './deckPackage';
import { attribute, elements, type XmlElement } from './xmlTree';

const placeholderOf = (shape: XmlElement): XmlElement | undefined => elements(shape, 'ph')[0];

/** Titles of slides and of title slides are one thing; whoever names no kind means text. */
const kindOf = (placeholder: XmlElement): string => {
  const type = attribute(placeholder, 'type');
  return type === 'ctrTitle' ? 'title' : type;
};

const matches = (placeholder: XmlElement, inLayout: XmlElement): boolean =>
  kindOf(placeholder) === 'title'
    ? kindOf(inLayout) === 'title'
    : attribute(placeholder, 'idx') === attribute(inLayout, 'idx');

const textOf = (shape: XmlElement): string =>
  elements(shape, 't')
    .map(({ text }) => text)
    .join('');

/** Without a text body PowerPoint offers a repair; only pictures of slides in notes have none. */
const bodyFaults = (path: string, document: XmlElement): readonly string[] =>
  elements(document, 'sp')
    .filter((shape) => attribute(placeholderOf(shape), 'type') !== 'sldImg')
    .filter((shape) => elements(shape, 'txBody').length !== 1)
    .map((shape) => `${path}: no text body in ${attribute(elements(shape, 'cNvPr')[0], 'name')}`);

const idFaults = (path: string, document: XmlElement): readonly string[] =>
  repeated(elements(document, 'cNvPr').map((each) => attribute(each, 'id'))).map(
    (id) => `${path}: two shapes of id ${id}`
  );

const titleFaults = (path: string, document: XmlElement): readonly string[] => {
  const titles = elements(document, 'sp').filter((shape) => {
    const placeholder = placeholderOf(shape);
    return placeholder !== undefined && kindOf(placeholder) === 'title';
  });
  if (titles.length !== 1) return [`${path}: ${titles.length} titles`];
  return titles.every((title) => textOf(title).trim() !== '') ? [] : [`${path}: empty title`];
};

const layoutFaults = (deck: OpenedDeck, path: string, document: XmlElement): readonly string[] => {
  const [layout, ...more] = relatedTo(deck, path, 'slideLayout');
  const inLayout = deck.documents.get(layout ?? '');
  if (inLayout === undefined || more.length > 0) return [`${path}: not one layout`];
  const offered = elements(inLayout, 'ph');
  return elements(document, 'ph')
    .filter((placeholder) => !offered.some((each) => matches(placeholder, each)))
    .map((placeholder) => `${path}: its layout has no ${placeholder.source}`);
};

/** A few units are rounding. */
const TOLERANCE = 12_700;

const placeFaults = (deck: OpenedDeck, path: string, document: XmlElement): readonly string[] => {
  const presentation = deck.documents.get(PRESENTATION);
  const size = presentation === undefined ? undefined : elements(presentation, 'sldSz')[0];
  const frames = [...elements(document, 'sp'), ...elements(document, 'graphicFrame')];
  return frames.flatMap((frame) => {
    const number = (name: string, key: string): number =>
      Number(attribute(elements(frame, name)[0], key) || 0);
    const [x, y] = [number('off', 'x'), number('off', 'y')];
    const right = x + number('ext', 'cx');
    const bottom = y + number('ext', 'cy');
    const inside =
      Math.min(x, y) >= -TOLERANCE &&
      right <= Number(attribute(size, 'cx')) + TOLERANCE &&
      bottom <= Number(attribute(size, 'cy')) + TOLERANCE;
    return inside ? [] : [`${path}: ${attribute(elements(frame, 'cNvPr')[0], 'name')} outside`];
  });
};

const tableFaults = (path: string, document: XmlElement): readonly string[] =>
  elements(document, 'tbl').flatMap((table) => {
    const columns = elements(table, 'gridCol').length;
    return elements(table, 'tr').every((row) => elements(row, 'tc').length === columns)
      ? []
      : [`${path}: a row is not as long as the table's columns`];
  });

/** Spelling checks and screen readers need a language on every run. */
const languageFaults = (path: string, document: XmlElement): readonly string[] =>
  [...elements(document, 'r'), ...elements(document, 'fld')]
    .filter((run) => attribute(elements(run, 'rPr')[0], 'lang') === '')
    .map(() => `${path}: a run without a language`);

export const slideFaults = (deck: OpenedDeck): readonly string[] => {
  const laidOut = [...deck.documents].filter(([path]) =>
    /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+$/.test(path)
  );
  return [
    ...laidOut.flatMap(([path, document]) => [
      ...bodyFaults(path, document),
      ...idFaults(path, document),
    ]),
    ...slidePaths(deck).flatMap((path) => {
      const document = deck.documents.get(path);
      if (document === undefined) return [`no slide ${path}`];
      return [
        ...titleFaults(path, document),
        ...layoutFaults(deck, path, document),
        ...placeFaults(deck, path, document),
        ...tableFaults(path, document),
        ...languageFaults(path, document),
      ];
    }),
  ];
};
