import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { StepTrack } from '../../../src/ui/kit/StepTrack.tsx';
import { TimerFace } from '../../../src/ui/kit/TimerFace.tsx';
import { VoteStepper } from '../../../src/ui/kit/VoteStepper.tsx';
import { around } from '../around.tsx';

test('rule 19: the timer says nothing by itself, and is there for whoever goes to it', () => {
  render(() => (
    <TimerFace name="Tid kvar" seconds={251.2} state="running" spoken="4 minuter och 12 sekunder" />
  ));
  const timer = screen.getByRole('timer', { name: 'Tid kvar' });
  expect(timer.getAttribute('aria-live')).toBe('off');
  expect(timer.textContent).toBe('04:124 minuter och 12 sekunder');
});

test('rule 33: time that is up stands at zero and says so in words; more than an hour is minutes', () => {
  const { unmount } = render(() => (
    <TimerFace name="Tid kvar" seconds={-70} state="up" stateWord="Tiden är slut" />
  ));
  expect(screen.getByRole('timer').textContent).toBe('00:00Tiden är slut');
  unmount();
  render(() => <TimerFace name="Tid kvar" seconds={6000} state="paused" />);
  expect(screen.getByRole('timer').textContent).toBe('100:00');
});

test('rule 32: votes are given and taken one at a time; what cannot be done says why, and is not done', () => {
  const [count, setCount] = createSignal(0);
  render(() =>
    around(() => (
      <VoteStepper
        name="Träffas oftare"
        count={count()}
        unit="dina röster"
        takeLabel="Ta bort en röst"
        giveLabel="Ge en röst"
        takeReason={count() === 0 ? 'Du har ingen röst här.' : undefined}
        giveReason={count() === 1 ? '0 röster kvar.' : undefined}
        onTake={() => setCount(count() - 1)}
        onGive={() => setCount(count() + 1)}
      />
    )),
  );
  expect(screen.getByRole('group', { name: 'Träffas oftare' })).toBeTruthy();
  const [take, give] = screen.getAllByRole('button');
  if (!take || !give) throw new Error('two buttons');
  const whyOf = (button: HTMLElement) =>
    document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(take.getAttribute('aria-disabled')).toBe('true');
  expect(whyOf(take)).toBe('Du har ingen röst här.');
  expect(screen.queryAllByText('Du har ingen röst här.')).toHaveLength(1);
  fireEvent.click(take);
  expect(count()).toBe(0);
  expect(screen.queryAllByText('Du har ingen röst här.')).toHaveLength(2);
  fireEvent.click(give);
  expect(count()).toBe(1);
  expect(screen.getByRole('status').textContent).toBe('1 dina röster');
  expect(whyOf(give)).toBe('0 röster kvar.');
  fireEvent.click(give);
  expect(count()).toBe(1);
  fireEvent.click(take);
  expect(count()).toBe(0);
});

const steps = [
  { id: 'a', name: 'Skriva', state: 'done', stateWord: 'klart' },
  { id: 'b', name: 'Rösta', state: 'here', stateWord: 'här är vi' },
  { id: 'c', name: 'Välja', state: 'coming', stateWord: 'kommer' },
] as const;

test.each(['stair', 'list'] as const)('the steps are told in order with their state, as a %s', (look) => {
  render(() => <StepTrack label="Steg" steps={steps} look={look} />);
  const items = screen.getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    '1 Skriva (klart)',
    '2 Rösta (här är vi)',
    '3 Välja (kommer)',
  ]);
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
});

test('where the room can be taken to a step, each is a button', () => {
  const went = vi.fn();
  render(() => <StepTrack label="Steg" steps={steps} onGo={went} />);
  const there = screen.getByRole('button', { name: /Rösta/ });
  expect(there.getAttribute('aria-current')).toBe('step');
  fireEvent.click(screen.getByRole('button', { name: /Välja/ }));
  expect(went).toHaveBeenCalledWith('c');
});
