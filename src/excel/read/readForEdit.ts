/** What an edit is planned from: our tables and named cells, and which sheets, tables and names there are. */
import type { WorkbookSource } from '../../workbook/kernel/source';
import type { KnownTables } from './knownTables';
import { readPresent } from './readPresent';
import { queuePlaces, queueSource } from './readSource';
import { queueInventory, withPlaces, type WorkbookInventory } from './workbookInventory';
import type { ReadSpec } from './readSpec';

export interface ReadWorkbook {
  readonly source: WorkbookSource;
  readonly inventory: WorkbookInventory;
}

const queueRead = (context: Excel.RequestContext, wanted: ReadSpec): (() => ReadWorkbook) => {
  const source = queueSource(context, wanted);
  const inventory = queueInventory(context);
  const places = queuePlaces(context, wanted);
  return () => ({ source: source(), inventory: withPlaces(inventory(), places()) });
};

/** Reads in one round trip, and in a second one where what was read asks for formulas. Rejects with office.js errors. */
export async function readForEdit(
  context: Excel.RequestContext,
  wanted: ReadSpec,
  known: KnownTables
): Promise<ReadWorkbook> {
  const read = (asked: ReadSpec): Promise<ReadWorkbook> =>
    readPresent({ context, wanted: asked, known, queue: (present) => queueRead(context, present) });
  const first = await read(wanted);
  const more = wanted.formulasFor?.(first.source) ?? [];
  if (more.length === 0) return first;
  return read({ ...wanted, formulas: [...(wanted.formulas ?? []), ...more] });
}
