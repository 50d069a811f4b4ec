/** Buttons of commands, with their keys. */
import { Button } from '@fluentui/react-components';
import type { CommandIcon, CommandId, PaneCommand } from '../commands/registry';

const ICONS: Record<CommandIcon, string> = {
  next: 'M4 3.5v9L11 8ZM12 3.5v9',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
};

function Icon({ icon }: { readonly icon: CommandIcon }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={ICONS[icon]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** By which the focus comes back to a command. */
export function commandButtonId(id: CommandId): string {
  return `command-${id}`;
}

/** A command as a button that also tells its key. */
export function CommandButton({ command }: { readonly command: PaneCommand }) {
  return (
    <Button
      id={commandButtonId(command.id)}
      size="small"
      disabled={!command.enabled}
      onClick={command.perform}
      aria-keyshortcuts={command.shortcut.text}
      title={command.shortcut.text}
      {...(command.icon !== null && { icon: <Icon icon={command.icon} /> })}
    >
      {command.label}
    </Button>
  );
}
