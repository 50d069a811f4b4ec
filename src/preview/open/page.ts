/** Page set-up and protection of an opened file. */
import type { PageSetup, Sheet } from 'hucre';
import { fieldsOf } from '../view/fields';
import type { SheetSnapshot } from 'excel-emulator/book';

const POINTS = 72;

const SIDES = {
  left: 'LeftMargin',
  right: 'RightMargin',
  top: 'TopMargin',
  bottom: 'BottomMargin',
} as const;

function margins({ pageSetup }: Sheet) {
  const given = fieldsOf(pageSetup?.margins);
  const sides = Object.entries(SIDES).flatMap(([side, name]) => {
    const inches = given[side];
    return typeof inches !== 'number'
      ? []
      : [[name, Math.round(inches * POINTS * 10) / 10] as const];
  });
  return Object.fromEntries(sides);
}

/** A side that a file leaves out is one page; 0 leaves it free. */
function pages({ fitToWidth: wide = 1, fitToHeight: tall = 1 }: PageSetup): object {
  return {
    ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
    ...(tall === 0 ? {} : { verticalFitToPages: tall }),
  };
}

function zoom({ pageSetup }: Sheet): object {
  if (pageSetup?.fitToPage) return { Zoom: pages(pageSetup) };
  return pageSetup?.scale === undefined ? {} : { Zoom: { scale: pageSetup.scale } };
}

type Page = Pick<
  SheetSnapshot,
  'page' | 'pageBreaks' | 'printArea' | 'titleRows' | 'titleColumns' | 'protection'
>;

/** How a sheet prints, and what its protection allows. */
export function pageIn(sheet: Sheet): Page {
  const { pageSetup = {}, rowBreaks = [], colBreaks = [] } = sheet;
  const { printArea = null, printTitlesRow = null, printTitlesColumn = null } = pageSetup;
  return {
    page: {
      Orientation: pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
      ...zoom(sheet),
      ...margins(sheet),
    },
    pageBreaks: { rows: [...rowBreaks], columns: [...colBreaks] },
    printArea,
    titleRows: printTitlesRow,
    titleColumns: printTitlesColumn,
    protection: protectionIn(sheet),
  };
}

const ALLOWED = {
  autoFilter: 'allowAutoFilter',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertHyperlinks: 'allowInsertHyperlinks',
  insertRows: 'allowInsertRows',
  pivotTables: 'allowPivotTables',
  sort: 'allowSort',
} as const;

function protectionIn({ protection }: Sheet): SheetSnapshot['protection'] {
  if (!protection?.sheet) return null;
  const options = Object.entries(ALLOWED).map(
    ([file, host]) => [host, fieldsOf(protection)[file] === true] as const
  );
  return { options: Object.fromEntries(options), password: protection.password ?? null };
}
