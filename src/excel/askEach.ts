/** Many questions in one round trip, of which Excel may refuse each by itself. */
import { describeExcelError, isExcelError, type ExcelProblem } from './excelProblem';
import { inExcel } from './inExcel';

/** What came of one question. */
export type EachAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExcelProblem };

type Queue<Item, T> = (context: Excel.RequestContext, item: Item) => () => T;

const askAll = <Item, T>(
  items: readonly Item[],
  queue: Queue<Item, T>
): Promise<readonly EachAnswer<T>[]> =>
  inExcel(async (context) => {
    const taken = items.map((item) => queue(context, item));
    await context.sync();
    return taken.map((take) => ({ ok: true, value: take() }));
  });

/** What Excel refuses is a value; anything else is a bug and is thrown on. */
const tryAll = async <Item, T>(
  items: readonly Item[],
  queue: Queue<Item, T>
): Promise<readonly EachAnswer<T>[] | ExcelProblem> => {
  try {
    return await askAll(items, queue);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return describeExcelError(error);
  }
};

const isProblem = <T>(asked: readonly EachAnswer<T>[] | ExcelProblem): asked is ExcelProblem =>
  'code' in asked;

/**
 * Asks for all in one round trip; where Excel refuses it, asks for each half by itself, until it is known
 * which questions it does not answer. The answers are in the order of the items.
 */
export async function askEach<Item, T>(
  items: readonly Item[],
  queue: Queue<Item, T>
): Promise<readonly EachAnswer<T>[]> {
  if (items.length === 0) return [];
  const asked = await tryAll(items, queue);
  if (!isProblem(asked)) return asked;
  if (items.length === 1 || asked.code === 'busy-editing')
    return items.map(() => ({ ok: false, problem: asked }));
  const half = Math.ceil(items.length / 2);
  const first = await askEach(items.slice(0, half), queue);
  return [...first, ...(await askEach(items.slice(half), queue))];
}
