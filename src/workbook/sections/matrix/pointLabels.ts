/**
 * What stands beside the points of a matrix chart: ids, and where more share a spot than can be named there,
 * beside the first of them how many they are and nothing beside the others. Formula and mirror.
 */
import { MOST_NAMED } from '../../../model/mostNamed';
import type { Direction } from '../../../model/contribution';
import { shownId } from '../../kernel/shared/contributionLookup';
import { chartTable } from '../../kernel/shared/matrixTables';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { NOTHING, atMost, call, equal, joined, more, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { thisRow, wholeColumn } from '../../kernel/tableRef';

/** More labels than this would be unreadable, and make the request to Excel large; the list names all. */
export const MOST_LABELS = 60;

/** Keeps a label clear of its marker: the series that carries the labels has no marker of its own. */
const PAD = '\u00a0\u00a0';
const HERE = ' here';

const padded = (label: string): string => PAD + label + PAD;

/** The rows that carry no label are not counted: each would look at all others. */
export function labelFormula(direction: Direction): Expression {
  const table = chartTable(direction);
  const here = (key: 'number' | 'row' | 'cost' | 'value'): Expression => thisRow(table, key);
  const onSpot = ['cost', 'value'] as const;
  const spot = onSpot.flatMap((key) => [wholeColumn(table, key), here(key)]);
  const count = call('COUNTIFS', ...spot);
  const before = [wholeColumn(table, 'number'), joined(words('<'), here('number'))];
  const isFirst = equal(call('COUNTIFS', ...spot, ...before), 0);
  const pad = words(PAD);
  const id = joined(pad, shownId(here('row')), pad);
  const shared = when(isFirst, joined(pad, count, words(HERE), pad), NOTHING);
  // Nothing is counted where nothing is drawn: an error would count all errors.
  const drawn = when(
    call('ISNUMBER', here('value')),
    when(more(count, MOST_NAMED), shared, id),
    id
  );
  return when(equal(here('row'), 0), NOTHING, when(atMost(here('number'), MOST_LABELS), drawn, id));
}

const spotOf = ({ analysed }: MirroredRow): string | null =>
  analysed.placed ? `${analysed.cost} ${analysed.value}` : null;

/** The same for the rows of the list, in its order. */
export function labelTexts(listed: readonly MirroredRow[]): readonly string[] {
  const counts = new Map<string, number>();
  const spots = listed.map(spotOf);
  spots.forEach((spot) => spot !== null && counts.set(spot, (counts.get(spot) ?? 0) + 1));
  return listed.map(({ analysed }, index) => {
    const spot = spots[index] ?? null;
    const count = spot === null ? 0 : (counts.get(spot) ?? 0);
    if (index >= MOST_LABELS || count <= MOST_NAMED) return padded(analysed.contribution.id);
    return spots.indexOf(spot) === index ? padded(`${count}${HERE}`) : '';
  });
}
