/**
 * Draws the formats of sheets that have their contents: part by part in one request, so that a refused part affects
 * neither other parts nor other sheets. Each part's trace proves that it was done.
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
  /** The sheet's key in the blueprint; null where the workbook records the missing part differently. */
  readonly key: string | null;
  /** The sheet as it is called in this workbook. */
  readonly title: string;
  /** Null for parts not worth reporting, such as the active sheet. */
  readonly kind: LookKind | null;
  readonly draw: (batch: Batch) => void;
}

export interface RefusedLook extends Pick<LookPart, 'key' | 'title'> {
  readonly kind: LookKind;
  readonly problem: ExcelProblem;
}

/** Refusals that stop all drawing: no further part is tried. */
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

/** The number of parts done before Excel refused one, from the traces. */
const doneBefore = (error: unknown): number => {
  const traced: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'traceMessages') : [];
  return Array.isArray(traced) ? traced.length : 0;
};

const refusal = ({ key, title, kind }: LookPart, problem: ExcelProblem): readonly RefusedLook[] =>
  kind === null ? [] : [{ key, title, kind, problem }];

/** The last part: updates the mark with the parts left. */
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

/** Hides the mark in the list of names, if it is still there. */
const hideMark = (left: () => readonly Unfinished[]): LookPart => ({
  key: null,
  title: '',
  kind: null,
  draw: ({ context }) => {
    if (left().length > 0) context.workbook.names.getItem(UNFINISHED).visible = false;
  },
});

/** The refusals that the workbook's mark records. */
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

/** Sends one request; null where nothing was refused. */
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
    // A part that office.js refuses to queue was never sent.
    const at = queued < parts.length ? queued : doneBefore(error);
    return { at, problem: describeExcelError(error) };
  }
};

/**
 * A part that Excel can't refuse. If an error comes without its trace, Excel refused the whole request or returns no
 * traces: then the refused part is unknown, and drawing parts again would double them.
 */
const PROBE: LookPart = { key: null, title: '', kind: null, draw: () => undefined };

/** The result of a batch: the number of finished parts, and the refused ones. */
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

/** Draws the remaining parts, at most so many at once; refused ones are added to `refused`. */
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
 * Draws the parts in one round trip, plus one for each refused part; in several where they are too large for one. A
 * marked workbook's mark names the refused parts and `others` afterwards, or is removed. Returns the refused parts as
 * values.
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
