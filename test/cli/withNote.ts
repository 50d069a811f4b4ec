/** A workbook of ours with somebody's note beside a cell. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The file of `book` with a note at a cell of the sheet of that key. */
export function withNote(book: Blueprint, key: string, cell: string, text: string): Uint8Array {
  const parts = unzipSync(writeWorkbook(book));
  const at = book.sheets.findIndex((sheet) => sheet.key === key) + 1;
  const path = `xl/worksheets/_rels/sheet${at}.xml.rels`;
  const relations = strFromU8(parts[path] ?? strToU8('<Relationships></Relationships>'));
  const relation = `<Relationship Id="rIdNote" Type="${OFFICE}/comments" Target="../comments1.xml"/>`;
  const note = `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="${cell}" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`;
  return zipSync({
    ...parts,
    [path]: strToU8(relations.replace('</Relationships>', `${relation}</Relationships>`)),
    'xl/comments1.xml': strToU8(note),
  });
}
