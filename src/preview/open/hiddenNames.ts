import { below, partXml } from './parts';
import type { Parts } from './parts';

/** Defined names that the file hides: its library doesn't tell. */
export const hiddenNames = (parts: Parts): ReadonlySet<string> =>
  new Set(
    below(partXml(parts, 'xl/workbook.xml'), 'definedName')
      .filter((each) => ['1', 'true'].includes(each.getAttribute('hidden') ?? ''))
      .map((each) => each.getAttribute('name') ?? '')
  );
