import { refuse } from '../fileProblem';
import type { Package } from './package';
import { attributesOf } from './xmlValue';

const PART = '[Content_Types].xml';

/** A part without a type of its own is judged by what is in it. */
const isWorkbook = (type: string | undefined): boolean =>
  type === undefined || /spreadsheetml\.(sheet|template)\.main\+xml$/i.test(type);

/** Refuses a main part that is a document of another kind or may hold macros. */
export const checkWorkbookType = (file: Package, workbook: string): void => {
  if (!file.has(PART)) refuse({ code: 'no-workbook' });
  const wanted = `/${workbook.toLowerCase()}`;
  let found: string | undefined;
  file.scan(PART, {
    open: (name, raw) => {
      const attributes = attributesOf(raw);
      const type = attributes.get('ContentType') ?? '';
      if (/macroEnabled|vbaProject/i.test(type)) refuse({ code: 'macro', part: PART });
      if (name !== 'Override') return;
      if ((attributes.get('PartName') ?? '').toLowerCase() === wanted) found = type;
    },
    text: () => undefined,
    close: () => undefined,
  });
  if (!isWorkbook(found)) refuse({ code: 'no-workbook' });
};
