/** Lets an operation fail at each of its requests and actions, tries it again, and compares. */
import { applyEdit } from '../../src/excel/edit/applyEdit';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { readSource } from '../../src/excel/read/readSource';
import type { ExcelHost } from 'excel-emulator';
import type { BookSnapshot } from 'excel-emulator/book';
import { planReceive } from '../../src/exchange/receive/planReceive';
import { readReturned } from '../../src/exchange/receive/readReturned';
import type { Rvu } from '../../src/model/rvu';
import type { EditDecision } from '../../src/workbook/kernel/edit';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { planRefresh } from '../../src/workbook/book/refresh';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { UNFINISHED } from '../../src/workbook/kernel/unfinished';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { photograph, valueAt } from './liveExcel';
import { lostFrom, typeInto, type TypedCell } from './smallRvu';

/** How an operation ends; looks that Excel refused are told and marked in the workbook. */
export type Ended =
  { readonly ok: false } | { readonly ok: true; readonly refused?: readonly unknown[] };

/** Whether the workbook says that looks are missing. */
const isMarked = ({ book }: ExcelHost): boolean =>
  book.names.some(({ name }) => name === UNFINISHED);

const isReported = (ended: Ended): boolean => !ended.ok || (ended.refused ?? []).length > 0;

export interface Operation {
  readonly name: string;
  /** Brings the workbook to where the operation begins. */
  readonly begin: (host: ExcelHost) => Promise<void>;
  readonly run: () => Promise<Ended>;
  /** What a person does who is told that looks are missing; that of an RVU unless said otherwise. */
  readonly finish?: () => Promise<Ended>;
  /** Names what a person had typed and is no longer as typed. */
  readonly lost: (host: ExcelHost) => readonly string[];
}

export interface Injected {
  readonly name: string;
  /** How many failures were made: one for each request and one for each action. */
  readonly points: number;
  /** How many of them the operation told of; from others it recovered by itself. */
  readonly failures: number;
  /** How many of them left the workbook as none before them had. */
  readonly states: number;
  /** The operation ended otherwise than without a failure. */
  readonly wrong: readonly string[];
}

interface Point {
  readonly request: number;
  readonly action?: number;
}

const edit = (plan: (source: WorkbookSource) => EditDecision) => () => applyEdit(READ_SPEC, plan);

const OWN_WORDS = 'Our own list';

/** In a workbook in which somebody has typed already, on a sheet of their own. */
const creating = (rvu: Rvu): Operation => ({
  name: 'create',
  begin: ({ book, userEdit }) => {
    userEdit(book.sheets[0]?.name ?? '', 0, 0, OWN_WORDS);
    return Promise.resolve();
  },
  run: () => drawBlueprint(rvuBlueprint(rvu)),
  lost: (host) => (valueAt(host, 'Sheet1', 0, 0) === OWN_WORDS ? [] : ['A1']),
});

/** In a workbook of ours, into which somebody has typed. */
const inOurs = (
  name: string,
  rvu: Rvu,
  run: Operation['run'],
  typed: readonly TypedCell[]
): Operation => ({
  name,
  begin: async (host) => {
    const drawn = await drawBlueprint(rvuBlueprint(rvu));
    if (!drawn.ok) throw new Error(drawn.problem.detail);
    typeInto(host, typed);
  },
  run,
  lost: (host) => lostFrom(host, typed),
});

/** What people do in a workbook of ours, on one like this; `returned` is a file that came back for it. */
export const operationsOn = (
  rvu: Rvu,
  returned: Uint8Array,
  typed: readonly TypedCell[],
  /** A score of theirs that was typed: closing the period takes it into the History. */
  score: TypedCell
): readonly Operation[] => {
  const reading = readReturned(returned);
  if (!reading.ok) throw new Error(reading.rejection.code);
  // The user was asked, and keeps the score that was typed: nothing of ours may be lost then.
  const scores = new Map(rvu.contributions.map(({ id }) => [id, 'ours'] as const));
  const receiving = edit((source) => planReceive(source, reading.returned, { on: 46_350, scores }));
  return [
    creating(rvu),
    inOurs('refresh', rvu, edit(planRefresh), [...typed, score]),
    inOurs('receive', rvu, receiving, [...typed, score]),
    inOurs(
      'next',
      rvu,
      edit((source) => planClosePeriod(source, rvu.period)),
      typed
    ),
  ];
};

