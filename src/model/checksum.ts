/** A short number for a text: finds mix-ups, keeps no secret and stops nobody who means ill. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32 bits, FNV-1a over UTF-16 units. `before` is the hash of what stands before the text. */
export function hash(text: string, before = OFFSET): number {
  let hashed = before;
  for (let at = 0; at < text.length; at += 1)
    hashed = Math.imul(hashed ^ text.charCodeAt(at), PRIME);
  return hashed >>> 0;
}

/** The same as eight hexadecimal digits. */
export function checksum(text: string): string {
  return hash(text).toString(16).padStart(8, '0');
}
