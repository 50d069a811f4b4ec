/** What can be done from the pane: buttons, footer and keyboard all read this list. */
import type { Texts } from '../texts/texts';

export type CommandId = 'nextPeriod' | 'list' | 'refresh' | 'settings' | 'help';
export type CommandIcon = 'next' | 'refresh';

/** What a command may look at to know whether it makes sense now. */
export interface CommandFacts {
  readonly hasAlliance: boolean;
  readonly busy: boolean;
}

/** What a command may do; the pane provides it. */
export interface CommandHost {
  readonly closePeriod: () => void;
  readonly pasteList: () => void;
  readonly refreshMatrix: () => void;
  readonly showSettings: () => void;
  readonly openHelp: () => void;
}

/** Pressed together with Alt and Shift; `code` names the key's place, whatever the keyboard's language. */
export interface Shortcut {
  readonly code: string;
  readonly text: string;
}

interface CommandRecord {
  readonly id: CommandId;
  readonly icon: CommandIcon | null;
  readonly shortcut: Shortcut;
  readonly where: 'view' | 'footer';
  /** Commands that make no sense at all without an alliance are not even shown. */
  readonly needsAlliance: boolean;
  readonly perform: (host: CommandHost) => void;
}

const shortcut = (letter: string): Shortcut => ({
  code: `Key${letter}`,
  text: `Alt+Shift+${letter}`,
});

const RECORDS: readonly CommandRecord[] = [
  {
    id: 'nextPeriod',
    icon: 'next',
    shortcut: shortcut('N'),
    where: 'view',
    needsAlliance: true,
    perform: (host) => host.closePeriod(),
  },
  {
    id: 'list',
    icon: null,
    shortcut: shortcut('L'),
    where: 'view',
    needsAlliance: true,
    perform: (host) => host.pasteList(),
  },
  {
    id: 'refresh',
    icon: 'refresh',
    shortcut: shortcut('R'),
    where: 'view',
    needsAlliance: true,
    perform: (host) => host.refreshMatrix(),
  },
  {
    id: 'help',
    icon: null,
    shortcut: shortcut('H'),
    where: 'footer',
    needsAlliance: false,
    perform: (host) => host.openHelp(),
  },
  {
    id: 'settings',
    icon: null,
    shortcut: shortcut('S'),
    where: 'footer',
    needsAlliance: true,
    perform: (host) => host.showSettings(),
  },
];

/** A command as it can be offered now, in the language that is spoken. */
export interface PaneCommand {
  readonly id: CommandId;
  readonly label: string;
  readonly icon: CommandIcon | null;
  readonly shortcut: Shortcut;
  readonly where: 'view' | 'footer';
  readonly enabled: boolean;
  readonly perform: () => void;
}

/** The commands that can be offered, as they stand now. */
export function paneCommands(
  facts: CommandFacts,
  host: CommandHost,
  texts: Texts
): readonly PaneCommand[] {
  return RECORDS.filter(({ needsAlliance }) => facts.hasAlliance || !needsAlliance).map(
    (record) => ({
      id: record.id,
      label: texts.commands[record.id],
      icon: record.icon,
      shortcut: record.shortcut,
      where: record.where,
      enabled: !record.needsAlliance || !facts.busy,
      perform: () => record.perform(host),
    })
  );
}
