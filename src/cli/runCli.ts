/** The command line: finds the command, reads its arguments, performs it. */
import { version } from '../../package.json';
import type { Command } from './command';
import { ANALYZE } from './commands/analyze';
import { DEMO } from './commands/demo';
import { NEW } from './commands/new';
import { NEXT_COMMAND } from './commands/next';
import { RECEIVE } from './commands/receive';
import { REVIEW } from './commands/review';
import { SEND } from './commands/send';
import { UPGRADE } from './commands/upgrade';
import { commandHelp, generalHelp } from './help';
import type { ExitCode, Io } from './io';
import { parseArguments } from './parseArguments';

/** In the order of the help: as a period goes through them. */
const COMMANDS: readonly Command[] = [
  DEMO,
  NEW,
  ANALYZE,
  SEND,
  RECEIVE,
  REVIEW,
  NEXT_COMMAND,
  UPGRADE,
];

/** The ways in which people ask for it. */
const HELP: readonly string[] = ['--help', '-h', 'help'];

/** Runs the command line with these arguments; the exit code is its answer. */
export function runCli(args: readonly string[], io: Io): ExitCode {
  const [first, ...rest] = args;
  if (first === undefined) {
    io.err(generalHelp(COMMANDS));
    return 2;
  }
  if (HELP.includes(first)) return help(rest, io);
  if (first === '--version') return say(io, `${version}\n`);
  const command = commandNamed(first);
  if (command === null) return noCommand(first, io);
  return asksForHelp(rest) ? say(io, commandHelp(command)) : perform(command, rest, io);
}

/** Null for a word that is no command. */
const commandNamed = (wanted: string): Command | null =>
  COMMANDS.find(({ name }) => name === wanted) ?? null;

/** Exit code 2, as for all wrong usage. */
function noCommand(found: string, io: Io): ExitCode {
  io.err(`rvu: there is no command “${found}”; there are ${names()}. rvu --help tells more.\n`);
  return 2;
}

/** What follows a bare `--` are names of files, whatever they look like. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

/** `rvu help analyze` tells what `rvu analyze --help` tells. */
function help([wanted]: readonly string[], io: Io): ExitCode {
  if (wanted === undefined) return say(io, generalHelp(COMMANDS));
  const command = commandNamed(wanted);
  return command === null ? noCommand(wanted, io) : say(io, commandHelp(command));
}

/** All commands, for the message. */
const names = (): string => COMMANDS.map(({ name }) => name).join(', ');

/** On standard output, since it was asked for. */
function say(io: Io, text: string): ExitCode {
  io.out(text);
  return 0;
}

/** Exit code 2 where the arguments are wrong; else what the command says. */
function perform(command: Command, args: readonly string[], io: Io): ExitCode {
  const given = parseArguments(command, args);
  const outcome = 'misuse' in given ? given : command.perform(given, io);
  if (typeof outcome === 'number') return outcome;
  io.err(`rvu: ${outcome.misuse} rvu ${command.name} --help tells more.\n`);
  return 2;
}
