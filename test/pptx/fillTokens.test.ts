/** Tokens of a company's template: what is said for them, paragraph by paragraph. */
import fc from 'fast-check';
import type { Design } from '../../src/pptx/design/design';
import { readTemplate, type TemplateOptions } from '../../src/pptx/template/readTemplate';
import { writeDeck } from '../../src/pptx/writeDeck';
import { deckFaults } from './deckFaults';
import { openDeck, relatedTo, slidePaths, wordsOf } from './deckPackage';
import { deck, slide } from './planParts';
import { NARROW } from './templates';
import { CHART, CHARTED, COMMENT, TITLE, withText } from './tokenSlides';
import { paragraph, shape, table, templateWith } from './tokenTemplate';
import { attribute, elements } from './xmlTree';

const OPTIONS: TemplateOptions = {
  names: { known: ['headline', 'next-steps', 'us'], internal: ['cost'] },
};
const read = (bytes: Uint8Array, options = OPTIONS): Design => {
  const result = readTemplate(bytes, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.template;
};

const plan = (values: Readonly<Record<string, readonly string[]>>) => ({
  ...deck([slide('A finding', [])]),
  tokens: new Map(Object.entries(values)),
});

/** What the first slide says below its title, a line a paragraph. */
const filled = (bytes: Uint8Array, values: Readonly<Record<string, readonly string[]>>): string => {
  const written = openDeck(writeDeck(plan(values), read(bytes)));
  return wordsOf(written, slidePaths(written)[0] ?? '').replace('A slide of ours\n', '');
};

describe('a token', () => {
  it.each([
    ['in one run', paragraph('{{headline}}'), 'X'],
    ['among other words', paragraph('So: {{headline}}!'), 'So: X!'],
    ['split over runs', paragraph('So: {{he', 'adl', 'ine}} and on'), 'So: X and on'],
    ['twice in a line', paragraph('{{headline}}{{', 'headline}}'), 'XX'],
    ['as people write it', paragraph('{{ Headline }}'), 'X'],
    ['in more braces', paragraph('{{{headline}}}'), '{X}'],
  ])('%s is filled', (_, text, said) => {
    expect(filled(templateWith(NARROW, [withText(text)]), { headline: ['X'] })).toBe(said);
  });

  it('is filled in tables', () => {
    const shapes = TITLE + table(3, paragraph('{{headline}}'));
    expect(filled(templateWith(NARROW, [{ shapes }]), { headline: ['X'] })).toBe('X');
  });

  it('says several paragraphs in the look of its own', () => {
    const bytes = templateWith(NARROW, [withText(paragraph('To do: {{next', '-steps}}.'))]);
    const values = { 'next-steps': ['One & all', 'Two <three>', 'Four'] };
    expect(filled(bytes, values)).toBe('To do: One & all\nTwo <three>\nFour.');
    const written = openDeck(writeDeck(plan(values), read(bytes)));
    const document = written.documents.get(slidePaths(written)[0] ?? '');
    const [, ...paragraphs] = document === undefined ? [] : elements(document, 'p');
    expect(paragraphs.map((each) => attribute(elements(each, 'pPr')[0], 'algn'))).toEqual([
      'ctr',
      'ctr',
      'ctr',
    ]);
    const looks = paragraphs.flatMap((each) => elements(each, 'rPr').slice(0, 1));
    expect(looks.map((look) => attribute(look, 'b'))).toEqual(['1', '1', '1']);
  });

  it('that nothing is said for leaves nothing', () => {
    expect(filled(templateWith(NARROW, [withText(paragraph('a {{us}}b'))]), {})).toBe('a b');
  });

  it('is filled wherever its runs are cut', () => {
    const text = 'Before {{headline}} between {{us}} after';
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
        const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
        const runs = places.slice(1).map((to, index) => text.slice(places[index], to));
        const bytes = templateWith(NARROW, [withText(paragraph(...runs))]);
        expect(filled(bytes, { headline: ['X'], us: ['Y & Z'] })).toBe(
          'Before X between Y & Z after'
        );
      }),
      { numRuns: 25 }
    );
  });
});

describe('slides of the template', () => {
  const bytes = templateWith(
    NARROW,
    [withText(paragraph('Without any')), CHARTED, withText(paragraph('{{headline}}'))],
    [...CHART, COMMENT]
  );
  const written = writeDeck(plan({ us: ['Ours'], headline: ['X'] }), read(bytes));
  const opened = openDeck(written);

  it('with tokens come first, in their order; the others stay behind', () => {
    expect(slidePaths(opened).map((path) => wordsOf(opened, path).split('\n')[1])).toEqual([
      'Ours',
      'X',
      expect.stringContaining('internal'),
    ]);
  });

  it('hold together with their pictures, charts and workbooks, without comments', () => {
    const lacking = deckFaults(written).filter(
      (fault) => !fault.startsWith('ppt/template/charts/')
    );
    expect(lacking).toEqual([]);
    const [first] = slidePaths(opened);
    const [chart] = relatedTo(opened, first ?? '', 'chart');
    expect(relatedTo(opened, chart ?? '', 'package')).toEqual([
      'ppt/template/embeddings/data1.xlsx',
    ]);
    expect([...opened.bytes.keys()].filter((path) => path.includes('comment'))).toEqual([]);
  });

  it('have none of their comments in the XML either', () => {
    const [first] = slidePaths(opened);
    expect(new TextDecoder().decode(opened.bytes.get(first ?? ''))).not.toContain('made by hand');
  });

  it('keep their layout’s tokens filled, but for prompts', () => {
    const onLayout = templateWith(NARROW, [], [], (path, xml) =>
      path === 'ppt/slideLayouts/slideLayout4.xml'
        ? xml.replace('</p:spTree>', `${shape(20, 'Band', paragraph('{{us}}'))}</p:spTree>`)
        : xml
    );
    const deckOfIt = openDeck(writeDeck(plan({ us: ['Ours'] }), read(onLayout)));
    expect(wordsOf(deckOfIt, 'ppt/slideLayouts/slideLayout4.xml')).toMatch(/Prompt[^]*Ours$/);
  });
});
