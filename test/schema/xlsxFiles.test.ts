import { strToU8 } from 'fflate';
import { closePeriod } from '../../src/model/closePeriod';
import { dayOf } from '../../src/model/day';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Blueprint, PlannedCell } from '../../src/workbook/kernel/blueprint';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { FATES, departed } from '../calc/papers';
import { formBlueprint } from '../xlsx/formBlueprint';
import { area, blueprintOf, cellsBlueprint, emptySheet, formula } from '../xlsx/makeBlueprint';
import { richBlueprint } from '../xlsx/richBlueprint';
import { matrixChart, matrixSheet } from '../xlsx/richMatrix';
import { schemaErrors } from './schemaErrors';

const everyCell: readonly (readonly PlannedCell[])[] = [
  ['text', ' edges ', 'a\u0001b', 'line\nbreak', '=1+1', '<&>"'],
  [1, -0.5, 1e300, true, false, null],
  [
    formula('=1+1', 2),
    formula('="a"', 'a'),
    formula('=TRUE', true),
    formula('=NA()', { error: '#N/A' }),
    formula('=""', ''),
    formula('=A9', null),
  ],
];

const oneTable = (rows: number, filterButtons: boolean): Blueprint =>
  blueprintOf([
    {
      ...emptySheet('t', 'Table'),
      tables: [
        {
          name: 'T_1',
          row: 2,
          column: 27,
          columns: [
            { header: 'A "b" <c>', role: 'input' },
            { header: "it's [new]\nline", role: 'filled', formula: '=1' },
          ],
          rows: Array.from({ length: rows }, (_, row) => [row, formula('=1', 1)]),
          filterButtons,
        },
      ],
    },
  ]);

const plainChart = {
  ...matrixChart,
  title: 'Only <one> & "title"',
  legend: true,
  xAxis: {
    ...matrixChart.xAxis,
    title: '',
    min: null,
    max: null,
    majorUnit: null,
    gridlines: true,
  },
};

const closing = closePeriod(SAMPLE);
const next = closing.ok ? closing.rvu : SAMPLE;
const wholeCompany = { ...SAMPLE, alliance: { ...SAMPLE.alliance, departments: [] } };
const blank = { ...NO_DETAILS, contributions: [] };

const BLUEPRINTS: readonly (readonly [string, Blueprint])[] = [
  ['everything', richBlueprint],
  ['a protected form with hidden rows and dates', formBlueprint],
  ["the product's own workbook", rvuBlueprint({ ...SAMPLE, today: dayOf(2026, 11, 20) })],
  ['the same with short forms', rvuBlueprint({ ...SAMPLE, form: 'short' })],
  ['the same without departments', rvuBlueprint(wholeCompany)],
  ['the same as its next period begins', rvuBlueprint(next)],
  ['a workbook in which nothing stands yet', rvuBlueprint({ ...wholeCompany, ...blank })],
  [
    'six departments and steps of all fates, in the short form',
    rvuBlueprint({ ...departed(6), actions: FATES, form: 'short' }),
  ],
  ['an empty sheet', blueprintOf([emptySheet('s', "It's empty")])],
  ['every kind of cell', cellsBlueprint(everyCell)],
  ['a table of one row', oneTable(1, false)],
  ['a table of many rows', oneTable(500, true)],
  [
    'a chart with title, legend and free axes',
    blueprintOf([{ ...matrixSheet, charts: [plainChart] }]),
  ],
  [
    'a chart without series',
    blueprintOf([{ ...matrixSheet, charts: [{ ...matrixChart, series: [] }] }]),
  ],
  [
    'many sheets with charts',
    blueprintOf([
      matrixSheet,
      { ...matrixSheet, key: 'two', title: 'Two', charts: [] },
      emptySheet('three', 'Three'),
    ]),
  ],
  [
    'formats of all kinds',
    blueprintOf([
      {
        ...emptySheet('f', 'Formats'),
        formats: [
          { area: area(0, 0, 1_048_576, 3), format: { fill: '#EEEEEE' } },
          {
            area: area(1, 1, 3, 3),
            format: { bold: true, italic: true, underline: true, size: 14, color: '#112233' },
          },
          {
            area: area(2, 0, 2, 9),
            format: { numberFormat: '"€" #,##0.00;[Red]-0', wrap: true, indent: 2 },
          },
          {
            area: area(3, 0, 2, 9),
            format: { horizontal: 'center', vertical: 'bottom', locked: false },
          },
          {
            area: area(4, 0, 2, 2),
            format: { borders: { top: '#000000', left: '#00FF00', right: '#0000FF' } },
          },
        ],
        freeze: { rows: 1, columns: 0 },
      },
      { ...emptySheet('g', 'Columns frozen'), freeze: { rows: 0, columns: 2 } },
    ]),
  ],
];

describe('the schema', () => {
  it.each(BLUEPRINTS)('finds nothing wrong with %s', (_, blueprint) => {
    expect(schemaErrors(writeWorkbook(blueprint))).toEqual([]);
  });

  it('would find something wrong', () => {
    expect(schemaErrors(strToU8('no workbook'))).not.toEqual([]);
  });
});
