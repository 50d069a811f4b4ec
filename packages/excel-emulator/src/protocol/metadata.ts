/**
 * What the client library can ask for, read from the text of its debug build: every class with its
 * properties, navigations, methods, events and the requirement set of each. Generated whenever it is
 * needed, so that the emulator follows the library that is installed and copies nothing of it.
 */

export interface ScalarMember {
  /** As an add-in writes it: `numberFormat`. */
  readonly name: string;
  readonly writable: boolean;
  /** `1.7`, or null for what has been there from the start. */
  readonly since: string | null;
}

export interface ObjectMember {
  readonly name: string;
  /** The class of what it leads to; null for methods that answer with plain data. */
  readonly type: string | null;
  readonly since: string | null;
}

export interface EventMember {
  readonly eventType: number;
}

export interface ClassMetadata {
  /** By the name on the wire: `NumberFormat`. */
  readonly scalars: Readonly<Record<string, ScalarMember>>;
  readonly navigations: Readonly<Record<string, ObjectMember>>;
  readonly methods: Readonly<Record<string, ObjectMember>>;
  readonly events: Readonly<Record<string, EventMember>>;
  /** The class of a collection's items. */
  readonly child: string | null;
}

export interface Metadata {
  readonly classes: Readonly<Record<string, ClassMetadata>>;
  /** Every enumeration's values, lower case first, as add-ins write them. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

const CLASS_START = /^ {4}var (\w+) = \(function \(_super\) \{$/gm;
const NAMESPACE_START = 'var _hostName = "Excel";';

const listAfter = (body: string, property: string): readonly string[] => {
  const at = body.indexOf(`prototype, "${property}"`);
  if (at < 0) return [];
  const match = /return \[([^\]]*)\]/.exec(body.slice(at, at + 20000));
  const [, inner = ''] = match ?? [];
  return inner === '' ? [] : inner.split(',').map((item) => item.trim().replace(/^"|"$/g, ''));
};

const sinceOf = (body: string): string | null =>
  /_throwIfApiNotSupported\("[^"]*", (?:_defaultApiSetName|"ExcelApi"), "([\d.]+)"/.exec(
    body
  )?.[1] ?? null;

/** The text of each property's definition by its name. */
const propertyBodies = (body: string): ReadonlyMap<string, string> => {
  const parts = body.split(/^ {8}Object\.defineProperty\(\w+\.prototype, "/m).slice(1);
  return new Map(
    parts.map((part) => {
      const name = part.slice(0, part.indexOf('"'));
      return [name, part.split(/^ {8}\w+\.prototype\./m)[0] ?? part];
    })
  );
};

const scalarsOf = (
  body: string,
  properties: ReadonlyMap<string, string>
): Record<string, ScalarMember> => {
  const names = listAfter(body, '_scalarPropertyNames');
  const wire = listAfter(body, '_scalarPropertyOriginalNames');
  const writable = listAfter(body, '_scalarPropertyUpdateable');
  return Object.fromEntries(
    names.map((name, index) => [
      wire[index] ?? name,
      {
        name,
        writable: writable[index] === 'true',
        since: sinceOf(properties.get(name) ?? ''),
      },
    ])
  );
};

const navigationsOf = (properties: ReadonlyMap<string, string>): Record<string, ObjectMember> => {
  const found: Record<string, ObjectMember> = {};
  for (const [name, text] of properties) {
    const match = /_createPropertyObject\(\w+\.(\w+), this, "(\w+)"/.exec(text);
    const [, type, wire] = match ?? [];
    if (type !== undefined && wire !== undefined)
      found[wire] = { name, type, since: sinceOf(text) };
  }
  return found;
};

const methodMember = (name: string, text: string): readonly [string, ObjectMember] | null => {
  const since = sinceOf(text);
  const made = /_create(?:AndInstantiate)?MethodObject\(\w+\.(\w+), this, "(\w+)"/.exec(text);
  if (made?.[1] !== undefined && made[2] !== undefined) {
    return [made[2], { name, type: made[1], since }];
  }
  const invoked = /_invokeMethod\(this, "(\w+)"/.exec(text);
  if (invoked?.[1] !== undefined) return [invoked[1], { name, type: null, since }];
  const indexed = /_createIndexerObject\(\w+\.(\w+), this/.exec(text);
  return indexed?.[1] === undefined ? null : ['', { name, type: indexed[1], since }];
};

const methodsOf = (body: string): Record<string, ObjectMember> => {
  const parts = body.split(/^ {8}\w+\.prototype\.(?=\w+ = function)/m).slice(1);
  const found: Record<string, ObjectMember> = {};
  for (const part of parts) {
    const name = part.slice(0, part.indexOf(' '));
    const own = part.split(/^ {8}Object\.defineProperty/m)[0] ?? part;
    const member = methodMember(name, own);
    if (member !== null) found[member[0]] = member[1];
  }
  return found;
};

const eventsOf = (body: string): Record<string, EventMember> => {
  const found: Record<string, EventMember> = {};
  const pattern = /GenericEventHandlers\(this\.context, this, "(\w+)", \{\s*eventType: (\d+)/g;
  for (const match of body.matchAll(pattern)) {
    const [, name = '', type = '0'] = match;
    found[name] = { eventType: Number(type) };
  }
  return found;
};

const classOf = (body: string): ClassMetadata => {
  const properties = propertyBodies(body);
  return {
    scalars: scalarsOf(body, properties),
    navigations: navigationsOf(properties),
    methods: methodsOf(body),
    events: eventsOf(body),
    child: /_createChildItemObject\(\w+\.(\w+),/.exec(body)?.[1] ?? null,
  };
};

const classesOf = (source: string): Record<string, ClassMetadata> => {
  const starts = [...source.matchAll(CLASS_START)];
  const classes: Record<string, ClassMetadata> = {};
  starts.forEach((start, index) => {
    const from = start.index;
    const end = source.indexOf('}(OfficeExtension.ClientObject));', from);
    const next = starts[index + 1]?.index ?? source.length;
    if (end < 0 || end > next) return;
    classes[start[1] ?? ''] = classOf(source.slice(from, end));
  });
  return classes;
};

const enumsOf = (source: string): Record<string, readonly string[]> => {
  const found: Record<string, readonly string[]> = {};
  const pattern = /\(function \((\w+)\) \{\n((?: {8}\1\["\w+"\] = "[^"]*";\n)+) {4}\}\)/g;
  for (const match of source.matchAll(pattern)) {
    const [, name = '', lines = ''] = match;
    found[name] = [...lines.matchAll(/= "([^"]*)"/g)].map((line) => line[1] ?? '');
  }
  return found;
};

/** Reads the text of `excel-web-16.00.debug.js` (or a sibling debug build). */
export function extractMetadata(sourceText: string): Metadata {
  const from = sourceText.indexOf(NAMESPACE_START);
  const source = sourceText.replace(/\r\n/g, '\n').slice(Math.max(from, 0));
  return { classes: classesOf(source), enums: enumsOf(source) };
}
