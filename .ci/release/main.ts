/**
 * `npm run release -- X.Y.Z`: dates the changelog, sets the version, commits and tags, then begins the next version.
 * `--dry-run` says what would be done. Everything is worked out first; where something fails, all is put back.
 */
import { makeCorpus } from './makeCorpus';
import { planRelease, type ReleasePlan } from './plan';
import { corpusFolder, perform, readBefore } from './repository';

const USAGE = 'npm run release -- X.Y.Z [--dry-run]';

const listed = (paths: Iterable<string>): string => [...paths].join(', ');

/** What the plan does, a line each. */
function sayAndExit(plan: ReleasePlan): readonly string[] {
  const { version, tag, workbook } = plan;
  return [
    ...(plan.makesCorpus ? [`make ${corpusFolder(plan)} with the code of this commit`] : []),
    `commit "Release ${version}": ${listed(plan.released.keys())}`,
    `tag ${tag}`,
    `commit "Workbook version ${workbook + 1} begins": ${listed(plan.begun('').keys())}`,
  ];
}

function main(args: readonly string[]): number {
  const isDry = args.includes('--dry-run');
  const [version, ...more] = args.filter((arg) => arg !== '--dry-run');
  if (version === undefined || more.length > 0) {
    console.error(`Usage: ${USAGE}`);
    return 2;
  }
  const root = process.cwd();
  const result = planRelease(version, readBefore(root, new Date().toISOString().slice(0, 10)));
  if (!result.ok) {
    console.error(['Nothing was done:', ...result.errors.map((error) => `- ${error}`)].join('\n'));
    return 1;
  }
  console.log(
    [isDry ? 'Would:' : 'Going to:', ...sayAndExit(result.plan).map((step) => `- ${step}`)].join(
      '\n'
    )
  );
  if (isDry) return 0;
  perform(root, result.plan, makeCorpus);
  console.log(`Done. Next: git push --follow-tags`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
