import { fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { Dialog } from '../../src/ui/kit/Dialog.tsx';
import { createAnnouncer } from '../../src/ui/kit/announcer.ts';
import { Voices } from '../../src/ui/kit/Voices.tsx';
import { createToasts } from '../../src/ui/kit/toasts.ts';
import { FormDialog } from '../../src/ui/kit/FormDialog.tsx';
import { TextField } from '../../src/ui/kit/TextField.tsx';
import { around } from './around.tsx';

function Example(props: { withField?: boolean }) {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Öppna
      </button>
      <Dialog open={open()} onClose={() => setOpen(false)} title="Byt namn">
        {props.withField ? <TextField label="Namn" value="" onInput={() => undefined} /> : <p>Text</p>}
      </Dialog>
    </>
  );
}

const drawn = () => new Promise((done) => setTimeout(done));

test('a dialog without fields gives focus to its heading', async () => {
  render(() => around(() => <Example />));
  screen.getByText('Öppna').focus();
  fireEvent.click(screen.getByText('Öppna'));
  await drawn();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Byt namn' }));
});

test('a dialog with fields gives focus to the first field', async () => {
  render(() => around(() => <Example withField />));
  fireEvent.click(screen.getByText('Öppna'));
  await drawn();
  expect(document.activeElement).toBe(screen.getByLabelText(/Namn/));
});

test('rule 26: Esc closes the dialog and focus goes back to its opener', async () => {
  render(() => around(() => <Example withField />));
  screen.getByText('Öppna').focus();
  fireEvent.click(screen.getByText('Öppna'));
  await drawn();
  // what the browser sends for Esc and for the back button of Android
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  await drawn();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByText('Öppna'));
});

test('the visible Stäng closes the dialog', async () => {
  render(() => around(() => <Example />));
  fireEvent.click(screen.getByText('Öppna'));
  await drawn();
  fireEvent.click(screen.getByLabelText('Stäng'));
  await drawn();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a cancelled file picker inside the dialog does not close it', async () => {
  render(() => around(() => <Example withField />));
  fireEvent.click(screen.getByText('Öppna'));
  await drawn();
  fireEvent(screen.getByLabelText(/Namn/), new Event('cancel', { bubbles: true }));
  await drawn();
  expect(screen.getByRole('dialog')).toBeTruthy();
});

test('rule 18, 19: what is said while a dialog is open is said inside it, and stays when it closes', async () => {
  const announcer = createAnnouncer();
  const toasts = createToasts(announcer.announce);
  render(() =>
    around(() => (
      <div data-testid="page">
        <Example />
        <Voices toasts={toasts} announcer={announcer} />
      </div>
    )),
  );
  fireEvent.click(screen.getByText('Öppna'));
  await drawn();
  toasts.show({ text: 'Det gick inte.', error: true });
  const dialog = screen.getByRole('dialog');
  expect(dialog.querySelector('.toast')?.textContent).toContain('Det gick inte.');
  expect(dialog.querySelector('[role=status]')?.textContent).toContain('Det gick inte.');
  // Esc in the dialog closes the dialog and not the toast.
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  await drawn();
  expect(dialog.querySelector('.toast')).toBe(null);
  expect(screen.getByTestId('page').querySelector('.toast')?.textContent).toContain('Det gick inte.');
});

function Renaming() {
  const [open, setOpen] = createSignal(true);
  const [name, setName] = createSignal('');
  const [tried, setTried] = createSignal(false);
  return (
    <FormDialog
      open={open()}
      onClose={() => setOpen(false)}
      title="Byt namn"
      submit="Spara"
      cancel="Avbryt"
      onSubmit={() => {
        setTried(true);
        if (name()) setOpen(false);
      }}
    >
      <TextField label="Titel" value="Haffa" onInput={() => undefined} />
      <TextField
        label="Namn"
        value={name()}
        onInput={setName}
        error={tried() && !name() ? 'Namn saknas. Skriv ett.' : undefined}
      />
    </FormDialog>
  );
}

test('rule 21: a form dialog that is sent with something missing stays, and the field that lacks it takes focus', async () => {
  render(() => around(() => <Renaming />));
  await drawn();
  fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
  await drawn();
  const field = screen.getByLabelText('Namn');
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: 'Lånebanken' } });
  fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
  await drawn();
  expect(screen.queryByLabelText('Namn')).toBeNull();
});

test('the button of a form dialog stands outside the form and belongs to it, so that Enter in any line does the deed', async () => {
  render(() => around(() => <Renaming />));
  await drawn();
  const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Spara' });
  expect(save.form).toBe(document.querySelector('dialog form'));
  expect(save.type).toBe('submit');
});
