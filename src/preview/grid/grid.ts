/** The grid, a library's own, in an element of the page. */
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import type { FUniver } from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import type { WorkbookView } from '../view/sheetView';
import { keepOwnValues } from './ownValues';
import { univerSheet } from './univerSheet';

/** The one workbook that the page shows. */
export const BOOK_ID = 'workbook';

const univerBook = (book: WorkbookView) => ({
  id: BOOK_ID,
  name: 'Workbook',
  sheetOrder: book.sheets.map(({ id }) => id),
  sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, univerSheet(sheet)])),
});

export interface Grid {
  readonly api: FUniver;
  /** Before this, the grid can't say what it shows. */
  readonly rendered: Promise<void>;
}

const whenRendered = (api: FUniver): Promise<void> =>
  new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });

/** Starts the grid in an element and draws the whole workbook into it. */
export function createGrid(container: HTMLElement, book: WorkbookView): Grid {
  const { univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, validationTexts) },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        disableAutoFocus: true,
        contextMenu: true,
        footer: {
          sheetBar: true,
          // The host has no way to add sheets by hand.
          addSheetButtonConfig: { show: false },
          statisticBar: true,
          menus: false,
          zoomSlider: true,
        },
        // Looking at every text whether it could be a number costs more than drawing it.
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    ],
  });
  const rendered = whenRendered(univerAPI);
  keepOwnValues(univerAPI);
  univerAPI.createWorkbook(univerBook(book));
  return { api: univerAPI, rendered };
}
