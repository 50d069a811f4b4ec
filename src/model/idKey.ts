/**
 * What an id is looked up by. Ids know no case, as spreadsheets have it: `A1` and `a1` are one contribution,
 * with or without spaces around.
 */
export function idKey(id: string): string {
  return id.trim().toLowerCase();
}
