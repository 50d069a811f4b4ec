/** Page set-up and protection of a sheet in a file. */
import type { PageSetup, WriteSheet } from 'hucre';
import type { Sheet } from 'excel-emulator/book';
import { absoluteAddress, parseAddress } from 'excel-emulator/book';
import { flagIn, numberIn } from '../read/bag';
import { fieldsOf } from '../view/fields';

/** An address with dollars and without its sheet, which the file's library adds. */
function local(address: string | null): string | null {
  const parsed = address === null ? null : parseAddress(address);
  return parsed === null ? null : absoluteAddress(parsed.area);
}

const pages = (given: unknown): number => (typeof given === 'number' ? given : 0);

/** So many pages wide and tall, where a side left out is free (0 in a file), or a scale in percent. */
function fit(zoom: unknown): PageSetup {
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = fieldsOf(zoom);
  if (typeof wide === 'number' || typeof tall === 'number') {
    return { fitToPage: true, fitToWidth: pages(wide), fitToHeight: pages(tall) };
  }
  return typeof scale === 'number' ? { scale } : {};
}

function margins({ page }: Sheet): PageSetup {
  const side = (name: string, points: number): number => (numberIn(page, name) ?? points) / 72;
  return {
    margins: {
      left: side('LeftMargin', 50.4),
      right: side('RightMargin', 50.4),
      top: side('TopMargin', 54),
      bottom: side('BottomMargin', 54),
    },
  };
}

/** How a sheet prints. */
export function filePage(sheet: Sheet): Pick<WriteSheet, 'pageSetup' | 'rowBreaks' | 'colBreaks'> {
  const area = local(sheet.printArea);
  const rows = local(sheet.titleRows);
  const columns = local(sheet.titleColumns);
  return {
    pageSetup: {
      orientation: sheet.page['Orientation'] === 'Landscape' ? 'landscape' : 'portrait',
      ...fit(sheet.page['Zoom']),
      ...margins(sheet),
      ...(area === null ? {} : { printArea: area }),
      ...(rows === null ? {} : { printTitlesRow: rows }),
      ...(columns === null ? {} : { printTitlesColumn: columns }),
    },
    rowBreaks: sheet.pageBreaks.rows,
    colBreaks: sheet.pageBreaks.columns,
  };
}

const ALLOWED = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

/** What a protected sheet still allows; nothing where the sheet is free. Passwords are not kept. */
export function fileProtection({ protection }: Sheet): Pick<WriteSheet, 'protection'> {
  if (protection === null) return {};
  const free = (name: string): boolean => flagIn(protection.options, name, false);
  const allowed = Object.entries(ALLOWED).map(([host, file]) => [file, free(host)] as const);
  const options: Record<string, boolean> = Object.fromEntries(allowed);
  return {
    protection: {
      sheet: true,
      objects: !free('allowEditObjects'),
      scenarios: !free('allowEditScenarios'),
      ...options,
    },
  };
}
