/** Custom properties and XML parts of the workbook. */
import type { PropertyModel, XmlPart } from '../../book/extras';
import { freshId } from '../../book/extras';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, textOf } from '../apiObject';
import type { ApiContext } from '../context';

const LONGEST = 255;

const valueOf = (value: unknown): PropertyModel['value'] => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = textOf(value, 'value');
  if (text.length > LONGEST) throw problem('InvalidArgument', `more than ${LONGEST} characters`);
  return text;
};

const TYPES: Readonly<Record<string, string>> = {
  number: 'Number',
  boolean: 'Boolean',
  string: 'String',
};

const notify = (context: ApiContext): null => {
  context.changes.add({ kind: 'settings' });
  return null;
};

const propertyObject = (context: ApiContext, property: PropertyModel): ApiObject => {
  const { extras } = context.book;
  return apiObject({
    type: 'CustomProperty',
    id: property.key,
    get: {
      Key: () => property.key,
      Value: () => property.value,
      Type: () => TYPES[typeof property.value] ?? 'String',
    },
    set: {
      Value: (value) => {
        property.value = valueOf(value);
        notify(context);
      },
    },
    call: {
      Delete: () => {
        extras.properties = extras.properties.filter((other) => other !== property);
        return notify(context);
      },
    },
  });
};

const keyOf = (value: unknown): string => {
  const key = textOf(value, 'key');
  if (key === '' || key.length > LONGEST) throw problem('InvalidArgument', 'key');
  return key;
};

/** `workbook.properties.custom`; keys that differ by case only are one. */
export function propertyCollection(context: ApiContext): ApiObject {
  const { extras } = context.book;
  const find = (key: string): PropertyModel | undefined =>
    extras.properties.find((property) => property.key.toLowerCase() === key.toLowerCase());
  const of = (property: PropertyModel): ApiObject => propertyObject(context, property);
  const put = (key: string, value: PropertyModel['value']): ApiObject => {
    const known = find(key);
    if (known !== undefined) known.value = value;
    const property = known ?? { key, value };
    if (known === undefined) extras.properties.push(property);
    notify(context);
    return of(property);
  };
  return apiObject({
    type: 'CustomPropertyCollection',
    items: () => extras.properties.map(of),
    find: (key) => {
      const found = find(String(key));
      return found === undefined ? undefined : of(found);
    },
    call: {
      Add: ([key, value]) => put(keyOf(key), valueOf(value)),
      DeleteAll: () => {
        extras.properties = [];
        return notify(context);
      },
    },
  });
}

/** The namespace of an XML text's root element; empty where it has none. @throws InvalidArgument */
const namespaceOf = (xml: string): string => {
  const root = /^\s*(?:<\?[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<([\w.-]+:)?[\w.-]+([^>]*)>/.exec(xml);
  if (root === null || !/<\/[\w.:-]+\s*>\s*$|\/>\s*$/.test(xml)) {
    throw problem('InvalidArgument', 'XML with one root element');
  }
  const prefix = root[1]?.slice(0, -1);
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const found = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(["'])(.*?)\\1`).exec(root[2] ?? '');
  return found?.[2] ?? '';
};

const partObject = (context: ApiContext, part: XmlPart): ApiObject => {
  const { extras } = context.book;
  return apiObject({
    type: 'CustomXmlPart',
    id: part.id,
    get: { Id: () => part.id, NamespaceUri: () => namespaceOf(part.xml) },
    call: {
      GetXml: () => part.xml,
      SetXml: ([xml]) => {
        namespaceOf(textOf(xml));
        part.xml = textOf(xml);
        return notify(context);
      },
      Delete: () => {
        extras.xmlParts = extras.xmlParts.filter((other) => other !== part);
        return notify(context);
      },
    },
  });
};

const partsOf = (context: ApiContext, namespace: string): ApiObject => {
  const list = (): readonly ApiObject[] =>
    context.book.extras.xmlParts
      .filter(({ xml }) => namespaceOf(xml) === namespace)
      .map((part) => partObject(context, part));
  const only = (): ApiObject | null => (list().length === 1 ? (list()[0] ?? null) : null);
  return apiObject({
    type: 'CustomXmlPartScopedCollection',
    items: list,
    find: (key) => list().find(({ id }) => id === key),
    call: {
      GetOnlyItemOrNullObject: only,
      GetOnlyItem: () => {
        const found = only();
        if (found === null) throw problem('GeneralException', 'not exactly one part');
        return found;
      },
    },
  });
};

/** `workbook.customXmlParts` */
export function xmlPartCollection(context: ApiContext): ApiObject {
  const { extras } = context.book;
  const of = (part: XmlPart): ApiObject => partObject(context, part);
  return apiObject({
    type: 'CustomXmlPartCollection',
    items: () => extras.xmlParts.map(of),
    find: (key) => extras.xmlParts.filter(({ id }) => id === key).map(of)[0],
    call: {
      Add: ([xml]) => {
        namespaceOf(textOf(xml));
        const part = { id: freshId(extras), xml: textOf(xml) };
        extras.xmlParts.push(part);
        notify(context);
        return of(part);
      },
      GetByNamespace: ([uri]) => partsOf(context, textOf(uri)),
    },
  });
}
