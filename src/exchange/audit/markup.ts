/** Checks a part's elements against the grammar, and collects their texts. */
import { relativeTarget, resolveTarget } from '../../xlsx/read/relations';
import type { AuditElement } from './elements';
import type { Finding } from './finding';
import type { Grammar, Rule } from './grammar';

/** A text or number of the file with its place, to be searched for private values. */
export interface TextOccurrence {
  readonly part: string;
  readonly place: string;
  readonly text: string;
}

export interface Known {
  /** Our wording. */
  readonly words: ReadonlySet<string>;
  /** With a leading slash. */
  readonly paths: ReadonlySet<string>;
}

export interface MarkupCheck {
  readonly findings: readonly Finding[];
  readonly texts: readonly TextOccurrence[];
}

/** Returns the elements outside our grammar, and the texts that must come from known cells. */
export function checkMarkup(
  part: string,
  elements: readonly AuditElement[],
  grammar: Grammar,
  known: Known
): MarkupCheck {
  const checks = elements.map((element) => checkElement(part, element, grammar, known));
  return {
    findings: checks.flatMap(({ findings }) => findings),
    texts: checks.flatMap(({ texts }) => texts),
  };
}

function checkElement(
  part: string,
  element: AuditElement,
  grammar: Grammar,
  known: Known
): MarkupCheck {
  const rules = grammar.get(element.name);
  const attributes = [...element.attributes].map(([name, value]) =>
    checkValue(part, `${element.name} ${name}`, value, rules?.attributes.get(name), known)
  );
  const own = checkValue(part, element.name, element.text, rules?.text ?? undefined, known);
  const unknown: readonly Finding[] =
    rules === undefined
      ? [{ code: 'markup', part, place: element.name, what: 'an element that no copy has' }]
      : [];
  const all = element.text === '' ? attributes : [...attributes, own];
  return {
    findings: [...unknown, ...all.flatMap(({ findings }) => findings)],
    texts: all.flatMap(({ texts }) => texts),
  };
}

const NOTHING: MarkupCheck = { findings: [], texts: [] };

function checkValue(
  part: string,
  place: string,
  value: string,
  rule: Rule | undefined,
  known: Known
): MarkupCheck {
  const verdict = verdictOf(value, rule, known, part);
  if (verdict === 'pattern') return NOTHING;
  const texts = [{ part, place, text: value }];
  if (verdict === 'known') return { findings: [], texts };
  return { findings: [{ code: verdict, part, place, what: value }], texts };
}

const LENGTH = /^\d{1,3}(?:\.\d{1,8})?$/;

/** A `pattern` can't hold data; `known` texts are searched for private values too. */
type Verdict = 'pattern' | 'known' | 'untraced' | 'markup';

function verdictOf(value: string, rule: Rule | undefined, known: Known, part: string): Verdict {
  if (rule === undefined) return 'markup';
  if (rule instanceof RegExp) return rule.test(value) ? 'pattern' : 'markup';
  return VERDICTS[rule](value, known, part);
}

type Judge = (value: string, known: Known, part: string) => Verdict;

const VERDICTS: Readonly<Record<Exclude<Rule, RegExp>, Judge>> = {
  // The sheets trace these two with their place.
  cell: () => 'pattern',
  text: () => 'pattern',
  part: (value, { paths }) => (paths.has(value) ? 'pattern' : 'markup'),
  target: (value, { paths }, part) => (isTarget(value, paths, part) ? 'pattern' : 'markup'),
  words: (value, { words }) => (words.has(value) ? 'known' : 'untraced'),
  size: (value) => (LENGTH.test(value) ? 'known' : 'markup'),
};

/** The only spelling of a part's name in this folder: any other could carry words. */
function isTarget(value: string, paths: ReadonlySet<string>, part: string): boolean {
  const folder = part.slice(0, part.indexOf('_rels/'));
  const path = resolveTarget(folder, value);
  return paths.has(`/${path}`) && relativeTarget(folder, path) === value;
}
