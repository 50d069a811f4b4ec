/** The command line: finds the command, reads its arguments, performs it. */
import { version } from '../../package.json';
import type { Command } from './command';
import { ANALYZE } from './commands/analyze';
import { DEMO } from './commands/demo';
import { NEW } from './commands/new';
import { commandHelp, generalHelp } from './help';
import type { ExitCode, Io } from './io';
import { parseArguments } from './parseArguments';

const COMMANDS: readonly Command[] = [DEMO, NEW, ANALYZE];

const HELP: readonly string[] = ['--help', '-h', 'help'];

/** Runs the command line with these arguments; the exit code is its answer. */
export function runCli(args: readonly string[], io: Io): ExitCode {
  const [first, ...rest] = args;
  if (first === undefined) {
    io.err(generalHelp(COMMANDS));
    return 2;
  }
  if (HELP.includes(first)) return say(io, generalHelp(COMMANDS));
  if (first === '--version') return say(io, `${version}\n`);
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined) {
    io.err(`rvu: there is no command “${first}”; there are ${names()}. rvu --help tells more.\n`);
    return 2;
  }
  return rest.includes('--help') || rest.includes('-h')
    ? say(io, commandHelp(command))
    : perform(command, rest, io);
}

const names = (): string => COMMANDS.map(({ name }) => name).join(', ');

function say(io: Io, text: string): ExitCode {
  io.out(text);
  return 0;
}

function perform(command: Command, args: readonly string[], io: Io): ExitCode {
  const given = parseArguments(command, args);
  const outcome = 'misuse' in given ? given : command.perform(given, io);
  if (typeof outcome === 'number') return outcome;
  io.err(`rvu: ${outcome.misuse} rvu ${command.name} --help tells more.\n`);
  return 2;
}
