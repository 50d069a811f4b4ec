/** Names that stand in private words: of other partners, products and people. */
import { ADDRESSES, CALENDAR_AND_PLACES, FUNCTION_WORDS, ROLES, isGerman } from './nameWords';
import { isOffice } from './signNames';
import { sentencesOf, tokensOf } from './tokens';
import type { TextToken } from './tokens';

const lower = ({ raw }: TextToken): string => raw.toLowerCase();
const isCapital = ({ raw }: TextToken): boolean => /^\p{Lu}/u.test(raw);
const isUpper = ({ raw }: TextToken): boolean => raw.length > 1 && raw === raw.toUpperCase();
const isCommon = (token: TextToken): boolean =>
  ADDRESS.test(token.raw) ||
  FUNCTION_WORDS.has(lower(token)) ||
  CALENDAR_AND_PLACES.has(lower(token)) ||
  ROLES.has(lower(token));

const ADDRESS = new RegExp(`^(?:${ADDRESSES})$`, 'iu');

/** Behind these a place is named rather than a partner. */
const PLACED = new Set(
  'in im near nach aus around across at bei en à em nel nella a vid i'.split(' ')
);
/** Signs that keep the words of one name together. */
const JOINED = /^(?:\s|-|–|&|\s&\s|’|'|\.\s?)$/u;
const SUFFIX =
  /^(?:gmbh|ag|se|kg|ltd|limited|inc|corp|llc|llp|plc|sa|sas|sarl|srl|spa|bv|nv|ab|oy|oyj|as|asa|aps|sl|kft|zrt|sro|doo|pty|co)$/i;

/** A probable name within a text. */
export interface NameFound {
  readonly tokens: readonly TextToken[];
  /** What stands around it tells that it is a company which deals with us. */
  readonly deals: boolean;
}

/** Finds word spans that are probably names, except names that both sides use. */
export function namesIn(text: string): readonly NameFound[] {
  const german = isGerman(tokensOf(text).map(lower));
  return sentencesOf(text).flatMap((sentence) => {
    const tokens = tokensOf(sentence);
    return runsIn(sentence, tokens).flatMap((run) => {
      const names = namesOfRun(run, tokens, german);
      const deals = names.length > 0 && isCompany(run, tokens);
      return names.map((name) => ({ tokens: name, deals }));
    });
  });
}

/** Rows of words that begin with a capital each, with little words between two of them. */
function runsIn(text: string, tokens: readonly TextToken[]): readonly (readonly TextToken[])[] {
  const isPart = (token: TextToken, at: number): boolean => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (isCapital(token)) return true;
    const between = before !== undefined && after !== undefined;
    return LITTLE.has(token.raw) && between && isCapital(before) && isCapital(after);
  };
  return tokens.reduce<readonly (readonly TextToken[])[]>((runs, token, at) => {
    if (!isPart(token, at)) return runs;
    const [before, run] = [tokens[at - 1], runs.at(-1)];
    const goes =
      before !== undefined &&
      run?.at(-1) === before &&
      JOINED.test(text.slice(before.to, token.from));
    return goes ? [...runs.slice(0, -1), [...run, token]] : [...runs, [token]];
  }, []);
}

const LITTLE = new Set('de du des di del della da do dos van von der of la le el i'.split(' '));

function namesOfRun(
  run: readonly TextToken[],
  tokens: readonly TextToken[],
  german: boolean
): readonly (readonly TextToken[])[] {
  const [first] = run;
  // The first word of a sentence has its capital from there.
  const isCut = first === tokens[0] && isCommonStart(run, tokens, german);
  const core = trimmed(isCut ? run.slice(1) : run);
  const isSure = (only: TextToken): boolean =>
    isAnnounced(only, tokens) || (!german && isSingleName(only, tokens));
  if (core.length < 2) return core.some(isSure) ? [core] : [];
  if (isPlaced(core, tokens)) return [];
  const parts = partsOf(core).filter(
    (part) => part.length > 1 || part.some((only) => isAnnounced(only, tokens))
  );
  return [core, ...parts].flatMap((name) => [name, ...withoutKind(name), ...withoutSuffix(name)]);
}

