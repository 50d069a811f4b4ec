/** @jest-environment ./test/pageEnvironment.js */
import { screen } from '@testing-library/react';
import {
  REFUSAL_TEXTS,
  refusalBody,
  type ExcelRefusalCode,
} from '../../../src/excel/recover/refusalTexts';
import { FailurePanel } from '../../../src/taskpane/parts/FailurePanel';
import { PSEUDO } from '../texts';
import { show } from '../page';

const nothing = () => undefined;
const panel = (code: ExcelRefusalCode, detail: string) => (
  <FailurePanel problem={{ code, detail }} onRetry={nothing} onDismiss={nothing} />
);
const said = () => screen.getByRole('alert').textContent;

test.each(Object.keys(REFUSAL_TEXTS) as ExcelRefusalCode[])('%s has its own words', (code) => {
  show(panel(code, 'Steps'));
  const { title } = REFUSAL_TEXTS[code];
  expect(said()).toContain(`${title} ${refusalBody(REFUSAL_TEXTS[code], 'Steps')}`);
});

test('what Excel says is told where nobody knows what to do about it, and only there', () => {
  const { update } = show(panel('unknown', 'An internal error.'));
  expect(said()).toContain('Excel says: An internal error.');
  update(panel('protected', 'An internal error.'));
  expect(said()).not.toContain('An internal error.');
  update(panel('unknown', ''));
  expect(said()).not.toContain('Excel says');
});

test('another try is offered where it may end otherwise', () => {
  const { update } = show(panel('busy-editing', ''));
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  update(panel('already-closed', ''));
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('its words are those of the language that is spoken', () => {
  show(panel('missing', 'Steps'), PSEUDO);
  expect(said()).toMatch(/⟦Something is not in.*⟦Steps was not found/);
});
