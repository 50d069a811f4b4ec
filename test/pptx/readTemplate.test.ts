import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Design } from '../../src/pptx/design/design';
import { deckOverflows } from '../../src/pptx/deckOverflows';
import { readTemplate } from '../../src/pptx/template/readTemplate';
import type { TemplateProblem } from '../../src/pptx/template/templateProblem';
import { templateSentence } from '../../src/pptx/template/templateSentence';
import { writeDeck } from '../../src/pptx/writeDeck';
import { deckFaults } from './deckFaults';
import { openDeck, relatedTo, slidePaths, wordsOf } from './deckPackage';
import { sampleDeck } from './sampleDeck';
import { templateFile, templateParts } from './templateFile';
import { NARROW, TWO_MASTERS } from './templates';
import { attribute, elements } from './xmlTree';

const read = (bytes: Uint8Array): Design => {
  const result = readTemplate(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.template;
};

const problemOf = (bytes: Uint8Array): TemplateProblem => {
  const result = readTemplate(bytes);
  if (result.ok) throw new Error('the template was read');
  return result.problems[0];
};

const TEMPLATES = [
  ['a narrow one with all usual layouts', NARROW],
  ['one of two masters without "Title Only"', TWO_MASTERS],
] as const;

describe.each(TEMPLATES)('a template: %s', (_, made) => {
  const file = templateFile(made);
  const bytes = writeDeck(sampleDeck, read(file));
  const deck = openDeck(bytes);

  it('gives a deck that holds together', () => {
    expect(deckFaults(bytes)).toEqual([]);
    expect(slidePaths(deck)).toHaveLength(sampleDeck.slides.length);
  });

  it('keeps masters, layouts, themes and pictures as they were', () => {
    const before = unzipSync(file);
    const kept = Object.keys(before).filter((path) =>
      /^ppt\/(slideMasters|slideLayouts|theme|media)\/[^_]/.test(path)
    );
    expect(kept.length).toBeGreaterThan(6);
    kept.forEach((path) => expect(deck.bytes.get(path)).toEqual(before[path]));
  });

  it('leaves the slides of the template behind', () => {
    [...deck.bytes.values()].forEach((part) =>
      expect(strFromU8(part, true)).not.toContain('A secret of last year')
    );
  });

  it('shows everything that the deck says', () => {
    expect(deckOverflows(sampleDeck, read(file))).toEqual([]);
    expect(wordsOf(deck, slidePaths(deck)[1] ?? '')).toContain('Stop the printed catalogue');
  });

  it('keeps blocks within the room below the title', () => {
    slidePaths(deck)
      .slice(1)
      .forEach((path) => {
        const document = deck.documents.get(path);
        const frames = document === undefined ? [] : elements(document, 'graphicFrame');
        frames.forEach((frame) => {
          const y = Number(attribute(elements(frame, 'off')[0], 'y')) / 12_700;
          expect(y).toBeGreaterThan(90);
        });
      });
  });
});

describe('the layouts of a template', () => {
  const layoutsOf = (made: typeof NARROW) => {
    const deck = openDeck(writeDeck(sampleDeck, read(templateFile(made))));
    return slidePaths(deck)
      .slice(0, 2)
      .map((path) => relatedTo(deck, path, 'slideLayout')[0]?.replace(/^.*slideLayout/, ''));
  };

  it('are its title and its "Title Only"', () => {
    expect(layoutsOf(NARROW)).toEqual(['1.xml', '4.xml']);
  });

  it('are else the one with the least beside its title', () => {
    expect(layoutsOf(TWO_MASTERS)).toEqual(['1.xml', '4.xml']);
  });
});

const changed = (change: Record<string, string | null>): Uint8Array => {
  const parts = templateParts(NARROW);
  const texts = Object.entries(change).map(
    ([path, text]) => [path, text === null ? null : strToU8(text)] as const
  );
  const all = { ...parts, ...Object.fromEntries(texts) };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).flatMap(([path, part]) => (part === null ? [] : [[path, part] as const]))
    )
  );
};

const REFUSED: readonly (readonly [string, () => Uint8Array, Partial<TemplateProblem>])[] = [
  ['what is no zip', () => strToU8('no presentation'), { code: 'file' }],
  ['what is cut off', () => templateFile(NARROW).slice(0, 3_000), { code: 'file' }],
  [
    'a zip of something else',
    () => zipSync({ 'a.txt': strToU8('a') }),
    { code: 'no-presentation' },
  ],
  [
    'macros by their type',
    () =>
      templateFile({
        ...NARROW,
        contentType: 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
      }),
    { code: 'macro' },
  ],
  [
    'macros by their part',
    () => changed({ 'ppt/vbaProject.bin': 'x' }),
    { code: 'file', problem: { code: 'macro', part: 'ppt/vbaProject.bin' } },
  ],
  ['one without a master', () => templateFile({ ...NARROW, masters: [] }), { code: 'no-master' }],
  [
    'one without a title',
    () =>
      templateFile({
        ...NARROW,
        masters: [{ placeholders: [], layouts: [{ type: 'blank', placeholders: [] }] }],
      }),
    { code: 'no-layout' },
  ],
  [
    'one whose title fills the slide',
    () =>
      templateFile({
        ...NARROW,
        masters: [
          {
            placeholders: [['type="title"', [36, 20, 600, 480]]],
            layouts: [{ type: 'titleOnly', placeholders: [['type="title"', null]] }],
          },
        ],
      }),
    { code: 'no-layout' },
  ],
  [
    'a layout that leads to a slide',
    () => templateFile({ ...NARROW, layoutRelation: ['slide', '../slides/slide1.xml'] }),
    { code: 'not-understood', part: 'ppt/slideLayouts/slideLayout1.xml', detail: 'slide' },
  ],
  [
    'a part that is missing',
    () => changed({ 'ppt/theme/theme1.xml': null }),
    {
      code: 'file',
      problem: { code: 'damaged', part: 'ppt/theme/theme1.xml', detail: 'the part is missing' },
    },
  ],
  [
    'XML that is broken',
    () => changed({ 'ppt/slideMasters/slideMaster1.xml': '<p:sldMaster>' }),
    { code: 'file' },
  ],
  [
    'a picture from elsewhere',
    () =>
      changed({
        'ppt/slideLayouts/_rels/slideLayout1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/slideMaster" Target="../slideMasters/slideMaster1.xml"/><Relationship Id="rId2" Type="x/image" Target="https://example.com/logo.png" TargetMode="External"/></Relationships>`,
      }),
    { code: 'external', part: 'ppt/slideLayouts/slideLayout1.xml' },
  ],
];

describe('a template that can not be used', () => {
  it.each(REFUSED)('is refused: %s', (_, bytes, problem) => {
    const found = problemOf(bytes());
    expect(found).toMatchObject(problem);
    if (found.code !== 'file') expect(templateSentence(found)).toMatch(/\.$/);
  });

  it('is nothing that has more masters or layouts than usual', () => {
    const masters = Array.from({ length: 4 }, () => NARROW.masters).flat();
    expect(readTemplate(templateFile({ ...NARROW, masters })).ok).toBe(true);
  });
});
