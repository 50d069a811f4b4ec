/** Searches what a file says for private values. */
import { disclosuresIn } from './disclosures';
import type { Finding } from './finding';
import type { KnownFacts } from './knownFacts';
import type { TextOccurrence } from './markup';
import { originAt } from './origins';
import type { Stretch, StretchesOf } from './origins';
import type { WarningKind, PrivateFacts } from './privateFacts';
import { SHORTEST } from './secretForms';
import type { Secret } from './secrets';
import { tokensOf, wordLine } from './tokens';
import { APART, finderIn, containsText, textSpans, wordsOf } from './words';
import type { FoldedTexts } from './words';

/** A private value that was not searched for, and why. */
export interface WhyNotSearched {
  readonly source: string;
  /** Too short; or shared values, or our own wording, contain it too. */
  readonly why: 'short' | 'shared' | 'wording';
}

/** A sentence of ours that contains a private value, perhaps on purpose: a person must confirm it. */
export interface DisclosureWarning {
  /** A cell of the copy, for instance `Our RVU!E40`. */
  readonly place: string;
  /** The whole text. */
  readonly words: string;
  /** The private piece, as the sentence writes it. */
  readonly form: string;
  /** Where that stands at home, for instance `Contributions.Cost, G3`. */
  readonly source: string;
  readonly kind: WarningKind;
}

export interface Search {
  readonly searched: number;
  readonly left: readonly WhyNotSearched[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly DisclosureWarning[];
}

/** The private values to search for, and the harmless ones. */
export interface SearchTerms {
  /** Private values in all written forms, for texts of unknown origin. */
  readonly secrets: readonly Secret[];
  /** Private facts in the forms that people recognise, for our sentences. */
  readonly facts: PrivateFacts;
  readonly known: KnownFacts;
  /** Our own wording, which discloses nothing. */
  readonly harmless: FoldedTexts;
}

/** Searches all texts of a copy for private values, except stretches that come from known cells. */
export function searchSecrets(
  occurrences: readonly TextOccurrence[],
  searched: SearchTerms,
  stretchesOf: StretchesOf
): Search {
  const texts = searchedTexts(occurrences, stretchesOf);
  const left = leftToAccounting(searched);
  const lost = texts.filter((each) => each.text.length >= SHORTEST && isFromNowhere(each));
  // Texts of unknown origin are rare, so only they are searched for all forms.
  const rare = lost.length === 0 ? [] : rareForms(searched);
  const known = withWording(searched);
  return {
    searched: searched.secrets.length - left.length,
    left,
    findings: lost.flatMap(findingsIn(rare)),
    warnings: withoutTopics(
      texts.filter(isSentence).flatMap((text) => warningsIn(text, searched.facts, known))
    ),
  };
}

/** Our own wording is no secret. */
const withWording = ({ known, harmless }: SearchTerms): KnownFacts => ({
  ...known,
  line: [known.line, ...harmless.texts.split(APART).map((text) => wordLine(tokensOf(text)))].join(
    '\n'
  ),
});

/** A name that occurs in several of our sentences is a topic of the alliance, and no slip. */
function withoutTopics(warnings: readonly DisclosureWarning[]): readonly DisclosureWarning[] {
  const texts = new Map<string, Set<string>>();
  for (const { kind, form, words } of warnings)
    if (kind === 'mention') texts.set(form, (texts.get(form) ?? new Set()).add(words));
  return warnings.filter(
    ({ form, kind }) => kind !== 'mention' || (texts.get(form)?.size ?? 0) < 2
  );
}

interface SearchedText {
  readonly text: string;
  readonly places: readonly TextOccurrence[];
  readonly stretches: readonly Stretch[];
}

/** Each text once, however many cells and parts say it. */
function searchedTexts(
  occurrences: readonly TextOccurrence[],
  stretchesOf: StretchesOf
): readonly SearchedText[] {
  const places = new Map<string, TextOccurrence[]>();
  for (const each of occurrences) {
    const known = places.get(each.text);
    if (known === undefined) places.set(each.text, [each]);
    else known.push(each);
  }
  return [...places].map(([text, all]) => ({ text, places: all, stretches: stretchesOf(text) }));
}

const isFromNowhere = ({ stretches }: SearchedText): boolean =>
  stretches.some(({ origin }) => origin === 'unknown');

const isSentence = ({ stretches }: SearchedText): boolean =>
  stretches.some(({ origin }) => origin === 'sentence');

interface RareForm {
  readonly form: string;
  readonly kind: Secret['kind'];
  readonly source: string;
}

/** A private value that equals our own wording can't be distinguished from it. */
const rareIn = ({
  harmless,
}: SearchTerms): ((secret: Pick<Secret, 'kind'>, form: string) => boolean) => {
  const isWording = finderIn(harmless.texts);
  return ({ kind }, form) => (kind === 'text' ? !isWording(form) : !harmless.numbers.has(form));
};

function leftToAccounting(searched: SearchTerms): readonly WhyNotSearched[] {
  const isRare = rareIn(searched);
  return searched.secrets
    .filter((secret) => !secret.hasForm((form) => isRare(secret, form)))
    .map(({ source, common }) => ({ source, why: common ?? 'wording' }));
}

/** Each form once, however many private values are written so. */
function rareForms(searched: SearchTerms): readonly RareForm[] {
  const isRare = rareIn(searched);
  const forms = new Map<string, RareForm>();
  for (const secret of searched.secrets) {
    const { kind, source } = secret;
    for (const form of secret.forms)
      if (isRare(secret, form) && !forms.has(`${kind} ${form}`))
        forms.set(`${kind} ${form}`, { form, kind, source });
  }
  return [...forms.values()];
}

const findingsIn =
  (rare: readonly RareForm[]) =>
  ({ text, places, stretches }: SearchedText): readonly Finding[] => {
    const words = wordsOf([text]);
    const found = rare.filter(
      ({ form, kind }) =>
        containsText(words, kind, form) &&
        textSpans(text, kind, form).some((span) => originAt(span, stretches) === 'unknown')
    );
    return found.flatMap(({ form, source }) =>
      places.map(({ part, place }) => ({
        code: 'secret' as const,
        part,
        place,
        what: `${source}: ${form}`,
      }))
    );
  };

/** Sentences that people wrote, which they may share. Cells share texts through a part of their own. */
function warningsIn(
  { text, places, stretches }: SearchedText,
  facts: PrivateFacts,
  known: KnownFacts
): readonly DisclosureWarning[] {
  const cells = places.filter(({ place }) => place.includes('!'));
  const disclosures = disclosuresIn(text, facts, known).filter(
    (span) => originAt(span, stretches) === 'sentence'
  );
  return cells.flatMap(({ place }) =>
    disclosures.map(({ from, to, source, kind }) => ({
      place,
      words: text,
      form: text.slice(from, to),
      source,
      kind,
    }))
  );
}
