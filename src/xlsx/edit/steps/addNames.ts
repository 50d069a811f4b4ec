/** The step that defines names. */
import type { NamePlan } from '../../../workbook/kernel/blueprint';
import type { OpenFile } from '../openFile';

/** Defines a name that is missing; one that is there may have moved with its cells and stays. */
export function addName(file: OpenFile, { name, target, hidden }: NamePlan): void {
  if (file.table(name) !== null) {
    file.report({ code: 'name-taken', name });
    return;
  }
  if (file.named(name) !== null) {
    if (hidden) file.workbook.hideName(name);
    return;
  }
  const place = file.locate(target);
  if (place === null) file.report({ code: 'missing-sheet', key: target.sheet });
  else file.workbook.setName(name, place.sheet.title, place.area, hidden);
}
