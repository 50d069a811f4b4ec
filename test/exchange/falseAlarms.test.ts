/** What the partner knows already, or what our own wording says, is never taken for a leak. */
import fc from 'fast-check';
import { numbersIn } from '../../src/exchange/audit/secretForms';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import type { SendOrder } from '../../src/exchange/send/sendOrder';
import type { Alliance } from '../../src/model/alliance';
import { closePeriod } from '../../src/model/closePeriod';
import type { Contribution } from '../../src/model/contribution';
import type { Rvu } from '../../src/model/rvu';
import { WHOLE } from '../../src/model/respondents';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { rvuArbitrary } from '../workbook/arbitraries';
import { runs } from '../share';
import { ORDER } from './orders';

/** The RVU with these private values in its first contribution. */
const keeping = (rvu: Rvu, values: Partial<Contribution>): Rvu => ({
  ...rvu,
  contributions: rvu.contributions.map((each, index) =>
    index === 0 ? { ...each, ...values } : each
  ),
});

const withAlliance = (values: Partial<Alliance>): Rvu => ({
  ...SAMPLE,
  alliance: { ...SAMPLE.alliance, ...values },
});

const { us, partner } = SAMPLE.alliance;

/** The RVU with one of its departments called anew, as the add-in renames it. */
function calling(rvu: Rvu, before: string, after: string): Rvu {
  const now = <T extends string | null>(name: T) => (name === before ? after : name);
  return {
    ...rvu,
    alliance: {
      ...rvu.alliance,
      departments: rvu.alliance.departments.map((each) => ({ ...each, name: now(each.name) })),
    },
    contributions: rvu.contributions.map((each) => ({ ...each, department: now(each.department) })),
    actions: rvu.actions.map((each) => ({ ...each, department: now(each.department) })),
  };
}

/** Closed under one name of the department, written again under another. */
function renamedAfterClosing(before: string, after: string): Rvu {
  const closed = closePeriod(calling(SAMPLE, 'Marketing', before));
  if (!closed.ok) throw new Error(closed.reason);
  const kept = closed.rvu.history.contributions.map(({ department }) => department);
  expect(kept).toContain(before);
  return { ...calling(closed.rvu, before, after), answers: SAMPLE.answers };
}

test.each<readonly [string, Rvu]>([
  [
    'an owner within the partner’s name',
    keeping(withAlliance({ partner: { ...partner, name: 'Halden Logistics Group' } }), {
      owner: 'Halden Logistics',
    }),
  ],
  [
    'an owner without the manager’s title',
    keeping(withAlliance({ us: { ...us, manager: 'Nadia Brooks-Lang, MBA' } }), {
      owner: 'Nadia Brooks-Lang',
    }),
  ],
  ['a department’s former name', renamedAfterClosing('Customer Service', 'Customer Service EMEA')],
  [
    'a cost within our name',
    keeping(withAlliance({ us: { ...us, name: 'Studio 7777' } }), { cash: 7777 }),
  ],
  [
    'a cost like the period’s year',
    keeping(
      { ...SAMPLE, period: { year: 2027, cadence: 'quarterly', part: 1 }, actions: [] },
      { cash: 2027, hours: null }
    ),
  ],
  ['a note within our name', keeping(SAMPLE, { notes: 'Brightwater I' })],
  ['a note across a seam', keeping(SAMPLE, { notes: 'to Brightwater' })],
  [
    'a note across both seams of a name',
    keeping(SAMPLE, { notes: 's to Brightwater Instruments ·' }),
  ],
  ['a note like our wording', keeping(SAMPLE, { notes: 'is glad to help' })],
  ['a note of a heading and the scale', keeping(SAMPLE, { notes: 'Marketing · 1 hardly' })],
  [
    'an activity of many words, which other sheets list too',
    {
      ...SAMPLE,
      contributions: SAMPLE.contributions.map((each, index) => ({
        ...each,
        activity: `${index} evenings on which customers of both sides meet in the house of the other`,
      })),
    },
  ],
  ['a currency with its words', keeping(SAMPLE, { notes: 'estimate in USD' })],
])('%s is no finding, and is not asked about', (_, rvu) => {
  for (const respondent of [WHOLE, 'd1'])
    for (const form of ['long', 'short'] as const) {
      const { audit } = makeCopy({ ...rvu, form }, { ...ORDER, respondent });
      expect(audit.findings).toEqual([]);
      expect(audit.warnings).toEqual([]);
    }
});

test('nor is a note like the scale and what follows it, where no list shows the scale alone', () => {
  const rvu: Rvu = {
    ...SAMPLE,
    contributions: SAMPLE.contributions.map((each) => ({
      ...each,
      direction: 'received',
      notes: "blank: can't say · Worth: a rough",
    })),
  };
  const { audit } = makeCopy(rvu, { ...ORDER, share: { ...ORDER.share, rvu: false } });
  expect(audit.findings).toEqual([]);
});

