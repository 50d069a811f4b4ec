/** @jest-environment ./test/pageEnvironment.js */
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import type { Department } from '../../../src/model/alliance';
import { assignDepartmentKeys } from '../../../src/model/respondents';
import { RvuView } from '../../../src/taskpane/rvu/RvuView';
import { person, show } from '../page';
import { bookWith, host } from './build';

/** The view over departments that change, as the workbook would change them. */
function Live({ onAdd }: { onAdd: (department: Department) => void }) {
  const [book, setBook] = useState(bookWith);
  const change = (departments: readonly Department[]) => {
    const alliance = { ...book.rvu.alliance, departments: assignDepartmentKeys(departments) };
    setBook({ ...book, rvu: { ...book.rvu, alliance } });
    return Promise.resolve(true);
  };
  const { departments } = book.rvu.alliance;
  const changes = host({
    onAdd: (department) => {
      onAdd(department);
      return change([...departments, department]);
    },
    onRename: (key, name) =>
      change(departments.map((each) => (each.key === key ? { ...each, name } : each))),
  });
  return <RvuView book={book} host={changes} />;
}

describe('departments', () => {
  const list = () => screen.getByRole('region', { name: 'Departments' });

  it('are renamed in place by keyboard, and the focus comes back', async () => {
    const user = person();
    show(<Live onAdd={() => undefined} />);
    await user.click(screen.getByRole('button', { name: 'Rename Engineering' }));
    const field = screen.getByLabelText(/^New name of Engineering/);
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.keyboard('marketing {Enter}');
    expect(field).toHaveAccessibleDescription(/^Two departments have this name/);
    await user.clear(field);
    await user.keyboard('{Enter}');
    expect(field).toHaveAccessibleDescription(/Type the department’s name\./);
    await user.keyboard(' Development{Enter}');
    expect(await within(list()).findByText('Development')).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.getByRole('button', { name: 'Rename Development' })).toHaveFocus();
    expect(screen.queryByText('Engineering')).toBeNull();
  });

  it('keep their name at Escape', async () => {
    const user = person();
    show(<Live onAdd={() => undefined} />);
    await user.click(screen.getByRole('button', { name: 'Rename Marketing' }));
    await user.keyboard('X{Escape}');
    expect(screen.queryByLabelText(/^New name/)).toBeNull();
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.getByRole('button', { name: 'Rename Marketing' })).toHaveFocus();
  });

  it('are added with side and rate, once all of it can be read', async () => {
    const user = person();
    const onAdd = jest.fn();
    show(<Live onAdd={onAdd} />);
    await user.click(screen.getByRole('button', { name: 'Add a department' }));
    await user.keyboard('Legal{Tab}{Tab}much{Enter}');
    const rate = screen.getByLabelText('Hourly rate, USD');
    expect(rate).toHaveFocus();
    expect(rate).toHaveAccessibleDescription(/Type a number of 0 or more/);
    await user.clear(rate);
    await user.keyboard('140{Enter}');
    expect(onAdd.mock.calls).toEqual([[{ name: 'Legal', side: 'us', rate: 140 }]]);
    expect(await within(list()).findByText('Legal')).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.getByRole('button', { name: 'Add a department' })).toHaveFocus();
  });

  it('stay as typed where Excel refuses', async () => {
    const user = person();
    show(<RvuView book={bookWith()} host={host({ onAdd: () => Promise.resolve(false) })} />);
    await user.click(screen.getByRole('button', { name: 'Add a department' }));
    await user.keyboard('Legal{Enter}');
    expect(screen.getByLabelText(/^Name/)).toHaveValue('Legal');
  });
});
