/** The checker finds what it is for. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDeck } from '../../src/pptx/writeDeck';
import { deckFaults } from './deckFaults';
import { sampleDeck } from './sampleDeck';

const files = unzipSync(writeDeck(sampleDeck));

const changed = (path: string, from: string | RegExp, to: string): Uint8Array => {
  const before = strFromU8(files[path] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  return zipSync({ ...files, [path]: strToU8(after) });
};

const without = (path: string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => name !== path)));

const SLIDE = 'ppt/slides/slide4.xml';
const CHART = 'ppt/charts/chart1.xml';
const STACKED = 'ppt/charts/chart4.xml';

const BROKEN: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['a part that is missing', () => without('ppt/theme/theme1.xml'), /named but missing/],
  [
    'a part without a type',
    () => changed('[Content_Types].xml', /<Override PartName="\/ppt\/slides\/slide1[^>]*>/, ''),
    /no content type|nobody/,
  ],
  [
    'a master that nobody names',
    () => zipSync({ ...files, 'ppt/slideMasters/slideMaster2.xml': strToU8('<a/>') }),
    /leftover master/,
  ],
  [
    'a relation to nothing',
    () => changed('ppt/slides/_rels/slide4.xml.rels', 'charts/chart1', 'charts/chart99'),
    /leads to nothing/,
  ],
  ['an id that is no relation', () => changed(SLIDE, 'r:id="rId2"', 'r:id="rId9"'), /has not/],
  ['two shapes of one id', () => changed(SLIDE, 'id="3"', 'id="2"'), /two shapes/],
  [
    'a slide without a title',
    () => changed(SLIDE, 'type="title"', 'type="body" idx="13"'),
    /0 titles/,
  ],
  ['a shape without text', () => changed(SLIDE, /<p:txBody>.*?<\/p:txBody>/, ''), /no text body/],
  ['a run without a language', () => changed(SLIDE, ' lang="en-US"', ''), /without a language/],
  ['what is not well-formed', () => changed(SLIDE, '</p:sld>', ''), /not well-formed/],
  ['a third axis', () => changed(CHART, '<c:axId', '<c:axId val="7"/><c:axId'), /3 axes named/],
  ['an axis that is missing', () => changed(CHART, /<c:valAx>.*?<\/c:valAx>/, ''), /no axis/],
  ['differing counts', () => changed(CHART, /(<c:yVal>.*?ptCount val=")\d+/, '$199'), /series of/],
  [
    'a value that its cell lacks',
    () => changed(CHART, /(<c:yVal>.*?<c:v>)/, '$19'),
    /where the cell/,
  ],
  [
    'a label where none may be',
    () => changed(STACKED, '<c:dLblPos val="t"', '<c:dLblPos val="outEnd"'),
    /label at/,
  ],
  [
    'a cell that is not plotted',
    () =>
      zipSync({
        ...files,
        'ppt/embeddings/data1.xlsx': files['ppt/embeddings/data2.xlsx'] ?? new Uint8Array(),
      }),
    /not plotted/,
  ],
];

describe('the checker of presentations', () => {
  it.each(BROKEN)('finds %s', (_, broken, fault) => {
    expect(deckFaults(broken()).join('\n')).toMatch(fault);
  });
});