const pointsOf = (actions: readonly number[], step: number): readonly Point[] =>
  actions.flatMap((count, index) => [
    { request: index + 1 },
    ...Array.from({ length: Math.ceil(count / step) }, (_, n) => ({
      request: index + 1,
      action: n * step,
    })),
  ]);

const placeOf = ({ request, action }: Point): string =>
  `request ${request}${action === undefined ? '' : `, action ${action}`}`;

/** What a person does who is told that sheets are not finished. */
export async function finishRvu(): Promise<Ended> {
  const source = await readSource(READ_SPEC);
  const reading = readRvu(source);
  return reading.kind === 'not-ours' ? { ok: true } : drawBlueprint(rvuBlueprint(reading.rvu));
}

/** What is wrong after another try; null where all is as without the failure. */
async function wrongAfter(
  host: ExcelHost,
  { run, finish = finishRvu, lost }: Operation,
  whole: string
): Promise<string | null> {
  if (!(await run()).ok) return 'fails again';
  if (isMarked(host) && !(await finish()).ok) return 'is not finished';
  if (lost(host).length > 0) return `lost what was typed: ${lost(host).join(', ')}`;
  return photograph(host) === whole ? null : 'ends otherwise';
}

async function startOf(host: ExcelHost, operation: Operation, empty: BookSnapshot) {
  host.restore(empty);
  await operation.begin(host);
  return host.snapshot();
}

/** How the workbook ends without a failure, and the actions of each request. */
async function undisturbed(host: ExcelHost, { name, run, lost }: Operation) {
  host.resetStats();
  if (!(await run()).ok) throw new Error(`${name} fails by itself`);
  const gone = lost(host);
  if (gone.length > 0) throw new Error(`${name} loses ${gone.join(', ')}`);
  return { whole: photograph(host), actions: host.stats.requests.map(({ actions }) => actions) };
}

export interface FaultPlan {
  /** Every so many actions of each request. */
  readonly step: number;
  /** Which part of all points, where several processes share them: the first of one part is [0, 1]. */
  readonly share?: readonly [part: number, of: number];
  readonly told?: (done: number, of: number) => void;
}

const shareOf = <T>(all: readonly T[], [part, of]: readonly [number, number]): readonly T[] =>
  all.slice(Math.floor((all.length * part) / of), Math.floor((all.length * (part + 1)) / of));

/**
 * Fails at each request, and at every `step`th action of each. Where a failure leaves the workbook as the
 * one before it did (many actions only look), another try would do the same again and is not made.
 */
export async function inject(
  host: ExcelHost,
  operation: Operation,
  { step, share = [0, 1], told = () => undefined }: FaultPlan
): Promise<Injected> {
  const empty = host.snapshot();
  const start = await startOf(host, operation, empty);
  const { whole, actions } = await undisturbed(host, operation);
  const points = shareOf(pointsOf(actions, step), share);
  const wrong: string[] = [];
  let states = 0;
  let failures = 0;
  let before: string | null = null;
  for (const [index, point] of points.entries()) {
    host.restore(start);
    host.failAt({ ...point, code: 'GeneralException' });
    const ended = await operation.run();
    if (isReported(ended)) failures += 1;
    const left = photograph(host);
    if (left !== before && left !== whole) {
      states += 1;
      before = left;
      const what = await wrongAfter(host, operation, whole);
      if (what !== null) wrong.push(`${placeOf(point)}: ${what}`);
    }
    told(index + 1, points.length);
  }
  host.restore(empty);
  return { name: operation.name, points: points.length, failures, states, wrong };
}
