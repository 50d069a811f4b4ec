/** Parses a JSON file, with the place where it stops being JSON. */
import { isUtf8 } from 'node:buffer';
import { done, failed, type Result } from '../result';
import { jsonStop } from './jsonStop';

/** What the bytes say, or why they are no JSON. */
export function parseJson(bytes: Uint8Array): Result<unknown> {
  if (!isUtf8(bytes)) return failed('The text is not UTF-8; please save it so.');
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return failed('The file is empty; wanted an object in { }.');
  try {
    return done(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed(stopWords(text));
  }
}

function stopWords(text: string): string {
  const at = jsonStop(text);
  const before = text.slice(0, at).split('\n');
  const place = `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
  const found = text.slice(at, at + 20).split('\n', 1)[0] ?? '';
  return at >= text.length
    ? `${place}: the file ends before its JSON does; please complete it.`
    : `${place}: found “${found}”, which cannot stand there in JSON; please look for a missing comma, quotation mark or bracket.`;
}