/** `Holtmann` of `Firma Holtmann`. */
const withoutKind = ([kind, ...name]: readonly TextToken[]): readonly (readonly TextToken[])[] =>
  kind !== undefined && name.length > 0 && COMPANY.test(kind.raw) ? [name] : [];

/** What stands between little words: `Dubois` and `Lumière Optique` of `Dubois von Lumière Optique`. */
function partsOf(core: readonly TextToken[]): readonly (readonly TextToken[])[] {
  const isLink = ({ raw }: TextToken): boolean => LITTLE.has(raw);
  if (!core.some(isLink)) return [];
  const ends = [...core.flatMap((token, at) => (isLink(token) ? [at] : [])), core.length];
  return ends
    .map((end, index) => trimmed(core.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end)))
    .filter(({ length }) => length > 0);
}

/** `Brandt` of `Brandt GmbH` or `Brandt S.A.`: people say the one for the other. */
function withoutSuffix(core: readonly TextToken[]): readonly (readonly TextToken[])[] {
  const back = [...core].reverse().findIndex(({ raw }) => raw.length > 1 && !SUFFIX.test(raw));
  const short = core.slice(0, core.length - Math.max(back, 0));
  const [first] = short;
  if (back < 1 || first === undefined) return [];
  return short.length > 1 || (first.raw.length >= 4 && !isCommon(first)) ? [short] : [];
}

/** `Ms Oyelaran`, `Firma Holtmann`, `Konkurrenz: Trumpf`: whatever the language, a person or a company. */
function isAnnounced(only: TextToken, tokens: readonly TextToken[]): boolean {
  const before = tokens[tokens.indexOf(only) - 1];
  return before !== undefined && (ADDRESS.test(before.raw) || COMPANY.test(before.raw));
}

const COMPANY =
  /^(?:company|firm|competitor|rival|firma|firmy|firmou|konkurren(?:z|t|ten|cja)|konkurrent|wettbewerber|société|concurrent|empresa|competidor|ditta|azienda|concorrente|bedrijf|företaget|фирма|компания|конкурент)$/i;

/** A place, or a fair that is held somewhere. */
function isPlaced([first, ...rest]: readonly TextToken[], tokens: readonly TextToken[]): boolean {
  const before = first === undefined ? undefined : tokens[tokens.indexOf(first) - 1];
  const last = rest.at(-1);
  const isBehind =
    before !== undefined && PLACED.has(before.raw.length > 1 ? lower(before) : before.raw);
  return isBehind || (last !== undefined && EVENT.test(lower(last)));
}

const EVENT =
  /^(?:fair|expo|messe|summit|conference|congress|forum|days?|week|award|awards|street|road|avenue|square|park|airport|port|harbou?r|station|valley|lake|river|county|salon|foire|feria|fiera|beurs)$/;

/** In German an adjective and a noun begin many a sentence. */
function isCommonStart(
  run: readonly TextToken[],
  tokens: readonly TextToken[],
  german: boolean
): boolean {
  const [first] = run;
  if (first === undefined || isCommon(first)) return true;
  if (run.length === 1) return !isActing(tokens, 1);
  return german && /(?:e|er|es|en|em)$/.test(lower(first));
}

/** Without common words at both ends. */
function trimmed(run: readonly TextToken[]): readonly TextToken[] {
  const from = run.findIndex((token) => !isCommon(token));
  if (from < 0) return [];
  const back = [...run].reverse().findIndex((token) => !isCommon(token));
  return run.slice(from, run.length - back);
}

