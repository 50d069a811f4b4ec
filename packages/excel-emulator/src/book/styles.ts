/** Cell styles: those that every workbook has, with the looks of Excel's standard theme, and people's own. */
import type { Border, FormatPatch } from './format';
import type { Book, Sheet } from './model';

const line = (style: string, color: string, weight: string): Border => ({ style, color, weight });
const box = (edge: Border): FormatPatch => ({ top: edge, bottom: edge, left: edge, right: edge });
const filled = (fill: string, color: string): FormatPatch => ({ fill, color });
const numbers = (numberFormat: string): FormatPatch => ({ numberFormat });
const heading = (size: number, bottom?: Border): FormatPatch => ({
  bold: true,
  size,
  color: '#44546A',
  ...(bottom === undefined ? {} : { bottom }),
});

const accounting = (sign: string, decimals: string): string => {
  const digits = `${sign}* #,##0${decimals}`;
  const dash = decimals === '' ? '"-"' : '"-"??';
  return `_(${digits}_);_(${sign}* (#,##0${decimals});_(${sign}* ${dash}_);_(@_)`;
};

/** Full, 20 %, 40 % and 60 % of each accent colour of the theme. */
const ACCENTS: readonly (readonly [string, string, string, string])[] = [
  ['#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'],
];

const accents = (): readonly (readonly [string, FormatPatch])[] =>
  ACCENTS.flatMap(([full, light, middle, strong], index) => {
    const name = `Accent${index + 1}`;
    return [
      [name, filled(full, '#FFFFFF')] as const,
      [`${name}_20`, filled(light, '#000000')] as const,
      [`${name}_40`, filled(middle, '#000000')] as const,
      [`${name}_60`, filled(strong, '#000000')] as const,
    ];
  });

const GREY = '#7F7F7F';

/** By the names of `Excel.BuiltInStyle`; the legacy ones (Emphasis1, SheetTitle) are not among them. */
const BUILT_IN: ReadonlyMap<string, FormatPatch> = new Map<string, FormatPatch>([
  ['Normal', {}],
  ['Comma', numbers(accounting('', '.00'))],
  ['WholeComma', numbers(accounting('', ''))],
  ['Currency', numbers(accounting('$', '.00'))],
  ['WholeDollar', numbers(accounting('$', ''))],
  ['Percent', numbers('0%')],
  ['Hlink', { color: '#0563C1', underline: 'Single' }],
  ['HlinkTrav', { color: '#954F72', underline: 'Single' }],
  ['Note', { fill: '#FFFFCC', ...box(line('Continuous', '#B2B2B2', 'Thin')) }],
  ['WarningText', { color: '#FF0000' }],
  ['ExplanatoryText', { color: GREY, italic: true }],
  ['Heading1', heading(15, line('Continuous', '#4472C4', 'Thick'))],
  ['Heading2', heading(13, line('Continuous', '#A1B8E1', 'Thick'))],
  ['Heading3', heading(11, line('Continuous', '#8EA9DB', 'Medium'))],
  ['Heading4', heading(11)],
  ['Input', { ...filled('#FFCC99', '#3F3F76'), ...box(line('Continuous', GREY, 'Thin')) }],
  [
    'Output',
    { ...filled('#F2F2F2', '#3F3F3F'), bold: true, ...box(line('Continuous', '#3F3F3F', 'Thin')) },
  ],
  [
    'Calculation',
    { ...filled('#F2F2F2', '#FA7D00'), bold: true, ...box(line('Continuous', GREY, 'Thin')) },
  ],
  [
    'CheckCell',
    { ...filled('#A5A5A5', '#FFFFFF'), bold: true, ...box(line('Double', '#3F3F3F', 'Thick')) },
  ],
  ['LinkedCell', { color: '#FA7D00', bottom: line('Double', '#FF8001', 'Thick') }],
  [
    'Total',
    {
      bold: true,
      top: line('Continuous', '#4472C4', 'Thin'),
      bottom: line('Double', '#4472C4', 'Thick'),
    },
  ],
  ['Good', filled('#C6EFCE', '#006100')],
  ['Bad', filled('#FFC7CE', '#9C0006')],
  ['Neutral', filled('#FFEB9C', '#9C5700')],
  ...accents(),
]);

export function builtInNames(): readonly string[] {
  return [...BUILT_IN.keys()];
}

/** A style's name in its proper case; undefined where there is no such style. */
export function styleName(book: Book, name: string): string | undefined {
  return [...BUILT_IN.keys(), ...book.extras.styles.map((style) => style.name)].find(
    (known) => known.toLowerCase() === name.toLowerCase()
  );
}

/** What a style sets, its name among it. */
export function styleFormat(book: Book, name: string): FormatPatch {
  return {
    ...(BUILT_IN.get(name) ?? book.extras.styles.find((style) => style.name === name)?.format),
    style: name,
  };
}

export function isBuiltIn(name: string): boolean {
  return BUILT_IN.has(name);
}

const patches = ({ formats }: Sheet): readonly Map<number, FormatPatch>[] => [
  formats.cells,
  formats.rows,
  formats.columns,
];

/** Changes the style of all its cells; their own formats stay. */
export function restyle(book: Book, name: string, change: (own: FormatPatch) => FormatPatch): void {
  for (const store of book.sheets.flatMap(patches)) {
    for (const [key, patch] of store) {
      if (patch.style === name) store.set(key, change(patch));
    }
  }
}
