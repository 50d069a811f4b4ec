/**
 * `RunOptions.mergeUndoGroup` for npm's office.js, which has no word of it (its types and the hosted library do).
 * How the hosted library tells Excel of a group is not public: here it is a header of the group's requests.
 */
import { UNDO_GROUP_HEADER } from '../protocol/undo';

interface Groupable {
  readonly requestHeaders: Record<string, string>;
}

type Batch = (context: Groupable) => unknown;

/** The parts of the loaded library that this needs. */
export interface GroupingLibrary {
  readonly Excel: { run: (...args: readonly unknown[]) => unknown };
  readonly Office: {
    readonly context: {
      readonly requirements: { isSetSupported: (name: string, version: string) => boolean };
    };
  };
}

let groups = 0;

const wantsGroup = (options: unknown): boolean =>
  typeof options === 'object' &&
  options !== null &&
  Reflect.get(options, 'mergeUndoGroup') === true;

const isBatch = (value: unknown): value is Batch => typeof value === 'function';

/** Lets `Excel.run` put all requests of one run into one group, in an Excel that has ExcelApi 1.20. */
export function addUndoGroups({ Excel, Office }: GroupingLibrary): void {
  const run = Excel.run;
  Excel.run = (...args) => {
    const [options, batch] = args;
    const has = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
    if (!has || !wantsGroup(options) || !isBatch(batch)) return run(...args);
    groups += 1;
    const name = `group-${groups}`;
    return run(options, (context: Groupable) => {
      context.requestHeaders[UNDO_GROUP_HEADER] = name;
      return batch(context);
    });
  };
}
