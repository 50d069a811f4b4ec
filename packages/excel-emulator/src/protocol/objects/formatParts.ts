/** Fonts and fills, of a range and of a style alike. */
import type { CellFormat, FormatPatch } from '../../book/format';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, numberOf, textOf } from '../apiObject';
import { colorOf } from '../colors';
import type { ApiContext } from '../context';
import { enumOf } from '../context';

/** What is looked at and changed: null where it differs among the cells. */
export interface Look {
  readonly read: <K extends keyof CellFormat>(key: K) => CellFormat[K] | null;
  readonly put: (patch: FormatPatch) => void;
}

const tintOf = (value: unknown): number => {
  const tint = numberOf(value, 'tint');
  if (tint < -1 || tint > 1) throw problem('InvalidArgument', 'a tint is from -1 to 1');
  return tint;
};

const sizeOf = (value: unknown): number => {
  const size = numberOf(value, 'font size');
  if (size < 1 || size > 409) throw problem('InvalidArgument', 'font size');
  return size;
};

export function fillPart(context: ApiContext, { read, put }: Look): ApiObject {
  return apiObject({
    type: 'RangeFill',
    get: {
      Color: () => (read('fill') === '' ? '#FFFFFF' : read('fill')),
      Pattern: () =>
        read('pattern') === '' ? (read('fill') === '' ? 'None' : 'Solid') : read('pattern'),
      PatternColor: () => read('patternColor'),
      TintAndShade: () => read('fillTint'),
      PatternTintAndShade: () => read('patternTint'),
    },
    set: {
      Color: (value) => put({ fill: colorOf(value) }),
      Pattern: (value) => put({ pattern: enumOf(context, 'FillPattern', value) }),
      PatternColor: (value) => put({ patternColor: colorOf(value) }),
      TintAndShade: (value) => put({ fillTint: tintOf(value) }),
      PatternTintAndShade: (value) => put({ patternTint: tintOf(value) }),
    },
    call: {
      Clear: () => {
        put({ fill: '', pattern: '' });
        return null;
      },
    },
  });
}

/** One of the two at a time, as in Excel. */
const script = (key: 'subscript' | 'superscript', value: unknown): FormatPatch => {
  const on = booleanOf(value);
  return key === 'subscript'
    ? { subscript: on, ...(on ? { superscript: false } : {}) }
    : { superscript: on, ...(on ? { subscript: false } : {}) };
};

export function fontPart(context: ApiContext, { read, put }: Look): ApiObject {
  return apiObject({
    type: 'RangeFont',
    get: {
      Bold: () => read('bold'),
      Italic: () => read('italic'),
      Color: () => read('color'),
      Name: () => read('fontName'),
      Size: () => read('size'),
      Underline: () => read('underline'),
      Strikethrough: () => read('strikethrough'),
      Subscript: () => read('subscript'),
      Superscript: () => read('superscript'),
      TintAndShade: () => read('fontTint'),
    },
    set: {
      Bold: (value) => put({ bold: booleanOf(value) }),
      Italic: (value) => put({ italic: booleanOf(value) }),
      Color: (value) => put({ color: colorOf(value) }),
      Name: (value) => put({ fontName: textOf(value) }),
      Size: (value) => put({ size: sizeOf(value) }),
      Underline: (value) => put({ underline: enumOf(context, 'RangeUnderlineStyle', value) }),
      Strikethrough: (value) => put({ strikethrough: booleanOf(value) }),
      Subscript: (value) => put(script('subscript', value)),
      Superscript: (value) => put(script('superscript', value)),
      TintAndShade: (value) => put({ fontTint: tintOf(value) }),
    },
  });
}

const indentOf = (value: unknown): number => {
  const indent = numberOf(value, 'indent');
  if (!Number.isInteger(indent) || indent < 0 || indent > 250) {
    throw problem('InvalidArgument', 'indent');
  }
  return indent;
};

/** Degrees up (to 90) or down (to -90), or 180 for letters on top of each other. */
const rotationOf = (value: unknown): number => {
  const angle = numberOf(value, 'orientation');
  if ((angle < -90 || angle > 90) && angle !== 180) throw problem('InvalidArgument', 'orientation');
  return angle;
};

/** How contents lie in their cells. */
export function alignmentPart(
  context: ApiContext,
  { read, put }: Look
): Pick<Required<ApiObject>, 'get' | 'set'> {
  return {
    get: {
      HorizontalAlignment: () => read('horizontal'),
      VerticalAlignment: () => read('vertical'),
      WrapText: () => read('wrap'),
      IndentLevel: () => read('indent'),
      ShrinkToFit: () => read('shrink'),
      TextOrientation: () => read('rotation'),
      ReadingOrder: () => read('readingOrder'),
      AutoIndent: () => read('autoIndent'),
    },
    set: {
      HorizontalAlignment: (value) =>
        put({ horizontal: enumOf(context, 'HorizontalAlignment', value) }),
      VerticalAlignment: (value) => put({ vertical: enumOf(context, 'VerticalAlignment', value) }),
      WrapText: (value) => put({ wrap: booleanOf(value) }),
      IndentLevel: (value) => put({ indent: indentOf(value) }),
      ShrinkToFit: (value) => put({ shrink: booleanOf(value) }),
      TextOrientation: (value) => put({ rotation: rotationOf(value) }),
      ReadingOrder: (value) => put({ readingOrder: enumOf(context, 'ReadingOrder', value) }),
      AutoIndent: (value) => put({ autoIndent: booleanOf(value) }),
    },
  };
}
