/** A running Excel with the garden drawn, anew for each test. */
import { GARDEN } from './gardenBlueprint';
import { drawOnce, openExcel, type LiveExcel } from './liveExcel';

/** Opens and closes it, as `open` does, around each test of the file that calls this; gives the present one. */
export function gardenForEach(open = openExcel): () => LiveExcel {
  let excel: LiveExcel | null = null;
  beforeEach(async () => {
    excel = await open();
    await drawOnce(excel.host, GARDEN);
    excel.host.resetStats();
  });
  afterEach(() => excel?.close());
  return () => {
    if (excel === null) throw new Error('There is a garden within a test only');
    return excel;
  };
}
