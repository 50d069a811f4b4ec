/** Lists of ranges: on one sheet, or all over the workbook. */
import { addressOf, quotedSheet } from '../../book/area';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, isRecord } from '../apiObject';
import { findSheet } from '../../book/book';
import type { ApiContext } from '../context';
import type { Place } from './rangeAreas';

export function rangeCollection(context: ApiContext, places: readonly Place[]): ApiObject {
  return apiObject({
    type: 'RangeCollection',
    items: () => places.map(({ sheet, area }) => context.objects.range(sheet, area)),
  });
}

/** A sheet that is named by its title, its id or its proxy. */
const sheetOf = (context: ApiContext, key: unknown): Sheet | undefined => {
  const model: unknown = isRecord(key) ? key['model'] : null;
  const { book } = context;
  return book.sheets.find((sheet) => sheet === model) ?? findSheet(book, String(key));
};

/** `Excel.WorkbookRangeAreas`: ranges of several sheets. @throws ItemNotFound where there are none */
export function workbookAreas(context: ApiContext, places: readonly Place[]): ApiObject {
  if (places.length === 0) throw problem('ItemNotFound', 'no cells');
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const on = (sheet: Sheet): ApiObject =>
    context.objects.areas(
      sheet,
      places.filter((place) => place.sheet === sheet).map(({ area }) => area)
    );
  const bySheet = (key: unknown): ApiObject | null => {
    const sheet = sheets.find((known) => known === sheetOf(context, key));
    return sheet === undefined ? null : on(sheet);
  };
  return apiObject({
    type: 'WorkbookRangeAreas',
    get: {
      Addresses: () =>
        places.map(({ sheet, area }) => `${quotedSheet(sheet.name)}!${addressOf(area)}`),
    },
    navigate: {
      Areas: () => apiObject({ type: 'RangeAreasCollection', items: () => sheets.map(on) }),
      Ranges: () => rangeCollection(context, places),
    },
    call: {
      GetRangeAreasOrNullObjectBySheet: ([key]) => bySheet(key),
      GetRangeAreasBySheet: ([key]) => {
        const found = bySheet(key);
        if (found === null) throw problem('ItemNotFound', `no cells on ${String(key)}`);
        return found;
      },
    },
  });
}
