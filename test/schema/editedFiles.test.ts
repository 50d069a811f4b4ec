import { SAMPLE } from '../../src/workbook/sample/sample';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import {
  applied,
  computedColumn,
  laterCell,
  laterColumn,
  sample,
  sampleWithChart,
} from '../xlsx/edit/samples';
import { schemaErrors } from './schemaErrors';

const columns = { laterColumns: [laterColumn, computedColumn] };
const rows = [{ table: 'Work', headers: ['Id'], rows: [['G4'], ['=x']] }];

// Below the table it would be in the way of the rows.
const ownCell = { ...laterCell, sheet: 'own' };

const everything = {
  ...columns,
  renames: [{ kind: 'column', table: 'Work', from: 'Hours', to: 'Time <h>' }],
  titles: [{ key: 'work', title: "All's & work" }],
  laterCells: [ownCell, { ...ownCell, name: 'Second', nameHidden: true, check: null }],
  rows,
  columns: [{ table: 'Work', header: 'My note', cells: [' a ', null, '=b'] }],
  rowsShown: [{ name: 'Rate', shown: false }],
} as const;

const contributions = {
  ...laterColumn,
  table: 'Contributions',
  cells: SAMPLE.contributions.map(() => null),
};

const EDITED: readonly (readonly [string, () => Uint8Array])[] = [
  ['later columns', () => applied(sample, columns)],
  ['all kinds of edits', () => applied(sample, everything)],
  [
    'the same twice',
    () => applied(applied(sample, everything), { ...everything, renames: [], rows: [] }),
  ],
  [
    'adding sheets',
    () => {
      const blueprint = rvuBlueprint(SAMPLE);
      return applied(sample, { addSheets: blueprint.sheets, addNames: blueprint.names });
    },
  ],
  [
    'drawing sheets anew',
    () => {
      const fewer = rvuBlueprint({ ...SAMPLE, contributions: SAMPLE.contributions.slice(1) });
      const { sheets } = rvuBlueprint(SAMPLE);
      const redrawSheets = sheets.filter(({ key, charts }) => key === 'rvu' || charts.length > 0);
      return applied(writeWorkbook(fewer), { redrawSheets });
    },
  ],
  ['a chart beside', () => applied(sampleWithChart, everything)],
  [
    "a column in the product's own workbook",
    () => applied(writeWorkbook(rvuBlueprint(SAMPLE)), { laterColumns: [contributions] }),
  ],
];

describe('the schema of a file that was edited in place', () => {
  it.each(EDITED)('finds nothing wrong after %s', (_, edited) => {
    expect(schemaErrors(edited())).toEqual([]);
  });
});
