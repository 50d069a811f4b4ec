/** The page of what is answered, from a workbook that is filled for it. */
import { bootExcel, readMetadata } from '../src/node';
import { coverageTable } from './coverageTable';
import { fillWorkbook } from './filledWorkbook';
import { walk } from './walk';

/** The text of docs/coverage.md, as it has to be for the library that is installed. */
export async function coveragePage(): Promise<string> {
  const booted = await bootExcel({ apiSet: '1.20', today: () => 46000 });
  try {
    await fillWorkbook(booted);
    const metadata = readMetadata();
    return coverageTable(metadata, walk(booted.host, metadata));
  } finally {
    booted.close();
  }
}
