/**
 * Draws the looks of sheets whose contents stand already: part by part in one request, so that a part that
 * Excel refuses costs neither another part nor another sheet. Each part's trace tells that it was done.
 */
import {
  joinUnfinished,
  unfinishedFormula,
  UNFINISHED,
  type LookKind,
  type Unfinished,
} from '../../workbook/kernel/unfinished';
import { describeExcelError, isExcelError, type ExcelProblem } from '../excelProblem';
import { targetOn, type SheetSeed, type SheetTarget } from './target';

/** One request: its context and the sheets as it knows them. */
export interface Batch {
  readonly context: Excel.RequestContext;
  readonly targetOf: (seed: SheetSeed) => SheetTarget;
}

/** A part of one sheet's looks. */
export interface LookPart {
  /** The sheet's key in the blueprint; null where the workbook keeps in another way that it is missing. */
  readonly key: string | null;
  /** The sheet as it is called in this workbook. */
  readonly title: string;
  /** Null for what is not worth telling, as which sheet lies in front. */
  readonly kind: LookKind | null;
  readonly draw: (batch: Batch) => void;
}

export interface RefusedLook extends Pick<LookPart, 'key' | 'title'> {
  readonly kind: LookKind;
  readonly problem: ExcelProblem;
}

/** Nothing can be drawn as long as these last: no further part is tried. */
const FOR_ALL: ReadonlySet<ExcelProblem['code']> = new Set(['busy-editing', 'access-denied']);

const newBatch = (): Batch => {
  const context = new Excel.RequestContext();
  const targets = new Map<SheetSeed, SheetTarget>();
  const targetOf = (seed: SheetSeed): SheetTarget => {
    const known = targets.get(seed);
    if (known !== undefined) return known;
    const target = targetOn(context.workbook.worksheets.getItem(seed.title), seed);
    targets.set(seed, target);
    return target;
  };
  return { context, targetOf };
};

/** How many parts were done before Excel refused one: what it has traced by then. */
const doneBefore = (error: unknown): number => {
  const traced: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'traceMessages') : [];
  return Array.isArray(traced) ? traced.length : 0;
};

const refusal = ({ key, title, kind }: LookPart, problem: ExcelProblem): readonly RefusedLook[] =>
  kind === null ? [] : [{ key, title, kind, problem }];

/** Brings the mark up to date with what is left by then; the last part. */
const markPart = (left: () => readonly Unfinished[]): LookPart => ({
  key: null,
  title: '',
  kind: null,
  draw: ({ context }) => {
    const name = context.workbook.names.getItem(UNFINISHED);
    if (left().length === 0) name.delete();
    else name.formula = unfinishedFormula(left());
  },
});

/** The mark is nobody's business in the list of names; one that is still there is hidden. */
const hideMark = (left: () => readonly Unfinished[]): LookPart => ({
  key: null,
  title: '',
  kind: null,
  draw: ({ context }) => {
    if (left().length > 0) context.workbook.names.getItem(UNFINISHED).visible = false;
  },
});

/** What of the refusals the workbook's mark keeps. */
export function asUnfinished(refused: readonly RefusedLook[]): readonly Unfinished[] {
  return joinUnfinished(
    refused.flatMap(({ key, kind }) => (key === null ? [] : [{ key, kinds: [kind] }]))
  );
}

interface Failure {
  /** Which of the parts it was. */
  readonly at: number;
  readonly problem: ExcelProblem;
}

/** One round trip; null where nothing was refused. */
const attempt = async (parts: readonly LookPart[]): Promise<Failure | null> => {
  const batch = newBatch();
  let queued = 0;
  try {
    parts.forEach((part) => {
      part.draw(batch);
      batch.context.trace(`${part.title} ${part.kind ?? ''}`);
      queued += 1;
    });
    await batch.context.sync();
    return null;
  } catch (error) {
    if (!isExcelError(error)) throw error;
    // What office.js itself refuses to queue was never sent.
    const at = queued < parts.length ? queued : doneBefore(error);
    return { at, problem: describeExcelError(error) };
  }
};

/**
 * Can't be refused: where its trace doesn't come back with an error, the whole request was refused or this
 * Excel tells no traces, and nobody knows which part it was. Drawing some a second time would double them.
 */
const PROBE: LookPart = { key: null, title: '', kind: null, draw: () => undefined };

/** How a lot of parts went: how many are done with, and which of them were refused. */
interface Progress {
  readonly done: number;
  readonly refused: readonly RefusedLook[];
}

const progressOf = (lot: readonly LookPart[], failure: Failure | null): Progress => {
  const part = lot[failure?.at ?? 0];
  if (failure === null || part === undefined) return { done: lot.length, refused: [] };
  const { at, problem } = failure;
  return FOR_ALL.has(problem.code) || part === PROBE
    ? { done: Infinity, refused: lot.slice(at).flatMap((each) => refusal(each, problem)) }
    : { done: at + 1, refused: refusal(part, problem) };
};

/** Draws the rest, at most so many parts at once; what is refused comes to `refused`. */
const goOn = async (
  rest: readonly LookPart[],
  most: number,
  refused: RefusedLook[]
): Promise<void> => {
  if (rest.length === 0) return;
  const lot = rest.slice(0, most);
  const failure = await attempt(lot);
  if (failure?.problem.code === 'too-large' && lot.length > 1) {
    return goOn(rest, Math.ceil(lot.length / 2), refused);
  }
  const progress = progressOf(lot, failure);
  refused.push(...progress.refused);
  return goOn(rest.slice(progress.done), most, refused);
};

/**
 * Draws the parts in one round trip, and one more for each that is refused; in several where they are too
 * large for one. Where the workbook is marked, the mark names what was refused and `others` afterwards, or
 * goes. Returns what was refused: Excel's refusals are values.
 */
export async function drawLooks(
  parts: readonly LookPart[],
  marked: boolean,
  others: readonly Unfinished[]
): Promise<readonly RefusedLook[]> {
  const refused: RefusedLook[] = [];
  const left = () => joinUnfinished([...others, ...asUnfinished(refused)]);
  const all = [PROBE, ...parts, ...(marked ? [markPart(left), hideMark(left)] : [])];
  await goOn(all, all.length, refused);
  return refused;
}
