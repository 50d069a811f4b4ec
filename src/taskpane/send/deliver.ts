/** Brings a finished copy to where it can be saved and mailed. */
import { failedByExcel } from '../../excel/excelProblem';
import type { Outcome } from '../state/outcome';
import { DONE } from '../state/outcome';

/** Characters at a time: as arguments of one call, a whole file would be too many. */
const CHUNK = 0x8000;

/** As Excel wants files. */
function base64Of(bytes: Uint8Array): string {
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * CHUNK, (index + 1) * CHUNK))
  );
  return btoa(chunks.join(''));
}

/** Opens it as a new workbook that is saved nowhere yet. What Excel refuses is a value. */
export async function openInExcel(bytes: Uint8Array): Promise<Outcome> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return DONE;
  } catch (error) {
    return failedByExcel(error);
  }
}

/** Only in a browser: on a Mac a download would do nothing, without a word. */
export function offersDownload(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Until then a download that has begun still reads it. */
const KEPT = 60_000;

/** Hands it to the browser's own downloads. */
export function download(bytes: Uint8Array, name: string, type: string = XLSX): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** For instance `RVU 2026-Q4 Brightwater to Halden, Marketing, revision 2.xlsx`, of signs that file systems take. */
export function copyFileName(facts: {
  readonly period: string;
  readonly us: string;
  readonly partner: string;
  readonly department: string | null;
  readonly revision: number;
}): string {
  const { period, us, partner, department, revision } = facts;
  const whose = department === null ? '' : `, ${department}`;
  const name = `RVU ${period} ${us} to ${partner}${whose}, revision ${revision}`;
  return `${fileName(name)}.xlsx`;
}

/** Of signs that file systems take, and not too long. */
export function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ').slice(0, 120);
}
