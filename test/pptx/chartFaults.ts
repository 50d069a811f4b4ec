/** What is wrong with the charts of a presentation and with the workbooks behind them. */
import type { FileSheet } from '../../src/xlsx/fileBook';
import { bookOf } from '../xlsx/parts';
import { relatedTo, repeated, type OpenedDeck } from './deckPackage';
import { attribute, elements, valueOf, type XmlElement } from './xmlTree';

const KINDS = ['scatterChart', 'barChart', 'lineChart'] as const;
const AXES = ['valAx', 'catAx', 'dateAx', 'serAx'];

/** Where labels may be put, by kind; PowerPoint refuses other words. */
const LABEL_PLACES: Readonly<Record<(typeof KINDS)[number], RegExp>> = {
  scatterChart: /^(l|r|t|b|ctr)$/,
  lineChart: /^(l|r|t|b|ctr)$/,
  barChart: /^(ctr|inEnd|inBase|outEnd)$/,
};

const axisFaults = (document: XmlElement): readonly string[] => {
  const axes = AXES.flatMap((name) => elements(document, name));
  const defined = axes.map((axis) => valueOf(axis, 'axId'));
  const named = KINDS.flatMap((kind) => elements(document, kind)).map((chart) =>
    elements(chart, 'axId').map((each) => attribute(each, 'val'))
  );
  return [
    ...named.filter((ids) => ids.length !== 2).map((ids) => `${ids.length} axes named`),
    ...named
      .flat()
      .filter((id) => !defined.includes(id))
      .map((id) => `no axis ${id}`),
    ...defined.filter((id) => !named.flat().includes(id)).map((id) => `axis ${id} unused`),
    ...axes
      .filter((axis) => !defined.includes(valueOf(axis, 'crossAx')))
      .map((axis) => `axis ${valueOf(axis, 'axId')} crosses none`),
  ];
};

const labelFaults = (document: XmlElement): readonly string[] =>
  KINDS.flatMap((kind) =>
    elements(document, kind).flatMap((chart) => {
      const stacked = valueOf(chart, 'grouping') === 'stacked';
      return elements(chart, 'dLblPos')
        .map((each) => attribute(each, 'val'))
        .filter((place) => !LABEL_PLACES[kind].test(place) || (stacked && place === 'outEnd'))
        .map((place) => `label at ${place} in ${kind}`);
    })
  );

interface Cache {
  readonly formula: string;
  readonly count: number;
  readonly points: ReadonlyMap<number, string>;
  /** Whether it is a series' name, which is one cell. */
  readonly name: boolean;
}

const cacheOf = (element: XmlElement): Cache => ({
  formula: elements(element, 'f')[0]?.text ?? '',
  count: Number(valueOf(element, 'ptCount')),
  points: new Map(
    elements(element, 'pt').map((point) => [
      Number(attribute(point, 'idx')),
      elements(point, 'v')[0]?.text ?? '',
    ])
  ),
  name: element.parent?.localName === 'tx',
});

const cachesOf = (document: XmlElement): readonly Cache[] =>
  ['numRef', 'strRef', 'datalabelsRange'].flatMap((name) => elements(document, name)).map(cacheOf);

const countFaults = (caches: readonly Cache[]): readonly string[] => {
  const counts = new Set(caches.filter(({ name }) => !name).map(({ count }) => count));
  return [
    ...(counts.size > 1 ? [`series of ${[...counts].join(' and ')} points`] : []),
    ...caches.flatMap(({ formula, count, points }) =>
      [...points.keys()].every((place) => place < count) ? [] : [`${formula}: points beyond count`]
    ),
  ];
};

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Reference {
  readonly title: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

const referenceOf = (formula: string): Reference | null => {
  const found = /^'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (found === null) return null;
  const [, title = '', letters = '', first = '', lastLetters = letters, last = first] = found;
  if (lastLetters !== letters) return null;
  return {
    title: title.replace(/''/g, "'"),
    column: columnOf(letters),
    first: Number(first) - 1,
    last: Number(last) - 1,
  };
};

const cellText = (sheet: FileSheet, row: number, column: number): string => {
  const value = sheet.rows.get(row)?.[column]?.value ?? null;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
};

/** Each cache beside its cells; the places of the cells are put into `seen`. */
const cellFaults = (cache: Cache, sheet: FileSheet, seen: Set<string>): readonly string[] => {
  const reference = referenceOf(cache.formula);
  if (reference === null) return [`formula ${cache.formula}`];
  const { title, column, first, last } = reference;
  if (title !== sheet.title || last - first + 1 !== cache.count) return [`area ${cache.formula}`];
  return Array.from({ length: cache.count }, (_, place) => place).flatMap((place) => {
    seen.add(`${first + place},${column}`);
    const cell = cellText(sheet, first + place, column);
    const point = cache.points.get(place) ?? '';
    return cell === point ? [] : [`${cache.formula}: "${point}" where the cell says "${cell}"`];
  });
};

/** Words in the first row that name the columns for people; they say nothing else. */
const HEADERS = ['x', 'Label', 'Height of label'];

const unplotted = (sheet: FileSheet, seen: ReadonlySet<string>): readonly string[] =>
  [...sheet.rows].flatMap(([row, cells]) =>
    cells.flatMap((_, column) => {
      const text = cellText(sheet, row, column);
      const header = row === 0 && HEADERS.includes(text);
      return text === '' || header || seen.has(`${row},${column}`)
        ? []
        : [`a cell that is not plotted: ${text}`];
    })
  );

const workbookFaults = (bytes: Uint8Array, caches: readonly Cache[]): readonly string[] => {
  const book = bookOf(bytes);
  const [sheet, ...more] = book.sheets;
  if (sheet === undefined || more.length > 0) return [`${book.sheets.length} sheets`];
  const seen = new Set<string>();
  return [
    ...caches.flatMap((cache) => cellFaults(cache, sheet, seen)),
    ...unplotted(sheet, seen),
    ...book.names.map(({ name }) => `a name: ${name}`),
    ...book.tables.map(({ name }) => `a table: ${name}`),
  ];
};

const seriesFaults = (document: XmlElement): readonly string[] => {
  const series = elements(document, 'ser');
  return ['idx', 'order'].flatMap((name) =>
    repeated(series.map((each) => valueOf(each, name))).map(
      (value) => `two series of ${name} ${value}`
    )
  );
};

const faultsOf = (deck: OpenedDeck, path: string, document: XmlElement): readonly string[] => {
  const [data, ...more] = relatedTo(deck, path, 'package');
  const bytes = deck.bytes.get(data ?? '');
  const linked = elements(document, 'externalData').length;
  if (bytes === undefined || more.length > 0 || linked !== 1) return ['not one workbook'];
  const caches = cachesOf(document);
  return [
    ...axisFaults(document),
    ...labelFaults(document),
    ...seriesFaults(document),
    ...countFaults(caches),
    ...workbookFaults(bytes, caches),
  ];
};

export const chartFaults = (deck: OpenedDeck): readonly string[] =>
  [...deck.documents]
    .filter(([path]) => /^ppt\/charts\/[^/]+$/.test(path))
    .flatMap(([path, document]) =>
      faultsOf(deck, path, document).map((fault) => `${path}: ${fault}`)
    );
