/** @jest-environment ./test/pageEnvironment.js */
import { screen, within } from '@testing-library/react';
import { BLANK_LINE, blankAnswers, longAnswers } from '../../../src/model/answers';
import type { Contribution } from '../../../src/model/contribution';
import type { RvuHost } from '../../../src/taskpane/rvu/host';
import { RvuView } from '../../../src/taskpane/rvu/RvuView';
import type { Book } from '../../../src/taskpane/state/book';
import { action, contribution } from '../contributions';
import { accessibilityFaults, person, show } from '../page';
import { bookWith, host } from './build';

const gave = (activity: string, facts: Partial<Contribution> = {}) =>
  contribution({ activity, department: 'Marketing', category: 'synergies', cash: 4200, ...facts });

const GIVEN: readonly Contribution[] = [
  gave('Joint webinars'),
  gave('Stand at the fair'),
  gave('Trade mission', { category: 'new-markets' }),
  gave('Newsletter', { category: null }),
  gave('Engine tests', { department: 'Engineering' }),
  gave('Leads', { direction: 'received' }),
];

const d1 = {
  ...blankAnswers('d1'),
  long: longAnswers((part) => ({ ...BLANK_LINE, score: part === 'given' ? 3 : null })),
};

describe('our RVU', () => {
  it('says who has answered how much, and leads to the first form that is blank', async () => {
    const user = person();
    const at = host();
    show(<RvuView book={bookWith({ answers: [d1] })} host={at} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      '0 of 2 forms are complete'
    );
    const lines = within(screen.getByRole('region', { name: 'Forms' })).getAllByRole('listitem');
    expect(lines[0]).toHaveTextContent('○Marketing8 of 16 lines answered');
    expect(lines[1]).toHaveTextContent('○Engineering0 of 16 lines answered');
    await user.click(screen.getByRole('button', { name: 'Open the form: Engineering' }));
    await user.click(screen.getByRole('button', { name: 'Show form: Marketing' }));
    expect(jest.mocked(at.onShowForm).mock.calls).toEqual([['d2'], ['d1']]);
  });

  it('is the whole company’s where there are no departments of ours', () => {
    const { alliance } = bookWith().rvu;
    const whole = { alliance: { ...alliance, departments: [] }, form: 'short' } as const;
    show(<RvuView book={bookWith(whole, ['whole'])} host={host()} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Our RVU has blank lines');
    expect(
      screen.getByRole('button', { name: 'Open the form: Brightwater Instruments' })
    ).toBeVisible();
    expect(screen.getByText('0 of 4 lines answered')).toBeVisible();
  });

  it('offers to make forms that are not there', async () => {
    const user = person();
    const at = host();
    show(<RvuView book={bookWith({}, ['d1'])} host={at} />);
    expect(screen.getByText('no form yet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show form: Engineering' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Make the missing forms' }));
    expect(at.onMakeForms).toHaveBeenCalled();
  });

  it('tells the promised steps, names the late ones and leads to the list', async () => {
    const user = person();
    const at = host();
    const { today } = bookWith();
    const actions = [
      action({ step: 'Name a contact', owner: 'Nadia', due: today - 3 }),
      action({ step: 'Book a room', due: today - 9, doneOn: today - 8 }),
      action({ step: 'Send the list', due: today - 9, doneOn: today - 9 }),
      action({ step: 'Think' }),
    ];
    show(<RvuView book={bookWith({ actions })} host={at} />);
    const steps = screen.getByRole('region', { name: 'Promised steps' });
    expect(steps).toHaveTextContent(
      /2 open steps, 1 late\. 1 of 3 steps that fell due was done on time\. The others are 2 days late/
    );
    expect(within(steps).getAllByRole('listitem')).toHaveLength(1);
    expect(steps).toHaveTextContent('⚑ Name a contactNadia · was due on Nov 18, 2026');
    await user.click(within(steps).getByRole('button', { name: 'Show the steps' }));
    expect(at.onShowActions).toHaveBeenCalled();
  });

  it('tells the lines on which departments are two steps apart, the widest first', () => {
    const scored = (key: string, given: number, received: number) => ({
      ...blankAnswers(key),
      long: longAnswers((part, category) => {
        const score = category === 'innovation' ? (part === 'given' ? given : received) : 4;
        return { ...BLANK_LINE, score };
      }),
      short: { ...blankAnswers(key).short, given: { score: given, words: null } },
    });
    const answers = [scored('d1', 2, 5), scored('d2', 4, 2)];
    const { update } = show(<RvuView book={bookWith({ answers })} host={host()} />);
    const list = () => screen.getByRole('region', { name: /see it differently/ });
    expect(
      within(list())
        .getAllByRole('listitem')
        .map((each) => each.textContent)
    ).toEqual([
      'Innovation: value we receivedMarketing 5, Engineering 2: 3 steps apart',
      'Innovation: value they receivedEngineering 4, Marketing 2: 2 steps apart',
    ]);
    update(<RvuView book={bookWith({ answers, form: 'short' })} host={host()} />);
    expect(list()).toHaveTextContent(/Value they receivedEngineering 4, Marketing 2: 2 steps/);
    update(<RvuView book={bookWith({ answers: answers.slice(1) })} host={host()} />);
    expect(list()).toHaveTextContent('No line on which departments differ by 2 or more.');
  });

  it('switches the form, and says that nothing is lost', async () => {
    const user = person();
    const at = host();
    show(<RvuView book={bookWith()} host={at} />);
    const choice = screen.getByRole('region', { name: 'Form in use' });
    expect(choice).toHaveTextContent(/What you typed into the other form is kept/);
    expect(within(choice).getByRole('radio', { name: 'Long' })).toBeChecked();
    await user.click(within(choice).getByRole('radio', { name: 'Short' }));
    expect(at.onForm).toHaveBeenCalledWith('short');
  });

  it('has no faults that axe can find', async () => {
    const user = person();
    show(<RvuView book={bookWith({ answers: [d1], contributions: GIVEN })} host={host()} />);
    await user.click(screen.getByRole('button', { name: 'Draft part 2: Marketing' }));
    await user.click(screen.getByRole('button', { name: 'Rename Marketing' }));
    await user.click(screen.getByRole('button', { name: 'Add a department' }));
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('part 2 in draft', () => {
  const open = async (change: Partial<RvuHost> = {}, rvu: Partial<Book['rvu']> = {}) => {
    const user = person();
    const view = (book: Book) => <RvuView book={book} host={host(change)} />;
    const { update } = show(view(bookWith({ contributions: GIVEN, ...rvu })));
    await user.click(screen.getByRole('button', { name: 'Draft part 2: Marketing' }));
    return { user, update: (next: Partial<Book['rvu']>) => update(view(bookWith(next))) };
  };
  const form = () => screen.getByRole('form', { name: 'Draft of part 2: Marketing' });

  it('names what the department gave, without costs, and writes what people made of it', async () => {
    const onDraft = jest.fn(() => Promise.resolve(true));
    const { user } = await open({ onDraft });
    expect(screen.getByRole('heading', { name: 'Draft of part 2: Marketing' })).toHaveFocus();
    const words = screen.getByRole('textbox', { name: 'Words for Synergies' });
    expect(words).toHaveValue('This period we did for you: Joint webinars and Stand at the fair.');
    expect(form()).toHaveTextContent(
      /Not in the draft because they have no category .*: Newsletter\./
    );
    expect(form()).not.toHaveTextContent(/4200|Engine tests/);
    await user.clear(words);
    await user.type(words, ' Two joint webinars. ');
    await user.click(screen.getByRole('checkbox', { name: 'New markets' }));
    await user.click(screen.getByRole('button', { name: 'Put into the form' }));
    expect(onDraft.mock.calls).toEqual([
      ['d1', [{ category: 'synergies', words: 'Two joint webinars.' }]],
    ]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.getByRole('button', { name: 'Show form: Marketing' })).toHaveFocus();
  });

  it('leaves lines alone that have words already, also those that get them meanwhile', async () => {
    const written = longAnswers((part, category) =>
      part === 'given' && category === 'synergies' ? { ...BLANK_LINE, words: 'Ours' } : BLANK_LINE
    );
    const answers = [{ ...blankAnswers('d1'), long: written }];
    const { update } = await open({}, { answers });
    expect(screen.queryByRole('checkbox', { name: 'Synergies' })).toBeNull();
    expect(form()).toHaveTextContent('Synergies has words already and is left as it is.');
    const all = longAnswers(() => ({ ...BLANK_LINE, words: 'Ours' }));
    update({ contributions: GIVEN, answers: [{ ...blankAnswers('d1'), long: all }] });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Put into the form' })).toBeNull();
  });

  it('writes nothing until something is ticked that has words', async () => {
    const onDraft = jest.fn();
    const { user } = await open({ onDraft });
    await user.clear(screen.getByRole('textbox', { name: 'Words for Synergies' }));
    await user.click(screen.getByRole('button', { name: 'Put into the form' }));
    expect(screen.getByText('Type some words, or untick the line.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Synergies' }));
    await user.click(screen.getByRole('checkbox', { name: 'New markets' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Tick at least one line.');
    expect(onDraft).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('is for the long form’s lines', () => {
    show(<RvuView book={bookWith({ form: 'short' })} host={host()} />);
    expect(screen.queryByRole('button', { name: /^Draft part 2/ })).toBeNull();
  });
});
