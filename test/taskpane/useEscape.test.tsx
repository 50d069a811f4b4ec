/** @jest-environment ./test/pageEnvironment.js */
import { screen } from '@testing-library/react';
import { useEscape } from '../../src/taskpane/parts/useEscape';
import { person, show } from './page';

function View({ onClose }: { readonly onClose: () => void }) {
  useEscape(onClose);
  return (
    <form aria-label="within" onKeyDown={(event) => event.stopPropagation()}>
      <input aria-label="field" />
    </form>
  );
}

/** As office.js does in a pane on the web. */
const hostTakesEscape = (event: KeyboardEvent) => {
  if (event.key === 'Escape') event.preventDefault();
};

beforeEach(() => document.addEventListener('keydown', hostTakesEscape));
afterEach(() => document.removeEventListener('keydown', hostTakesEscape));

it('closes at Esc although the host prevents its default', async () => {
  const onClose = jest.fn();
  show(<View onClose={onClose} />);
  await person().keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('lets a form within it have the key for itself', async () => {
  const onClose = jest.fn();
  show(<View onClose={onClose} />);
  const user = person();
  await user.click(screen.getByRole('textbox', { name: 'field' }));
  await user.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
});