/** Verbs of companies, in each form: a capitalized word alone may be a place or a product. */
const ACTS =
  /^(?:(?:pay|charge|offer|want|buy|take|sell|ask|quote|sign|agree|accept|refuse|declin|bid|outbid|order|negotiat|threaten|complain|promis|insist|demand|hesitat|walk)(?:e?s|e?d|ing|e)?|gets?|got|paid|bought|took|sold|said|says|told|tells)$/;
/** They stand before another verb, of what companies and things do alike. */
const HELPERS =
  /^(?:will|would|can|could|may|might|has|have|had|did|does|(?:would|could|did|does|has|had|have|wo)n|t|also|only|already|never|just|not|both|all)$/;

/** Whether the words from there on say what a company does. */
function isActing(tokens: readonly TextToken[], at: number): boolean {
  const word = tokens[at]?.raw.toLowerCase() ?? '';
  return ACTS.test(word) || (HELPERS.test(word) && isActing(tokens, at + 1));
}

const BESIDE = new Set(
  'with for than as like by against versus vs competitor customer client partner supplier rival avec pour chez con para met voor'.split(
    ' '
  )
);
const DEALS =
  /^(?:offer|sell|sold|g[ai]ve|price|discount|rate|quote|deal|terms|promise|lost|lose|same|rent|leas|lend|lent|suppl|deliver|ship|licen[cs])/;

function isSingleName(token: TextToken, tokens: readonly TextToken[]): boolean {
  const word = lower(token);
  if (isUpper(token)) return isMaker(token, tokens);
  const isPlain = token.raw.length >= 4 && !/\d|(?:ish|ese|ian|ean)s?$/.test(word);
  return isPlain && isCompany([token], tokens);
}

/** `IKEA pays`: of all the words in capitals only those that act as a company does. */
function isMaker(token: TextToken, tokens: readonly TextToken[]): boolean {
  const isWord = /^\p{Lu}{3,}$/u.test(token.raw) && !ABBREVIATIONS.has(lower(token));
  return isWord && isActing(tokens, tokens.indexOf(token) + 1);
}

const ABBREVIATIONS = new Set(
  'usa nda sla kpi vat erp crm api pdf roi faq ngo sme rfp rfq'.split(' ')
);

/** What stands around it says so, or the kind of company behind its name. */
function isCompany(run: readonly TextToken[], tokens: readonly TextToken[]): boolean {
  const [first] = run;
  if (first === undefined) return false;
  const at = tokens.indexOf(first);
  const wordAt = (place: number): string => tokens[place]?.raw.toLowerCase() ?? '';
  const behind = at + run.length;
  if (run.slice(1).some(({ raw }) => SUFFIX.test(raw))) return true;
  if (SUFFIX.test(wordAt(behind)) || isActing(tokens, behind)) return true;
  if (/^(?:lost|lose|losing|undercut|undercuts)$/.test(wordAt(at - 1))) return true;
  const dealt = tokens.slice(Math.max(0, at - 5), at).some((each) => DEALS.test(lower(each)));
  return BESIDE.has(wordAt(at - 1)) || (wordAt(at - 1) === 'to' && dealt);
}

/** Whether a cell of people holds somebody's name, whatever its case. */
export function isPersonal(text: string): boolean {
  if (text.trim().split(/\s+/).length > 5 || /[!?;:]/.test(text) || isOffice(text)) return false;
  const words = tokensOf(text).map(lower);
  return words.some((word) => !ROLES.has(word) && !FUNCTION_WORDS.has(word) && /\p{L}/u.test(word));
}

/** Whether a text looks like a name of several words. */
export function isNameLike(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  if (parts.length < 2 || parts.length > 5 || /[.!?;:,]\s|[!?;:.]$/.test(text)) return false;
  const isPart = (part: string): boolean => /^\p{Lu}/u.test(part) || LINKS.has(part);
  return (
    parts.every(isPart) && isPersonal(text) && !isGerman(parts.map((part) => part.toLowerCase()))
  );
}

const LINKS = new Set(
  'de van von der den di la le el bin al y e & and und et of ter du dos da'.split(' ')
);
