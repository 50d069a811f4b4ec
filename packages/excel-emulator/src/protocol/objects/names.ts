/** `workbook.names`, `worksheet.names`. */
import { displayText } from '../../calculator/display';
import { isError } from '../../calculator/values';
import type { Scalar } from '../../calculator/values';
import { parseAddress } from '../../book/area';
import { formulaFault } from '../../book/input';
import type { NameModel, Sheet } from '../../book/model';
import { addName, areaOfName, findName } from '../../book/names';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, optionalText, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import { formulaOfPlace } from './rangeAreas';
import { placeOf } from './rangeAreas';

const typeOf = (context: ApiContext, name: NameModel): string => {
  if (areaOfName(context.book, name) !== null) return 'Range';
  const value = valueOf(context, name);
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
};

const valueOf = (context: ApiContext, name: NameModel): Scalar =>
  context.engine.evaluate(name.formula, name.sheet ?? context.book.active, 0, 0);

/** `$C$2` as `R2C3` where this Excel tells it so (office-js 1831). */
const numbered = (_: string, letters: string, digits: string): string =>
  `R${digits}C${(parseAddress(`${letters}1`)?.area.column ?? 0) + 1}`;

const inNotation = (context: ApiContext, formula: string): string =>
  context.ways.notation === 'A1' ? formula : formula.replace(/\$([A-Z]{1,3})\$(\d+)/g, numbered);

const shownValue = (context: ApiContext, name: NameModel): unknown => {
  if (areaOfName(context.book, name) !== null) return inNotation(context, name.formula);
  const value = valueOf(context, name);
  return isError(value) ? displayText(value, 'General') : value;
};

const rangeOfName = (context: ApiContext, name: NameModel): ApiObject | null => {
  const place = areaOfName(context.book, name);
  return place === null ? null : context.objects.range(place.sheet, place.area);
};

const setFormula = (context: ApiContext, name: NameModel, value: unknown): void => {
  const text = textOf(value, 'formula');
  const formula = text.startsWith('=') ? text : `=${text}`;
  const fault = formulaFault(context.book, formula, null);
  if (fault !== null) throw problem('InvalidArgument', fault);
  name.formula = formula;
  context.changes.add({ kind: 'names' });
};

const remove = (context: ApiContext, name: NameModel): null => {
  context.book.names = context.book.names.filter((other) => other !== name);
  context.changes.add({ kind: 'names' });
  return null;
};

const nameMethods = (context: ApiContext, name: NameModel): ApiObject['call'] => ({
  GetRange: () => {
    const range = rangeOfName(context, name);
    if (range === null) throw problem('InvalidReference', name.formula);
    return range;
  },
  GetRangeOrNullObject: () => rangeOfName(context, name),
  Delete: () => remove(context, name),
});

const nameObject = (context: ApiContext, name: NameModel): ApiObject =>
  apiObject({
    type: 'NamedItem',
    id: name.name,
    model: name,
    get: {
      Name: () => name.name,
      Formula: () => inNotation(context, name.formula),
      Value: () => shownValue(context, name),
      Type: () => typeOf(context, name),
      Visible: () => name.visible,
      Comment: () => name.comment,
      Scope: () => (name.sheet === null ? 'Workbook' : 'Worksheet'),
    },
    set: {
      Visible: (value) => {
        name.visible = booleanOf(value);
        context.changes.add({ kind: 'names' });
      },
      Comment: (value) => {
        name.comment = textOf(value);
      },
      Formula: (value) => setFormula(context, name, value),
    },
    navigate: {
      ...(name.sheet === null
        ? {}
        : { Worksheet: () => context.objects.sheet(name.sheet ?? context.book.active) }),
    },
    call: nameMethods(context, name) ?? {},
  });

const formulaArgument = (value: unknown): string => {
  const place = placeOf(value);
  if (place !== null) return formulaOfPlace(place);
  const text = textOf(value, 'reference');
  if (text.startsWith('=')) return text;
  throw problem('InvalidArgument', 'a name takes a range or a formula');
};

/** Names of the workbook, or those of one sheet. */
export function nameCollection(context: ApiContext, sheet: Sheet | null): ApiObject {
  const { book } = context;
  const add = (name: unknown, formula: string, comment: unknown): ApiObject => {
    const item = addName(book, textOf(name), formula, sheet, optionalText(comment) ?? '');
    context.changes.add({ kind: 'names' });
    return nameObject(context, item);
  };
  return apiObject({
    type: 'NamedItemCollection',
    items: () =>
      book.names
        .filter((name) => name.sheet === sheet)
        .sort((a, b) => a.name.localeCompare(b.name, 'en'))
        .map((name) => nameObject(context, name)),
    find: (key) => {
      const found = findName(book, String(key), sheet);
      return found === undefined ? undefined : nameObject(context, found);
    },
    call: {
      Add: ([name, reference, comment]) => add(name, formulaArgument(reference), comment),
      AddFormulaLocal: ([name, formula, comment]) => add(name, formulaArgument(formula), comment),
    },
  });
}
