/** Reads a command's arguments by its record. */
import { parseArgs } from 'node:util';
import { misuse, type Arguments, type Command, type Misuse, type OptionRecord } from './command';

/** Names, options and files in the order in which they were given. */
type Token = NonNullable<ReturnType<typeof parse>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Node's own parser takes the words apart; what they mean is judged here. */
const parse = (args: readonly string[], records: readonly OptionRecord[]) =>
  parseArgs({
    args: [...args],
    options: Object.fromEntries(
      records.map(({ name, short, value }) => [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(short === undefined ? {} : { short }),
        },
      ])
    ),
    // Node's own messages speak of dashes and quotes; ours say what the command knows.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });

/** The arguments that a command is given, or what is wrong with them. */
export function parseArguments(command: Command, args: readonly string[]): Arguments | Misuse {
  const { tokens } = parse(args, command.options);
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const wrong = wrongOption(token, command, options);
    if (wrong !== null) return misuse(wrong);
    options.set(token.name, token.value ?? '');
  }
  const wrong = wrongCount(command, files) ?? missingOption(command, options);
  return wrong === null ? { files, options } : misuse(wrong);
}

/** Unknown, twice, without its value or with one that it does not take; null where all is well. */
function wrongOption(
  token: OptionToken,
  command: Command,
  before: ReadonlyMap<string, string>
): string | null {
  const { name, rawName, inlineValue } = token;
  const record = command.options.find((option) => option.name === name);
  if (record === undefined)
    return `${rawName} is not an option of ${command.name}; it knows ${knownOptions(command)}.`;
  if (before.has(name)) return `${rawName} is given twice; please give it once.`;
  if (record.value === undefined) return inlineValue === true ? `${rawName} takes no value.` : null;
  return lacksValue(token) ? `${rawName} needs a value: ${rawName} ${record.value}.` : null;
}

/** A value may begin with one dash (-5..5); what begins with two is the next option. */
function lacksValue({ value, inlineValue }: OptionToken): boolean {
  return value === undefined || value === '' || (!inlineValue && value.startsWith('--'));
}

/** For the message: a mistyped option is mostly one of these. */
const knownOptions = (command: Command): string =>
  command.options.map(({ name }) => `--${name}`).join(', ');

/** By the names of the files, so that the message says which is missing. */
function wrongCount({ name, files: wanted }: Command, files: readonly string[]): string | null {
  const missing = wanted[files.length];
  if (missing !== undefined) return `${name} needs ${missing}.`;
  const extra = files[wanted.length];
  if (extra !== undefined) return `${name} has no use for “${extra}”.`;
  return files.includes('')
    ? `${name} was given an empty name; please name ${wanted.join(', ')}.`
    : null;
}

/** The first one that the command can't do without. */
function missingOption(command: Command, options: ReadonlyMap<string, string>): string | null {
  const missing = command.options.find(
    ({ required, name }) => required === true && !options.has(name)
  );
  if (missing === undefined) return null;
  return `${command.name} needs --${missing.name} ${missing.value ?? ''}.`;
}
