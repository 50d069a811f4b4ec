/** What a release would write, worked out from the texts of the files before anything is touched. */
import {
  corpusReadme,
  countedUp,
  datedChangelog,
  isBefore,
  lockText,
  manifestText,
  openedChangelog,
  packageText,
  parseVersion,
  unreleasedEntries,
  workbookVersionIn,
} from './texts';

/** The files that a release reads and writes, by what they are. */
export const FILES = {
  package: 'package.json',
  lock: 'package-lock.json',
  manifest: 'manifest.xml',
  changelog: 'CHANGELOG.md',
  workbook: 'src/workbook/kernel/version.ts',
  corpus: 'test/corpus/README.md',
} as const;

export type Texts = Readonly<Record<keyof typeof FILES, string>>;

/** The state of the repository that a plan is made from. */
export interface Before {
  readonly texts: Texts;
  readonly tags: readonly string[];
  /** What git calls changed or unknown, a line each. */
  readonly changes: readonly string[];
  /** The workbook versions whose folders the corpus has. */
  readonly corpus: readonly number[];
  /** The day of the release, ISO. */
  readonly day: string;
}

/** New texts by path. */
export type Writes = ReadonlyMap<string, string>;

export interface ReleasePlan {
  readonly version: string;
  readonly tag: string;
  /** Of the commit that the tag names. */
  readonly released: Writes;
  readonly workbook: number;
  /** Whether the corpus lacks the folder of the released workbook. */
  readonly makesCorpus: boolean;
  /** Of the commit after it, which begins the next version; `commit` is the short hash of the release. */
  readonly begun: (commit: string) => Writes;
}

export type PlanResult =
  | { readonly ok: true; readonly plan: ReleasePlan }
  | { readonly ok: false; readonly errors: readonly string[] };

const tagOf = (version: string): string => `v${version}`;

const presentVersion = (texts: Texts): string =>
  /^ {2}"version": "([^"]*)"/m.exec(texts.package)?.[1] ?? '';

/** What speaks against the version itself. */
function versionErrors(version: string, { texts, tags }: Before): readonly string[] {
  if (parseVersion(version) === null)
    return [`"${version}" is no version: three numbers are wanted, for instance 1.2.0.`];
  const present = presentVersion(texts);
  return [
    ...(isBefore(version, present)
      ? [`${version} comes before ${present}, the version in ${FILES.package}.`]
      : []),
    ...(tags.includes(tagOf(version)) ? [`The tag ${tagOf(version)} is there already.`] : []),
  ];
}

function changelogErrors({ texts }: Before): readonly string[] {
  const entries = unreleasedEntries(texts.changelog);
  if (entries === null)
    return [`${FILES.changelog} has no section "## X.Y.Z - unreleased" to be dated.`];
  return /^- /m.test(entries) ? [] : [`The unreleased section of ${FILES.changelog} says nothing.`];
}

const treeErrors = ({ changes }: Before): readonly string[] =>
  changes.length === 0
    ? []
    : [`The tree is not clean; commit or put away first: ${changes.join(', ')}.`];

/** The texts by path; a text that could not be made is an error that names its file. */
function collect(made: Partial<Record<keyof typeof FILES, string | null>>): {
  readonly writes: Writes;
  readonly errors: readonly string[];
} {
  const writes = new Map<string, string>();
  const errors: string[] = [];
  for (const [key, path] of Object.entries(FILES)) {
    const text: unknown = Reflect.get(made, key);
    if (typeof text === 'string') writes.set(path, text);
    if (text === null)
      errors.push(`${path} is not as this script knows it: the place to change was not found.`);
  }
  return { writes, errors };
}

/** The files of the commit that is tagged. */
const releasedTexts = (version: string, { texts, day }: Before): ReturnType<typeof collect> =>
  collect({
    package: packageText(texts.package, version),
    lock: lockText(texts.lock, version),
    manifest: manifestText(texts.manifest, version),
    changelog: datedChangelog(texts.changelog, version, day),
  });

/** The files of the commit after it. */
function begunTexts(
  version: string,
  { texts, corpus, day }: Before,
  commit: string
): ReturnType<typeof collect> {
  const workbook = workbookVersionIn(texts.workbook) ?? 0;
  const dated = datedChangelog(texts.changelog, version, day);
  return collect({
    changelog: dated === null ? null : openedChangelog(dated, version),
    workbook: countedUp(texts.workbook),
    ...(corpus.includes(workbook)
      ? {}
      : { corpus: corpusReadme(texts.corpus, workbook, version, commit) }),
  });
}

/** Plans the release of `version`, or says everything that stands in its way. Reads and writes nothing itself. */
export function planRelease(version: string, before: Before): PlanResult {
  const wrong = [
    ...versionErrors(version, before),
    ...treeErrors(before),
    ...changelogErrors(before),
  ];
  const released = releasedTexts(version, before);
  const begun = begunTexts(version, before, 'abcdefg');
  const errors = [...new Set([...wrong, ...released.errors, ...begun.errors])];
  if (errors.length > 0) return { ok: false, errors };
  const workbook = workbookVersionIn(before.texts.workbook) ?? 0;
  return {
    ok: true,
    plan: {
      version,
      tag: tagOf(version),
      released: released.writes,
      workbook,
      makesCorpus: !before.corpus.includes(workbook),
      begun: (commit) => begunTexts(version, before, commit).writes,
    },
  };
}
