/** The part that says of what type each part is. */
import { refuse } from '../fileProblem';
import { partKey } from '../partKey';
import type { Package } from './package';

const PART = '[Content_Types].xml';

/** A part without a type of its own is judged by what is in it. */
const isWorkbook = (type: string | undefined): boolean =>
  type === undefined || /spreadsheetml\.(sheet|template)\.main\+xml$/i.test(type);

const MACRO = /macroEnabled|vbaProject/i;

/** The types that parts have by their names, and those that they have by their endings, all in small letters. */
interface Types {
  readonly own: ReadonlyMap<string, string>;
  readonly byEnding: ReadonlyMap<string, string>;
}

const readTypes = (file: Package): Types => {
  const own = new Map<string, string>();
  const byEnding = new Map<string, string>();
  file.scan(PART, {
    open: (name, tag) => {
      const attributes = tag.all();
      const lower = (attribute: string): string => (attributes.get(attribute) ?? '').toLowerCase();
      const type = attributes.get('ContentType') ?? '';
      if (name === 'Override')
        own.set(partKey((attributes.get('PartName') ?? '').replace(/^\//, '')), type);
      if (name === 'Default') byEnding.set(lower('Extension'), type);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { own, byEnding };
};

/**
 * Refuses a main part that is a document of another kind, and parts of macros. Types of parts that are
 * not there say nothing: some programs list all that they know.
 */
export function checkWorkbookType(file: Package, workbook: string): void {
  if (!file.has(PART)) refuse({ code: 'no-workbook' });
  const { own, byEnding } = readTypes(file);
  const typeOf = (path: string): string =>
    own.get(path) ?? byEnding.get(path.slice(path.lastIndexOf('.') + 1)) ?? '';
  if (file.paths().some((path) => MACRO.test(typeOf(path)))) refuse({ code: 'macro', part: PART });
  if (!isWorkbook(own.get(partKey(workbook)))) refuse({ code: 'no-workbook' });
}
