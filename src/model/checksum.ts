/** A short number for a text: finds mix-ups, keeps no secret and stops nobody who means ill. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Eight hexadecimal digits (FNV-1a, 32 bits, over UTF-16 units). */
export function checksum(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
