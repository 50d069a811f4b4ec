/** What a deck says, in all its bytes: workbooks within it are unzipped as well. */
import { unzipSync } from 'fflate';

/** Each part's text by its path. */
function deckTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).flatMap(([path, part]): [string, string][] =>
      path.endsWith('.xlsx')
        ? [...deckTexts(part)].map(([inner, text]): [string, string] => [`${path}/${inner}`, text])
        : [[path, new TextDecoder().decode(part)]]
    )
  );
}

/** All of it in one, without the whole numbers that say where things stand and how large they are. */
export const saidIn = (bytes: Uint8Array): string =>
  [...deckTexts(bytes).values()].join('\n').replace(/ [\w:]+="-?\d+"/g, '');
