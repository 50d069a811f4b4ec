/** Which names an opened file hides. */
import { descendantsOf, partXml } from './parts';
import type { OpenedParts } from './parts';

/** Defined names that the file hides: its library doesn't tell. */
export function hiddenNames(parts: OpenedParts): ReadonlySet<string> {
  return new Set(
    descendantsOf(partXml(parts, 'xl/workbook.xml'), 'definedName')
      .filter((each) => ['1', 'true'].includes(each.getAttribute('hidden') ?? ''))
      .map((each) => each.getAttribute('name') ?? '')
  );
}
