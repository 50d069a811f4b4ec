/** Which members of the Excel API the emulator answers, as a page of Markdown. */
import type { Metadata } from '../src/index';
import type { Answered } from './walk';

interface Member {
  readonly name: string;
  /** The requirement set; null for what has been there from the start, and for what is not public yet. */
  readonly since: string | null;
  readonly answered: boolean;
}

const NOTHING: Answered = {
  read: new Set(),
  written: new Set(),
  ledTo: new Set(),
  called: new Set(),
};

/** The library's own housekeeping is no member that an add-in could use. */
const isPublic = (wire: string): boolean => !/^(_|Register)/.test(wire);

function membersOf(name: string, metadata: Metadata, answered: Answered): readonly Member[] {
  const known = metadata.classes[name];
  if (known === undefined) return [];
  const { scalars, navigations, methods } = known;
  return [
    ...Object.entries(scalars)
      .filter(([wire]) => isPublic(wire))
      .flatMap(([wire, scalar]): readonly Member[] => [
        { name: scalar.name, since: scalar.since, answered: answered.read.has(wire) },
        ...(scalar.writable
          ? [
              {
                name: `${scalar.name} =`,
                since: scalar.since,
                answered: answered.written.has(wire),
              },
            ]
          : []),
      ]),
    ...Object.entries(navigations).map(([wire, part]) => ({
      name: part.name,
      since: part.since,
      answered: answered.ledTo.has(wire),
    })),
    ...Object.entries(methods)
      .filter(([wire]) => isPublic(wire))
      .map(([wire, { name: method, since }]) => ({
        name: `${method}()`,
        since,
        answered: answered.called.has(wire),
      })),
  ];
}

const count = (members: readonly Member[]): string =>
  `${members.filter(({ answered }) => answered).length} of ${members.length}`;

/** "1.9" before "1.10"; what names no set first. */
const order = (since: string): number => Number(since.split('.')[1] ?? 0);

function setRows(members: readonly Member[]): readonly string[] {
  const sets = [...new Set(members.map(({ since }) => since ?? ''))].sort(
    (a, b) => order(a) - order(b)
  );
  return sets.map((set) => {
    const own = members.filter(({ since }) => (since ?? '') === set);
    return `| ${set === '' ? '1.1, or none named' : set} | ${count(own)} |`;
  });
}

function classRow(name: string, members: readonly Member[]): string {
  const refused = members.filter(({ answered }) => !answered).map((member) => `\`${member.name}\``);
  return `| ${name} | ${count(members)} | ${refused.join(', ')} |`;
}

/**
 * The page: a table by requirement set, one by class with the members that are refused, and the classes that can't
 * be reached at all. `name =` is the setting of a property.
 *
 * @param answered what a walk over a filled workbook has found
 */
export function coverageTable(metadata: Metadata, answered: ReadonlyMap<string, Answered>): string {
  const names = Object.keys(metadata.classes).filter(isPublic).sort();
  const members = new Map(
    names.map((name) => [name, membersOf(name, metadata, answered.get(name) ?? NOTHING)] as const)
  );
  const all = [...members.values()].flat();
  const met = names.filter((name) => answered.has(name));
  return [
    '# What is answered',
    '',
    'Written by `npm run coverage -w excel-emulator` from the installed office.js and a walk over a filled workbook; a test',
    'says when it is out of date. What is not answered is refused with `NotImplemented` and the name of the member.',
    '',
    `In all ${count(all)} members of ${names.length} classes, those of coming and internal ones among them.`,
    '',
    '## By requirement set',
    '',
    '| ExcelApi | answered |',
    '| --- | --- |',
    ...setRows(all),
    '',
    '## By class',
    '',
    '| class | answered | refused |',
    '| --- | --- | --- |',
    ...met.map((name) => classRow(name, members.get(name) ?? [])),
    '',
    '## Classes of which nothing is answered',
    '',
    names.filter((name) => !answered.has(name)).join(', '),
    '',
  ].join('\n');
}
