/** Whether a header is the one meant: people and programs put other blanks into it, and break its line. */

/** The header as it is compared: without what is not seen, and each run of blanks or line breaks as one blank. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Where the header stands, as it is written before any that only looks like it; -1 where it is missing. */
export function headerAt(headers: readonly string[], header: string): number {
  const wanted = header.trim().toLowerCase();
  const at = headers.findIndex((each) => each.trim().toLowerCase() === wanted);
  if (at >= 0) return at;
  const plain = plainHeader(header);
  return headers.findIndex((each) => plainHeader(each) === plain);
}
