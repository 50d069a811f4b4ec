import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { readTemplate } from '../../src/pptx/template/readTemplate';
import { writeDeck } from '../../src/pptx/writeDeck';
import { anyDeck } from '../pptx/anyDeck';
import { openDeck } from '../pptx/deckPackage';
import { deck, slide } from '../pptx/planParts';
import { sampleDeck } from '../pptx/sampleDeck';
import { templateFile, templateParts } from '../pptx/templateFile';
import { NARROW, TWO_MASTERS } from '../pptx/templates';
import { schemaErrors } from './schemaErrors';

const generated = fc
  .sample(anyDeck, { numRuns: 4, seed: 20_261_130 })
  .map((plan, place) => [`generated plan ${place + 1}`, plan] as const);

const DECKS = [
  ['a review with every kind of block', sampleDeck] as const,
  ['a slide with nothing on it', deck([slide('A finding', [])], { footer: '' })] as const,
  ...generated,
];

describe('the schema of a presentation', () => {
  it.each(DECKS)('finds nothing wrong with %s', (_, plan) => {
    expect(schemaErrors(writeDeck(plan), 'pptx')).toEqual([]);
  });

  it.each([
    ['narrow', NARROW],
    ['of two masters', TWO_MASTERS],
  ])('finds nothing wrong on a template that is %s', (_, made) => {
    const read = readTemplate(templateFile(made));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(schemaErrors(writeDeck(sampleDeck, read.template), 'pptx')).toEqual([]);
  });

  it('finds nothing wrong on a dark ground, where content stands on a sheet', () => {
    const parts = templateParts(NARROW);
    const path = 'ppt/slideMasters/slideMaster1.xml';
    const dark =
      '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="003366"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
    const master = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(master.replace('<p:cSld>', `<p:cSld>${dark}`));
    const read = readTemplate(zipSync(parts));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.template.contentLayout.paper).toBe(true);
    expect(schemaErrors(writeDeck(sampleDeck, read.template), 'pptx')).toEqual([]);
  });

  it('finds nothing wrong with the workbooks in it', () => {
    const { bytes } = openDeck(writeDeck(sampleDeck));
    const workbooks = [...bytes].filter(([path]) => path.endsWith('.xlsx'));
    expect(workbooks).toHaveLength(6);
    workbooks.forEach(([, workbook]) => expect(schemaErrors(workbook)).toEqual([]));
  });

  it('would find something wrong', () => {
    expect(schemaErrors(strToU8('no presentation'), 'pptx')).not.toEqual([]);
  });
});
