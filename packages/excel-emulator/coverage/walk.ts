/** Walks over every object that leads on from the workbook, and notes what each class answers. */
import { createChangeLog } from '../src/book/changes';
import type { ExcelHost, Metadata } from '../src/index';
import { USUAL_EXCEL } from '../src/profiles';
import { isApiObject, isRecord, type ApiObject } from '../src/protocol/apiObject';
import { createApiContext, createRoots } from '../src/protocol/rootObjects';

/** What objects of one class answer, by the names on the wire. */
export interface Answered {
  readonly read: Set<string>;
  readonly written: Set<string>;
  readonly ledTo: Set<string>;
  readonly called: Set<string>;
}

/** So many objects of one class are looked at: charts of two kinds differ, the thousandth cell doesn't. */
const PER_CLASS = 12;

/** What the methods that lead to objects are given, one after the other, until one of them leads somewhere. */
const TRIED: readonly (readonly unknown[])[] = [
  [],
  [0],
  ['C2:C4'],
  [0, 0],
  ['A1:A2', 'B1:B2'],
  ['Stock'],
  ['Custom'],
  ['Constants'],
  ['e', {}],
  [[0], true],
];

/** Methods that lead on; the workbook is the walk's own, so that one that changes cells does no harm. */
const leads = (method: string): boolean => /^(Get|Find|Search|RemoveDuplicates|Sum$)/.test(method);

function attempt<Got>(work: () => Got): Got | undefined {
  try {
    return work();
  } catch {
    // Refused: the walk only wants to know where it gets further.
    return undefined;
  }
}

function called(object: ApiObject, method: string): readonly ApiObject[] {
  const run = object.call?.[method];
  if (run === undefined || !leads(method)) return [];
  return TRIED.map((args) => attempt(() => run(args))).filter(isApiObject);
}

/** Whole columns and sheets answer as small ranges do, only later. */
function isHuge({ model }: ApiObject): boolean {
  const area = isRecord(model) ? model['area'] : undefined;
  return isRecord(area) && Number(area['rows']) * Number(area['columns']) > 1000;
}

function nextOf(object: ApiObject): readonly ApiObject[] {
  const parts = Object.values(object.navigate ?? {}).map((lead) => attempt(lead));
  const items = attempt(() => object.items?.() ?? []);
  // Worksheet functions are found by any name and listed by none.
  const methods = object.type === 'Functions' ? ['Sum'] : Object.keys(object.call ?? {});
  const found = methods.flatMap((method) => called(object, method));
  return [...parts, ...(items ?? []), ...found].filter(isApiObject);
}

function note(object: ApiObject, answered: Answered): void {
  for (const [name, getter] of Object.entries(object.get ?? {})) {
    if (attempt(getter) !== undefined) answered.read.add(name);
  }
  if (object.items !== undefined) {
    answered.read.add('Count');
    ['', 'GetCount', 'GetItem', 'GetItemAt', 'GetItemOrNullObject'].forEach((name) =>
      answered.called.add(name)
    );
  }
  Object.keys(object.set ?? {}).forEach((name) => answered.written.add(name));
  Object.keys(object.navigate ?? {}).forEach((name) => answered.ledTo.add(name));
  Object.keys(object.call ?? {}).forEach((name) => answered.called.add(name));
}

function workbookOf(host: ExcelHost, metadata: Metadata): ApiObject {
  const { book, engine } = host;
  const context = createApiContext(
    { book, engine, changes: createChangeLog(engine.touch) },
    metadata,
    USUAL_EXCEL.ways
  );
  const quiet = {
    beforeAction: () => undefined,
    beforeMember: () => undefined,
    beforeLook: () => undefined,
  };
  return createRoots(context).hooks('', quiet).workbook();
}

/** The ranges that have rules and values, before the many that lead to no more. */
function seeds(workbook: ApiObject): readonly ApiObject[] {
  const [sheet] = workbook.navigate?.['Worksheets']?.()?.items?.() ?? [];
  const ranges = ['C2:C4', 'D2:D4', 'A1:D4'].map((address) =>
    attempt(() => sheet?.call?.['GetRange']?.([address]))
  );
  return [...ranges.filter(isApiObject), workbook];
}

/** What each class that can be reached from the host's workbook answers. */
export function walk(host: ExcelHost, metadata: Metadata): ReadonlyMap<string, Answered> {
  const classes = new Map<string, Answered & { seen: number }>();
  const queue = [...seeds(workbookOf(host, metadata))];
  for (let object = queue.shift(); object !== undefined; object = queue.shift()) {
    if ((classes.get(object.type)?.seen ?? 0) >= PER_CLASS || isHuge(object)) continue;
    const known = classes.get(object.type) ?? {
      read: new Set<string>(),
      written: new Set<string>(),
      ledTo: new Set<string>(),
      called: new Set<string>(),
      seen: 0,
    };
    classes.set(object.type, known);
    known.seen += 1;
    note(object, known);
    queue.push(...nextOf(object));
  }
  return classes;
}
