/** Taking files in: whatever is in them and in the workbook, and in whatever order they come. */
import fc from 'fast-check';
import type { Action } from '../../src/model/action';
import { partnerLineKey } from '../../src/model/exchange';
import type { PartnerLine } from '../../src/model/exchange';
import type { Rvu } from '../../src/model/rvu';
import { receive } from '../../src/exchange/receive/receive';
import type { ReceiveOrder, ReceivePreview } from '../../src/exchange/receive/receivePreview';
import type { Returned } from '../../src/exchange/receive/returned';
import { rvuArbitrary } from '../workbook/arbitraries';
import { runs } from '../share';
import { everybody, someFile } from './receiveArbitrary';

type Ready = Extract<ReceivePreview, { readonly kind: 'ready' }>;

const ON = { on: 46_200 };

function ready(rvu: Rvu, returned: Returned, scores: ReceiveOrder['scores'] = new Map()): Ready {
  const reception = receive(rvu, returned, { ...ON, scores });
  if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
  return reception;
}

interface Work {
  /** After some files were taken already. */
  readonly rvu: Rvu;
  /** The newer copies of everybody. */
  readonly files: readonly Returned[];
}

const rvus = rvuArbitrary(5).filter(({ period }) => period !== null);

const work: fc.Arbitrary<Work> = rvus.chain((rvu) => {
  const files = (revision: number) =>
    fc.tuple(...everybody(rvu).map((key) => someFile(rvu, key, revision)));
  return fc.tuple(files(1), files(2), fc.nat(5)).map(([earlier, later, count]) => ({
    rvu: earlier.slice(0, count).reduce((now, file) => ready(now, file).rvu, rvu),
    files: later,
  }));
});

/** Rows are appended as files come, so only their order may differ. */
const sorted = ({ partnerLines, actions, exchanged, ...rest }: Rvu) => ({
  ...rest,
  partnerLines: inOrder(partnerLines),
  actions: inOrder(actions),
  exchanged: inOrder(exchanged),
});

const inOrder = (rows: readonly object[]): readonly string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

test('a file that is taken again changes nothing', () => {
  fc.assert(
    fc.property(work, ({ rvu, files }) => {
      files.reduce((now, file) => {
        const once = ready(now, file);
        const twice = ready(once.rvu, file);
        expect(twice.rvu).toEqual(once.rvu);
        expect(twice.flags).toEqual([]);
        expect(twice.changes.filter(({ kind }) => kind === 'new' || kind === 'changed')).toEqual(
          []
        );
        expect(twice.changes.length).toBeGreaterThan(0);
        return once.rvu;
      }, rvu);
    }),
    { numRuns: runs(60) }
  );
});

test('files of several departments end alike in any order', () => {
  const shuffled = work.chain(({ rvu, files }) =>
    fc.record({
      rvu: fc.constant(rvu),
      files: fc.constant(files),
      other: fc.shuffledSubarray([...files], { minLength: files.length }),
    })
  );
  fc.assert(
    fc.property(shuffled, ({ rvu, files, other }) => {
      const taken = (all: readonly Returned[]) =>
        sorted(all.reduce((now, file) => ready(now, file).rvu, rvu));
      expect(taken(other)).toEqual(taken(files));
    }),
    { numRuns: runs(60) }
  );
});

/** All that they ever said. */
const linesOf = (before: Rvu, after: Rvu) => [...before.partnerLines, ...after.partnerLines];

/** Whether a value of ours is still there, or was one of theirs. */
const isKept = <T>(before: T | null, after: T | null, theirs: readonly (T | null)[]): boolean =>
  before === null || before === after || theirs.includes(before);

const stepDetails = (action: Action) => [action.owner, action.due, action.category] as const;

function stepsKept(before: Rvu, after: Rvu): void {
  before.actions.forEach((action, index) => {
    const now = after.actions[index];
    if (now === undefined) throw new Error(`${action.step} is gone`);
    const { owner, due, category } = now;
    expect({ ...action, owner, due, category }).toEqual(now);
    const theirs = linesOf(before, after).flatMap((line): readonly unknown[] => [
      line.owner,
      line.due,
      line.category,
    ]);
    const details = stepDetails(now);
    stepDetails(action).forEach((detail, at) =>
      expect(isKept<unknown>(detail, details[at] ?? null, theirs)).toBe(true)
    );
  });
}

function charterKept(before: Rvu, after: Rvu): void {
  before.charter.answers.forEach((answer) => {
    const now = after.charter.answers.find(({ question }) => question === answer.question);
    const theirs = linesOf(before, after)
      .filter(({ list, line }) => list === 'charter' && line === answer.question)
      .map(({ words }) => words);
    expect({ ...now, theirs: answer.theirs }).toEqual(answer);
    expect(isKept(answer.theirs, now?.theirs ?? null, theirs)).toBe(true);
  });
}

function contributionsKept(before: Rvu, after: Rvu): void {
  expect(after.contributions).toHaveLength(before.contributions.length);
  before.contributions.forEach((contribution, index) => {
    const now = after.contributions[index];
    const { id, stated } = contribution;
    expect({ ...now, stated }).toEqual(contribution);
    const theirs = linesOf(before, after)
      .filter(({ list, line }) => list === 'did' && line === id)
      .map(({ score }) => score);
    expect(isKept(stated, now?.stated ?? null, theirs)).toBe(true);
  });
}

/** Scores that differ are asked about; this is the answer that keeps all of ours. */
const oursKept = ({ contributions }: Rvu): ReceiveOrder['scores'] =>
  new Map(contributions.map(({ id }) => [id, 'ours']));

test('what was typed on our side stays, and no line of theirs is ever removed', () => {
  fc.assert(
    fc.property(work, ({ rvu, files }) => {
      files.reduce((now, file) => {
        const after = ready(now, file, oursKept(now)).rvu;
        stepsKept(now, after);
        charterKept(now, after);
        contributionsKept(now, after);
        const keys = after.partnerLines.map(partnerLineKey);
        expect(keys.slice(0, now.partnerLines.length)).toEqual(
          now.partnerLines.map(partnerLineKey)
        );
        expect(new Set(keys).size).toBe(keys.length);
        const rest = ({ answers, history, settings, alliance, indicators, tripleWin }: Rvu) => [
          answers,
          history,
          settings,
          alliance,
          indicators,
          tripleWin,
        ];
        expect(rest(after)).toEqual(rest(now));
        return after;
      }, rvu);
    }),
    { numRuns: runs(60) }
  );
});

const CELLS = ['score', 'worth', 'words', 'remark', 'category', 'owner', 'due'] as const;

test('every cell of a file stands on Partner RVU as it came', () => {
  fc.assert(
    fc.property(work, ({ rvu, files }) => {
      files.forEach((file) => {
        const { rvu: after, respondent, period } = ready(rvu, file);
        const found = new Map(after.partnerLines.map((line) => [partnerLineKey(line), line]));
        file.lines.forEach((line) => {
          const now: PartnerLine | undefined = found.get(
            partnerLineKey({ ...line, period, respondent, department: null, revision: 2 })
          );
          expect(now?.revision).toBe(2);
          CELLS.filter((key) => line[key] !== null).forEach((key) =>
            expect(now?.[key]).toBe(line[key])
          );
        });
      });
    }),
    { numRuns: runs(60) }
  );
});