test.each([
  'you value it more than we thought',
  'than we thought, by 1',
  'by 1 step',
  'All in all',
])('nor is a note like what a chosen gap is told in: %s', (notes) => {
  const kept = keeping(SAMPLE, { notes });
  const whole = {
    period: '2026-Q4',
    respondent: WHOLE,
    department: null,
    revision: 1,
    list: 'short',
    line: 'received',
    score: 5,
    worth: null,
    words: null,
    remark: null,
    category: null,
    owner: null,
    due: null,
  } as const;
  const rvu: Rvu = {
    ...kept,
    form: 'short',
    partnerLines: [...kept.partnerLines, whole],
    shownGaps: ['given|whole', ...kept.contributions.map(({ id }) => `contribution|${id}`)],
  };
  const { audit, view } = makeCopy(rvu, ORDER);
  expect(view.gaps.map(({ name }) => name.value)).toContain('All in all');
  expect(audit.findings).toEqual([]);
  expect(audit.warnings).toEqual([]);
});

test('people who name the partner are not asked about a note within that name', () => {
  const saying = (step: string): Rvu => ({
    ...SAMPLE,
    actions: SAMPLE.actions.map((each) => (each.closedIn === null ? { ...each, step } : each)),
  });
  const warningsOf = (step: string, notes: string) =>
    makeCopy(keeping(saying(step), { notes }), ORDER).audit.warnings;
  expect(warningsOf('Meet at Brightwater Instruments in May', 'Brightwater I')).toEqual([]);
  expect(warningsOf('Meet at Brightwater Instruments in May', 'Brightwater')).toEqual([]);
  const { partner: other } = SAMPLE.alliance;
  const renamed = (rvu: Rvu): Rvu => ({
    ...rvu,
    alliance: { ...rvu.alliance, partner: { ...other, name: 'St. Jude’s & All Saints Trust' } },
  });
  const short = keeping(saying('Meet at Saints Trust'), { notes: 'The Saints Trust pays for it' });
  expect(makeCopy(renamed(short), ORDER).audit.warnings).toEqual([]);
  const two = keeping(saying('Meet at Jude’s Trust'), { notes: 'Then Jude’s Trust pays for it' });
  expect(makeCopy(renamed(two), ORDER).audit.warnings).toEqual([]);
  expect(makeCopy(two, ORDER).audit.warnings).not.toEqual([]);
  expect(warningsOf('Meet at the Brightwater Inn in May', 'Brightwater Inn')).not.toEqual([]);
});

const order: fc.Arbitrary<SendOrder> = fc.constantFrom(true, false).map((all) => ({
  ...ORDER,
  share: { rvu: all, steps: all, charter: all, gaps: true },
}));

const filled = fc
  .tuple(rvuArbitrary(4, 1), fc.boolean())
  .map(([rvu, isSample]) => ({ ...rvu, answers: isSample ? SAMPLE.answers : rvu.answers }))
  .map((rvu) => ({ ...rvu, shownGaps: rvu.contributions.map(({ id }) => `contribution|${id}`) }));

function textsIn(bytes: Uint8Array): readonly string[] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error('unreadable');
  const cells = read.book.sheets.flatMap(({ rows }) => [...rows.values()].flat());
  const values = cells.map((cell) => cell?.value ?? null);
  return [...new Set(values.map((value) => (typeof value === 'object' ? '' : String(value))))];
}

test('whatever stands in a copy may stand in a private cell too: Send is never locked by it', () => {
  const piece = fc.record({
    which: fc.nat(),
    from: fc.nat(),
    length: fc.integer({ min: 4, max: 50 }),
  });
  fc.assert(
    fc.property(
      filled,
      order,
      fc.array(piece, { minLength: 30, maxLength: 30 }),
      (rvu, asked, pieces) => {
        const texts = textsIn(makeCopy(rvu, asked).bytes);
        const cut = pieces.map(({ which, from, length }) => {
          const text = texts[which % texts.length] ?? '';
          return text.slice(from % text.length).slice(0, length);
        });
        const numbers = texts.flatMap(numbersIn).map((each) => Number(each.replace(/[^\d.]/g, '')));
        const [model] = rvu.contributions;
        if (model === undefined) throw new Error('nothing given');
        const hiding = cut.map((notes, index): Rvu['history']['contributions'][number] => ({
          ...model,
          period: '2020-Q1',
          notes,
          hours: numbers[(pieces[index]?.which ?? 0) % numbers.length] ?? null,
          cost: null,
          value: null,
          quadrant: null,
          flag: null,
          running: 1,
          was: null,
        }));
        const { audit } = makeCopy(
          { ...rvu, history: { ...rvu.history, contributions: hiding } },
          asked
        );
        expect(audit.findings).toEqual([]);
      }
    ),
    { numRuns: runs(20), endOnFailure: true }
  );
});
