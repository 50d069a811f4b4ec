/** English: a reminder to a partner who has not answered yet. */

export const remind = {
  label: 'Reminder',
  subject: (us: string, period: string) => `${us}: your relationship value update for ${period}`,
  text: (facts: {
    readonly to: string;
    readonly from: string;
    readonly us: string;
    readonly period: string;
    readonly day: string | null;
  }) =>
    [
      facts.to === '' ? 'Hello,' : `Hello ${facts.to},`,
      '',
      `${facts.day === null ? 'We sent you' : `On ${facts.day} we sent you`} your copy of our relationship value update for ${facts.period}. Could you send it back with your scores? Lines that you leave blank are fine.`,
      '',
      'If anything in it is unclear, please call me.',
      '',
      'Kind regards',
      ...[facts.from, facts.us].filter((line) => line !== ''),
    ].join('\n'),
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'Press Ctrl+C to copy the selected text.',
  mail: 'Open as an email',
};
