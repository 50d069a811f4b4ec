/**
 * Runs a batch against the open workbook. Unlike `Excel.run` it doesn't track each range that the
 * batch touches, which would double the request and cost a further round trip for letting go of
 * them: a range here is used until the next sync and not after.
 */
export function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return batch(new Excel.RequestContext());
}
