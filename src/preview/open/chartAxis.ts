/** Axes of an opened file's charts. */
import type { AxisModel } from 'excel-emulator/book';
import { newChart } from 'excel-emulator/book';
import { descendantsOf, child } from './parts';

const valueOf = (parent: Element | null, name: string): string | null =>
  child(parent, name)?.getAttribute('val') ?? null;

const numbers = (
  pairs: Readonly<Record<string, string | null>>
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(pairs).flatMap(([name, text]) => (text === null ? [] : [[name, Number(text)]]))
  );

const isHidden = (axis: Element): boolean =>
  valueOf(axis, 'delete') === '1' || valueOf(axis, 'tickLblPos') === 'none';

/** An axis of numbers. */
export function axisIn(axis: Element | null): AxisModel {
  const empty = newChart('', '', '').axes.value;
  if (!axis) return empty;
  const scaling = child(axis, 'scaling');
  const format = child(axis, 'numFmt')?.getAttribute('formatCode') ?? null;
  const title = child(axis, 'title');
  const text = descendantsOf(title, 't').map((each) => each.textContent);
  return {
    ...empty,
    bag: {
      ...numbers({
        Minimum: valueOf(scaling, 'min'),
        Maximum: valueOf(scaling, 'max'),
        MajorUnit: valueOf(axis, 'majorUnit'),
      }),
      ...(format === null ? {} : { NumberFormat: format }),
      // An axis that shows nothing is none to see, whichever way the file says so.
      ...(isHidden(axis) ? { Visible: false } : {}),
    },
    title: title ? { Text: text.join('') } : { Visible: false },
    majorGridlines: { Visible: child(axis, 'majorGridlines') !== null },
  };
}
