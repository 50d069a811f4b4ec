import fc from 'fast-check';
import { deckOverflows } from '../../src/pptx/deckOverflows';
import type { TableBlock } from '../../src/pptx/deckPlan';
import { CONTENT, SMALLEST } from '../../src/pptx/deckPlan';
import { fitTable } from '../../src/pptx/fit/fitTable';
import { fitText, plainText } from '../../src/pptx/fit/fitText';
import { pointWidth } from '../../src/pptx/fit/textWidth';
import { LINE_HEIGHT, textHeight } from '../../src/pptx/fit/wrap';
import { writeDeck } from '../../src/pptx/writeDeck';
import { openDeck, slidePaths, wordsOf } from './deckPackage';
import { cell, deck, INK, line, slide, textBlock } from './planParts';
import { attribute, elements } from './xmlTree';

const room = { width: 200, height: 60, size: 20 };
const one = (text: string) => [line(text)];
const long = 'All that our partner has promised, kept, dropped and put off since the year began. ';

describe('the width of text', () => {
  it('is that of Arial', () => {
    expect(pointWidth('Hello', 10)).toBeCloseTo(7.22 + 5.56 + 2.22 + 2.22 + 5.56, 5);
    expect(pointWidth('Hello', 10, true)).toBeCloseTo(7.22 + 5.56 + 2.78 + 2.78 + 6.11, 5);
    expect(pointWidth('é', 10)).toBe(pointWidth('e', 10));
    expect(pointWidth('漢字', 10)).toBeGreaterThanOrEqual(20);
  });
});

describe('the height of text', () => {
  const height = (text: string, width: number): number =>
    textHeight(one(text), { width, height: Infinity, size: 10 }, 1) / (10 * LINE_HEIGHT);

  it('counts lines that break between words', () => {
    expect(height('', 100)).toBeCloseTo(1);
    expect(height('one two', 100)).toBeCloseTo(1);
    // "three four " is as wide as 47 points.
    expect(height('three four three four', 60)).toBeCloseTo(2);
    expect(height('one\ntwo', 100)).toBeCloseTo(2);
  });

  it('breaks a word that no line holds', () => {
    expect(height('m'.repeat(20), 50)).toBeCloseTo(4);
  });

  it('breaks between ideographs', () => {
    expect(height('漢'.repeat(10), 53)).toBeCloseTo(3);
  });
});

describe('text that is made to fit', () => {
  it('stays as it is where it fits', () => {
    expect(fitText(one('Short'), room)).toEqual({ paragraphs: one('Short'), scale: 1, cut: false });
  });

  it('gets smaller before it is cut', () => {
    const fitted = fitText(one(long), room);
    expect(fitted.cut).toBe(false);
    expect(fitted.scale).toBeLessThan(1);
  });

  it('is cut where it does not fit at the smallest size', () => {
    const fitted = fitText(one(long.repeat(9)), room);
    expect(fitted.cut).toBe(true);
    expect(fitted.scale * room.size).toBeCloseTo(SMALLEST);
    expect(plainText(fitted.paragraphs)).toMatch(/^All that our partner .*…$/);
  });

  it('never is higher than its box, and is a beginning of what it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 3 }), { maxLength: 5 }),
        fc.integer({ min: 30, max: 600 }),
        fc.integer({ min: 12, max: 300 }),
        (texts, width, height) => {
          const paragraphs = texts.map((runs) => ({ runs: runs.map((text) => ({ text })) }));
          const fitted = fitText(paragraphs, { width, height, size: 18 });
          const high = textHeight(fitted.paragraphs, { width, height, size: 18 }, fitted.scale);
          expect(high).toBeLessThanOrEqual(height);
          const shown = plainText(fitted.paragraphs).replace(/\s*…$/, '');
          expect(plainText(paragraphs).startsWith(shown)).toBe(true);
        }
      )
    );
  });
});

const tableOf = (rows: number, height: number, text = 'A row'): TableBlock => ({
  kind: 'table',
  box: { ...CONTENT, height },
  description: 'Rows',
  columns: [{ width: 100 }, { width: 300 }],
  header: [cell('What'), cell('Who')],
  rows: Array.from({ length: rows }, (_, place) => [cell(`${text} ${place + 1}`), cell('Nadia')]),
  size: 16,
  color: INK,
});

describe('a table that is made to fit', () => {
  it('is as wide as its box', () => {
    expect(fitTable(tableOf(1, 300)).widths).toEqual([215, 645]);
  });

  it('shows all rows, smaller where there are many', () => {
    expect(fitTable(tableOf(5, 364))).toMatchObject({ scale: 1, leftOut: 0, cut: false });
    expect(fitTable(tableOf(18, 364)).leftOut).toBe(0);
    expect(fitTable(tableOf(18, 364)).scale).toBeLessThan(1);
  });

  it('counts the rows for which there is no room', () => {
    const { rows, leftOut } = fitTable(tableOf(60, 364));
    const last = rows.at(-1)?.cells[0]?.paragraphs ?? [];
    expect(rows.length - 2 + leftOut).toBe(60);
    expect(plainText(last)).toBe(`… +${leftOut}`);
    expect(rows.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(364);
  });

  it('cuts the text of a row that is higher than there is room for', () => {
    const fitted = fitTable(tableOf(1, 60, long.repeat(30)));
    expect(fitted).toMatchObject({ cut: true, leftOut: 0 });
    expect(plainText(fitted.rows[1]?.cells[0]?.paragraphs ?? [])).toMatch(/…$/);
  });
});

describe('what a deck can not show', () => {
  const box = { left: 50, top: 130, width: 100, height: 40 };

  it('is told by slide and block', () => {
    const plan = deck([
      slide('Short', [textBlock(box, one('Short'))], { subtitle: 'Short' }),
      slide(
        long.repeat(4),
        [textBlock(box, one(long)), tableOf(60, 300), tableOf(1, 60, long.repeat(30))],
        {
          subtitle: long.repeat(4),
        }
      ),
    ]);
    expect(deckOverflows(plan)).toEqual([
      { kind: 'title', slide: 2 },
      { kind: 'subtitle', slide: 2 },
      { kind: 'text', slide: 2, block: 1 },
      { kind: 'rows', slide: 2, block: 2, leftOut: expect.any(Number) },
      { kind: 'text', slide: 2, block: 3 },
    ]);
  });

  it('stands in full in the alternative text of its shape', () => {
    const file = openDeck(writeDeck(deck([slide('Short', [textBlock(box, one(long))])])));
    const [path = ''] = slidePaths(file);
    const document = file.documents.get(path);
    const described = document === undefined ? [] : elements(document, 'cNvPr');
    expect(described.map((each) => attribute(each, 'descr'))).toContain(long);
    expect(wordsOf(file, path)).toMatch(/All that our [^.]*…/);
  });

  it('is nothing for words of usual length', () => {
    expect(deckOverflows(deck([slide('A finding in one line', [])]))).toEqual([]);
  });
});
