/** `workbook.styles`: those that Excel brings, which stay as they are, and people's own. */
import type { StyleModel } from '../../book/extras';
import { DEFAULT_FORMAT } from '../../book/format';
import type { CellFormat, FormatPatch } from '../../book/format';
import { builtInNames, isBuiltIn, restyle, styleFormat, styleName } from '../../book/styles';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, textOf } from '../apiObject';
import { booleanOf } from '../apiObject';
import { bagMembers, flag } from '../bag';
import type { Fields } from '../bag';
import type { ApiContext } from '../context';
import type { Look } from './formatParts';
import { alignmentPart, fillPart, fontPart } from './formatParts';
import { numberFormat } from './rangeValues';

const OPTION_FIELDS: Fields = {
  IncludeAlignment: flag(true),
  IncludeBorder: flag(true),
  IncludeFont: flag(true),
  IncludeNumber: flag(true),
  IncludePatterns: flag(true),
  IncludeProtection: flag(true),
};

const ownOf = (context: ApiContext, name: string): StyleModel | undefined =>
  context.book.extras.styles.find((style) => style.name === name);

const changed = (context: ApiContext): null => {
  const { active, selection } = context.book;
  context.changes.add({ kind: 'format', sheet: active, area: selection.area });
  return null;
};

const lookOf = (context: ApiContext, name: string): Look => ({
  read: <K extends keyof CellFormat>(key: K) =>
    ({ ...DEFAULT_FORMAT, ...styleFormat(context.book, name) })[key],
  put: (patch: FormatPatch) => {
    const own = ownOf(context, name);
    if (own === undefined) throw problem('NotImplemented', `changing the style ${name}`);
    own.format = { ...own.format, ...patch };
    restyle(context.book, name, (format) => ({ ...format, ...patch }));
    changed(context);
  },
});

const styleMembers = (
  context: ApiContext,
  name: string
): Pick<Required<ApiObject>, 'get' | 'set'> => {
  const look = lookOf(context, name);
  const alignment = alignmentPart(context, look);
  const options = bagMembers(ownOf(context, name)?.options ?? {}, OPTION_FIELDS, () => {
    if (isBuiltIn(name)) throw problem('NotImplemented', `changing the style ${name}`);
  });
  const format = (value: unknown): void => look.put({ numberFormat: numberFormat(value) });
  return {
    get: {
      ...alignment.get,
      ...options.get,
      Name: () => name,
      BuiltIn: () => isBuiltIn(name),
      Locked: () => look.read('locked'),
      FormulaHidden: () => look.read('formulaHidden'),
      NumberFormat: () => look.read('numberFormat'),
      NumberFormatLocal: () => look.read('numberFormat'),
    },
    set: {
      ...alignment.set,
      // The library sets it under another name than it reads.
      Orientation: (value) => alignment.set['TextOrientation']?.(value),
      ...options.set,
      Locked: (value) => look.put({ locked: booleanOf(value) }),
      FormulaHidden: (value) => look.put({ formulaHidden: booleanOf(value) }),
      NumberFormat: format,
      NumberFormatLocal: format,
    },
  };
};

/** Cells that had the style are plain again. */
const remove = (context: ApiContext, name: string): null => {
  const { extras } = context.book;
  if (isBuiltIn(name)) throw problem('InvalidOperation', `${name} is Excel's own`);
  extras.styles = extras.styles.filter((style) => style.name !== name);
  restyle(context.book, name, () => ({}));
  return changed(context);
};

const styleObject = (context: ApiContext, name: string): ApiObject =>
  apiObject({
    type: 'Style',
    id: name,
    ...styleMembers(context, name),
    navigate: {
      Font: () => fontPart(context, lookOf(context, name)),
      Fill: () => fillPart(context, lookOf(context, name)),
    },
    call: { Delete: () => remove(context, name) },
  });

export function styleCollection(context: ApiContext): ApiObject {
  const { book } = context;
  const of = (name: string): ApiObject => styleObject(context, name);
  return apiObject({
    type: 'StyleCollection',
    items: () => [...builtInNames(), ...book.extras.styles.map(({ name }) => name)].map(of),
    find: (key) => {
      const name = styleName(book, String(key));
      return name === undefined ? undefined : of(name);
    },
    call: {
      Add: ([given]) => {
        const name = textOf(given, 'name');
        if (name === '' || name.length > 255) throw problem('InvalidArgument', 'name');
        if (styleName(book, name) !== undefined) throw problem('ItemAlreadyExists', name);
        book.extras.styles.push({ name, options: {}, format: {} });
        return null;
      },
    },
  });
}
