/** Reads the content of a finished deck part by part, embedded workbooks included. */
import { elementsOf } from './elements';
import type { Finding } from './finding';
import { partsOf, unzipped } from './unzipped';
import type { AuditedPart, Unzipped } from './unzipped';

/** A text, a number or an attribute's value of the deck. */
export interface DeckWord {
  readonly part: string;
  /** The element, and its attribute. */
  readonly place: string;
  readonly text: string;
  readonly kind: 'element' | 'text' | 'attribute';
}

export interface DeckContent {
  /** Parts, those of workbooks within it as well. */
  readonly parts: number;
  readonly words: readonly DeckWord[];
  readonly findings: readonly Finding[];
}

/**
 * Never throws: a part that can't be read, or is neither XML nor a workbook, is a finding. Parts identical in the
 * marker deck are left out: they hold no shared value.
 */
export function deckContent(bytes: Uint8Array, other: Uint8Array | null = null): DeckContent {
  const { parts, findings } = allParts(bytes);
  const same = other === null ? new Map<string, Uint8Array>() : partsByPath(other);
  const read = parts
    .filter((part) => !isSame(part.bytes, same.get(part.path)))
    .map((part) => ({ path: part.path, ...elementsOf(part) }));
  return {
    parts: parts.length,
    words: read.flatMap(({ path, elements }) =>
      elements.flatMap(({ name, attributes, text }): readonly DeckWord[] => [
        { part: path, place: name, text: name, kind: 'element' },
        ...(text.trim() === '' ? [] : [{ part: path, place: name, text, kind: 'text' as const }]),
        ...[...attributes].map(([key, value]) => ({
          part: path,
          place: `${name} ${key}`,
          text: value,
          kind: 'attribute' as const,
        })),
      ])
    ),
    findings: [...findings, ...read.flatMap((each) => each.findings)],
  };
}

const partsByPath = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(allParts(bytes).parts.map((part) => [part.path, part.bytes]));

const isSame = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined &&
  one.length === other.length &&
  one.every((byte, index) => byte === other[index]);

function allParts(bytes: Uint8Array): Unzipped {
  const outer = partsOf(bytes);
  const inner = outer.parts.filter(isWorkbook).map((part) => within(part, unzipped(part.bytes)));
  return {
    parts: [
      ...outer.parts.filter((part) => !isWorkbook(part)),
      ...inner.flatMap(({ parts }) => parts),
    ],
    findings: [...outer.findings, ...inner.flatMap(({ findings }) => findings)],
  };
}

const isWorkbook = ({ path }: AuditedPart): boolean => path.endsWith('.xlsx');

const within = ({ path }: AuditedPart, { parts, findings }: Unzipped): Unzipped => ({
  parts: parts.map((part) => ({ ...part, path: `${path}/${part.path}` })),
  findings: findings.map((finding) => ({ ...finding, part: `${path}/${finding.part}` })),
});
