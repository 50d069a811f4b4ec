import { DataValidationErrorStyle, DataValidationType } from '@univerjs/presets';
import type { ShownList } from '../view/sheetView';
import { sameParts } from './changes';
import type { Mutate } from './mutate';
import { univerRange } from './univerSheet';

const ruleId = (index: number): string => `list-${index}`;

/**
 * Univer's rule for a drop-down list. It only offers the choices: whether an entry is good is for
 * the host to say, so that the page refuses what Excel would refuse, with the workbook's own words.
 */
const listRule = (list: ShownList, index: number) => ({
  uid: ruleId(index),
  type: DataValidationType.LIST,
  ranges: [univerRange(list.area)],
  formula1: JSON.stringify(list.choices),
  allowBlank: true,
  showDropDown: true,
  showErrorMessage: false,
  errorStyle: DataValidationErrorStyle.INFO,
});

/** Puts a sheet's drop-down lists in place of those that it had. */
export function paintLists(
  mutate: Mutate,
  before: readonly ShownList[],
  after: readonly ShownList[]
): void {
  if (sameParts(before, after)) return;
  before.forEach((_list, index) => {
    mutate('data-validation.mutation.removeRule', { ruleId: ruleId(index), source: 'patched' });
  });
  after.forEach((list, index) => {
    mutate('data-validation.mutation.addRule', { rule: listRule(list, index), source: 'patched' });
  });
}
