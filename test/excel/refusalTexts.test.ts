import { applyEdit, type EditResult } from '../../src/excel/edit/applyEdit';
import type { ExcelProblemCode } from '../../src/excel/excelProblem';
import {
  REFUSAL_TEXTS,
  namedIn,
  refusalBody,
  type ExcelRefusalCode,
  type RefusalText,
} from '../../src/excel/recover/refusalTexts';
import { REASON_TEXTS } from '../../src/workbook/book/reasonTexts';
import type { NothingReason } from '../../src/workbook/kernel/edit';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { planRefresh } from '../../src/workbook/book/refresh';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { openExcel } from './liveExcel';

const entries = Object.entries(REFUSAL_TEXTS);
const bodies = entries.map(([, text]) => refusalBody(text, 'Steps'));

describe('what a person is told where something could not be done', () => {
  test.each(entries)('%s has a title and says what to do', (_, text) => {
    expect(text.title).toMatch(/^\S.*[^.]$/);
    expect(refusalBody(text, 'Steps')).toMatch(/^\S.*\.$/);
  });

  it('is something else for each code', () => {
    expect(new Set(entries.map(([, { title }]) => title)).size).toBe(entries.length);
    expect(new Set(bodies).size).toBe(entries.length);
  });

  it('is right in the pane and on the ribbon: it speaks of no button that only one of them has', () => {
    expect(bodies.filter((body) => /press the button|below|above|\bhere\b/.test(body))).toEqual([]);
  });

  test.each<[ExcelProblemCode, string]>([
    ['missing', 'Steps'],
    ['name-taken', 'Steps'],
    ['password', 'Steps'],
    ['protected', ''],
    ['unknown', ''],
  ])('names the thing or nothing: %s', (code, name) => {
    expect(namedIn({ code, detail: 'Steps' })).toBe(name);
    expect(refusalBody(REFUSAL_TEXTS[code], 'Steps').includes('Steps')).toBe(name !== '');
  });

  it('does without the name of a sheet that Excel did not tell', () => {
    expect(refusalBody(REFUSAL_TEXTS.password, '')).not.toContain('“');
  });
});

const reasonIn = <Reason extends string>(result: EditResult<Reason>): Reason | null =>
  result.ok && result.outcome === 'nothing' ? result.reason : null;

/** What is said not to compile is the test here: where it does, `npm run types` fails. */
describe('the compiler', () => {
  it('wants a text for each reason', () => {
    const { 'not-ours': left, ...rest } = REASON_TEXTS;
    // @ts-expect-error one text is lacking
    const lacking: Record<NothingReason, RefusalText> = rest;
    expect(Object.values(lacking)).not.toContain(left);
  });

  it('knows which reasons can come out of an edit, and whether they have texts', async () => {
    const excel = await openExcel();
    const refreshed: 'not-ours' | null = reasonIn(await applyEdit(READ_SPEC, planRefresh));
    const closing = await applyEdit(READ_SPEC, (source) => planClosePeriod(source, null));
    // @ts-expect-error closing may give other reasons too
    const closed: 'not-ours' | null = reasonIn(closing);
    const odd = await applyEdit(READ_SPEC, () => ({ kind: 'nothing', reason: 'new-reason' }));
    // @ts-expect-error there is no text for it
    const untold: ExcelRefusalCode | null = reasonIn(odd);
    excel.close();
    expect([refreshed, closed, untold]).toEqual(['not-ours', 'not-ours', 'new-reason']);
  });

  it('knows that Excel and the plans share no code, of which one text would hide the other', () => {
    const apart: [Extract<ExcelProblemCode, NothingReason>] extends [never] ? true : false = true;
    expect(apart).toBe(true);
  });
});
