/** Shapes that companies' presentations have. */
import type { MadeLayout, MadeTemplate } from './templateFile';

const foot: MadeLayout['placeholders'] = [
  ['type="dt" sz="half" idx="10"', null],
  ['type="ftr" sz="quarter" idx="11"', null],
  ['type="sldNum" sz="quarter" idx="12"', null],
];

/** As python-pptx's default has it: 4:3, titles with margins, all places in the master. */
export const NARROW: MadeTemplate = {
  width: 720,
  height: 540,
  font: 'Calibri',
  masters: [
    {
      placeholders: [
        ['type="title"', [36, 21.6, 648, 90]],
        ['type="body" idx="1"', [36, 126, 648, 356]],
        ['type="dt" sz="half" idx="2"', [36, 500, 168, 28.75]],
        ['type="ftr" sz="quarter" idx="3"', [246, 500, 228, 28.75]],
        ['type="sldNum" sz="quarter" idx="4"', [516, 500, 168, 28.75]],
      ],
      layouts: [
        {
          type: 'title',
          placeholders: [
            ['type="ctrTitle"', [54, 168, 612, 116]],
            ['type="subTitle" idx="1"', [108, 306, 504, 138]],
            ...foot,
          ],
        },
        { type: 'obj', placeholders: [['type="title"', null], ['idx="1"', null], ...foot] },
        {
          type: 'twoObj',
          placeholders: [
            ['type="title"', null],
            ['sz="half" idx="1"', [36, 126, 318, 356]],
            ['sz="half" idx="2"', [366, 126, 318, 356]],
            ...foot,
          ],
        },
        { type: 'titleOnly', placeholders: [['type="title"', null], ...foot] },
        { type: 'blank', placeholders: foot },
      ],
    },
  ],
};

/** Two masters of a wide slide; no layout is "Title Only", some have no footers. */
export const TWO_MASTERS: MadeTemplate = {
  width: 960,
  height: 540,
  font: 'Georgia',
  masters: [
    {
      placeholders: [['type="title"', [60, 40, 700, 70]]],
      layouts: [
        { type: 'title', placeholders: [['type="ctrTitle"', [60, 200, 700, 90]]] },
        { type: 'blank', placeholders: [] },
      ],
    },
    {
      placeholders: [
        ['type="title"', [200, 30, 720, 60]],
        ['type="body" idx="1"', [200, 110, 720, 380]],
      ],
      layouts: [
        {
          type: 'twoObj',
          placeholders: [
            ['type="title"', null],
            ['idx="1"', null],
            ['idx="2"', [500, 110, 300, 380]],
          ],
        },
        {
          type: '',
          placeholders: [
            ['type="title"', null],
            ['type="body" idx="14"', [200, 110, 720, 40]],
          ],
        },
      ],
    },
  ],
};
