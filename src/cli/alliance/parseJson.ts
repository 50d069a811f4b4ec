/** Parses a JSON file, with the place where it stops being JSON. */
import { isUtf8 } from 'node:buffer';
import { done, failed, type Result } from '../result';

/** What the bytes say, or why they are no JSON. */
export function parseJson(bytes: Uint8Array): Result<unknown> {
  if (!isUtf8(bytes)) return failed('The text is not UTF-8; please save it so.');
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return failed('The file is empty; wanted an object in { }.');
  try {
    return done(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed(`${placeOf(error.message, text)}it is no JSON there (${error.message}).`);
  }
}

/** The engine counts characters; people count lines. */
function placeOf(message: string, text: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}: `;
}
