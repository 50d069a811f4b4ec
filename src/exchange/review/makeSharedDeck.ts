/** Makes the shared edition of the slides and audits its bytes. */
import type { Rvu } from '../../model/rvu';
import type { Design } from '../../pptx/design/design';
import { writeDeck } from '../../pptx/writeDeck';
import type { AuditResult } from '../audit/audit';
import { auditDeck } from '../audit/deckAudit';
import type { TextOccurrence } from '../audit/markup';
import type { OwnCell } from '../audit/ownCell';
import { sortedValues } from '../audit/secrets';
import type { SharedValue } from '../send/sharedValue';
import { sharedDeck } from './sharedDeck';
import { PLAIN_READER } from './deckReader';
import type { DeckReader } from './deckReader';
import { sharedReview } from './sharedReview';
import type { ReviewOrder, SharedReview } from './sharedReview';

/** A file of the review for both sides. */
export interface SharedDeck {
  /** The .pptx or .xlsx file; it must not leave where the audit has findings. */
  readonly bytes: Uint8Array;
  readonly view: SharedReview;
  readonly audit: AuditResult;
}

const MARK = '\u{F0000}';

export interface SharedDeckOptions {
  /** What people keep besides, to be searched for. */
  readonly own?: readonly OwnCell[];
  /** The company's own presentation; ours unless said. */
  readonly template?: Design | undefined;
  /** Called once the file is written, before it is searched. */
  readonly onChecking?: () => void;
}

/** The same RVU and order make the same bytes. */
export function makeSharedDeck(
  rvu: Rvu,
  order: ReviewOrder,
  { own = [], template, onChecking }: SharedDeckOptions = {}
): SharedDeck {
  const view = sharedReview(rvu, order);
  const tokens = template?.tokens ?? [];
  const bytes = writeDeck(sharedDeck(view, PLAIN_READER, tokens), template);
  onChecking?.();
  const shared: SharedValue[] = [];
  const marked = writeDeck(sharedDeck(view, markingReader(view, shared), tokens), template);
  const files = { real: bytes, marked, mark: MARK, shared, words: templateWords(template) };
  return { bytes, view, audit: auditDeck(files, sortedValues(rvu, own)) };
}

/** What the template's own slides say goes along, so it is searched as sentences of ours are. */
function templateWords(template: Design | undefined): readonly TextOccurrence[] {
  return (template?.kept ?? []).flatMap(({ words, names }, index) => {
    const part = `slide ${index + 1}`;
    return [...words, ...names].map((text) => ({
      part,
      place: `${part}!text of the template`,
      text,
    }));
  });
}

/** A marker for each text, the scale's end for each figure; keeps what was asked for. */
function markingReader({ scale }: SharedReview, shared: SharedValue[]): DeckReader {
  return {
    text: (each) => {
      shared.push(each);
      return each.value === null ? '' : `${MARK}${shared.length}${MARK}`;
    },
    number: (each) => {
      shared.push(each);
      return typeof each.value === 'number' ? scale.min : null;
    },
  };
}
