/** The arrow beside a cell that has a list. */
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/presets';
import type { FUniver } from '@univerjs/presets';
import { FROM_HOST } from './mutate';
import type { CellPlace } from './place';

const RULE = 'list-of-selected-cell';

/**
 * Univer's rule for a drop-down list. It only offers the choices: whether an entry is good is for
 * the host to say, so that the page refuses what Excel would refuse, with the workbook's own words.
 */
const listRule = ({ row, column }: CellPlace, choices: readonly string[]) => ({
  uid: RULE,
  type: DataValidationType.LIST,
  ranges: [{ startRow: row, endRow: row, startColumn: column, endColumn: column }],
  formula1: JSON.stringify(choices),
  allowBlank: true,
  showDropDown: true,
  showErrorMessage: false,
  errorStyle: DataValidationErrorStyle.INFO,
  renderMode: DataValidationRenderMode.ARROW,
});

export interface ListArrow {
  /** Shows the arrow in a cell, or nowhere, as Excel does: in the selected cell only. */
  readonly show: (place: CellPlace, choices: readonly string[] | null) => void;
  /** Opens the list of the cell that has the arrow. */
  readonly open: () => void;
}

/** Makes the arrow of the drop-down lists, for one workbook of Univer. */
export function createListArrow(api: FUniver, unitId: string): ListArrow {
  let shownAt: CellPlace | null = null;
  const mutate = (id: string, sheet: string, params: object): void => {
    const target = { unitId, subUnitId: sheet, source: 'patched' };
    api.syncExecuteCommand(id, { ...target, ...params }, { onlyLocal: true, [FROM_HOST]: true });
  };
  return {
    show: (place, choices) => {
      if (shownAt) mutate('data-validation.mutation.removeRule', shownAt.sheet, { ruleId: RULE });
      shownAt = choices ? place : null;
      if (!choices) return;
      const rule = listRule(place, choices);
      mutate('data-validation.mutation.addRule', place.sheet, { rule });
    },
    open: () => {
      if (!shownAt) return;
      const { sheet: subUnitId, row, column } = shownAt;
      const params = { unitId, subUnitId, row, column };
      void api.executeCommand('sheet.operation.show-data-validation-dropdown', params);
    },
  };
}
