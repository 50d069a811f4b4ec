/** Searching and replacing in cells. */
import { displayText } from '../../calculator/display';
import { formatAt } from '../../book/format';
import type { Area } from '../../book/area';
import { areaOf, keyOf } from '../../book/area';
import type { Cell } from '../../book/cellAreas';
import { areasOfCells } from '../../book/cellAreas';
import { writeCell } from '../../book/input';
import { problem } from '../../book/problem';
import { checkWritable } from '../../book/protection';
import type { ApiObject } from '../apiObject';
import { isRecord, textOf, truthOf } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import type { Place } from './rangeAreas';
import { afterWriting, filledCells } from './rangeValues';

interface Search {
  readonly text: string;
  readonly complete: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

const searchOf = (context: ApiContext, [text, given]: readonly unknown[]): Search => {
  const criteria = isRecord(given) ? given : {};
  const direction = enumOf(context, 'SearchDirection', criteria['searchDirection'] ?? 'Forward');
  return {
    text: textOf(text, 'text'),
    complete: truthOf(criteria['completeMatch'], false),
    matchCase: truthOf(criteria['matchCase'], false),
    backwards: direction === 'Backwards',
  };
};

const matches = (shown: string, { text, complete, matchCase }: Search): boolean => {
  const [own, wanted] = matchCase ? [shown, text] : [shown.toLowerCase(), text.toLowerCase()];
  return complete ? own === wanted : own.includes(wanted);
};

const shownAt = (context: ApiContext, { sheet }: Place, [row, column]: Cell): string => {
  const { numberFormat } = formatAt(sheet.formats, row, column);
  return displayText(context.engine.valueAt(sheet, row, column), numberFormat);
};

const foundCells = (context: ApiContext, place: Place, search: Search): readonly Cell[] => {
  const cells = [...filledCells(place)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const found = cells.filter((cell) => matches(shownAt(context, place, cell), search));
  return search.backwards ? found.reverse() : found;
};

const find = (context: ApiContext, place: Place, args: readonly unknown[]): ApiObject | null => {
  const [first] = foundCells(context, place, searchOf(context, args));
  return first === undefined ? null : context.objects.range(place.sheet, areaOf(...first));
};

/** All cells that show a text, as rectangles. */
export function findAll(
  context: ApiContext,
  place: Place,
  args: readonly unknown[]
): readonly Area[] {
  return areasOfCells(foundCells(context, place, searchOf(context, args)));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is typed in a cell: replacing changes formulas as they are written. */
const typedAt = (context: ApiContext, { sheet }: Place, [row, column]: Cell): string =>
  sheet.cells.get(keyOf(row, column))?.formula ??
  displayText(context.engine.valueAt(sheet, row, column), 'General');

/** Replaces a text in all cells; answers how often. */
export function replaceAll(
  context: ApiContext,
  place: Place,
  [text, replacement, criteria]: readonly unknown[]
): number {
  const search = searchOf(context, [text, criteria]);
  const instead = textOf(replacement, 'replacement');
  if (search.text === '') throw problem('InvalidArgument', 'text');
  const pattern = new RegExp(escaped(search.text), search.matchCase ? 'g' : 'gi');
  let count = 0;
  for (const cell of filledCells(place)) {
    const typed = typedAt(context, place, cell);
    if (!matches(typed, search)) continue;
    checkWritable(place.sheet, areaOf(...cell));
    count += search.complete ? 1 : [...typed.matchAll(pattern)].length;
    const after = search.complete ? instead : typed.replace(pattern, () => instead);
    writeCell(context.book, place.sheet, ...cell, after);
  }
  if (count > 0) afterWriting(context, place);
  return count;
}

export function findMethods(
  context: ApiContext,
  place: Place
): Readonly<Record<string, (args: readonly unknown[]) => unknown>> {
  return {
    Find: (args) => {
      const found = find(context, place, args);
      if (found === null) throw problem('ItemNotFound', 'text');
      return found;
    },
    FindOrNullObject: (args) => find(context, place, args),
    ReplaceAll: (args) => replaceAll(context, place, args),
  };
}
