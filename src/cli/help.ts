/** Help, built from the commands' records. */
import type { Command, OptionRecord } from './command';

const optionWords = ({ name, short, value }: OptionRecord): string =>
  [short === undefined ? `--${name}` : `-${short}, --${name}`, value ?? ''].join(' ').trim();

function usageOf({ name, files, options }: Command): string {
  const needed = options.filter(({ required }) => required).map(optionUse);
  const rest = options
    .filter(({ required }) => !required)
    .map((option) => `[${optionUse(option)}]`);
  return ['rvu', name, ...files, ...needed, ...rest].join(' ');
}

const optionUse = ({ name, short, value }: OptionRecord): string =>
  [short === undefined ? `--${name}` : `-${short}`, value ?? ''].join(' ').trim();

function columns(rows: readonly (readonly [left: string, right: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/** All commands, and how to learn more. */
export function generalHelp(commands: readonly Command[]): string {
  const lines = [
    'rvu: Relationship Value Updates of a strategic alliance',
    '',
    'Usage: rvu COMMAND …',
    '',
    ...columns(commands.map(({ name, about }) => [name, about])),
    '',
    'rvu COMMAND --help tells the options of a command; rvu --version tells the version.',
    'Data goes to standard output, words to standard error. Exit codes: 0 done, 1 the input was',
    'refused or a check failed, 2 wrong usage.',
  ];
  return `${lines.join('\n')}\n`;
}

/** One command with its options. */
export function commandHelp(command: Command): string {
  const options = command.options.map((option): [string, string] => [
    optionWords(option),
    option.about,
  ]);
  const lines = [
    `Usage: ${usageOf(command)}`,
    '',
    command.about,
    '',
    ...columns(options),
    ...(command.notes.length === 0 ? [] : ['', ...command.notes]),
  ];
  return `${lines.join('\n')}\n`;
}
