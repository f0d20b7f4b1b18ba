import { createMemo, createSignal, For, Match, Show, Switch } from 'solid-js';
import type { OutboxEntry } from '../../../sync/stores.ts';
import { useTexts } from '../../app/texts.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { MoneyField } from '../../kit/MoneyField.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { deedWords } from './deedWords.ts';
import { type WrittenField, writtenIn } from './writtenIn.ts';

/** What was written in a refused deed, to change before it is tried again. What was refused stays as it was until the new one is saved. */
export function ChangeAndTry(props: {
  entry: OutboxEntry;
  open: boolean;
  onClose: () => void;
  /** Tries with the new words. Gives a sentence when it is still refused. */
  onTry: (args: unknown) => Promise<string | undefined>;
}) {
  const { t } = useTexts();
  const words = () => t().syncScreen;
  const fields = createMemo(() => writtenIn(t(), props.entry));
  const [changed, setChanged] = createSignal<Readonly<Record<string, string | number | undefined>>>({});
  const [trouble, setTrouble] = createSignal<string>();
  const valueOf = ({ key, value }: WrittenField) => (key in changed() ? changed()[key] : value);
  const put = (key: string, value: string | number | undefined) => setChanged({ ...changed(), [key]: value });
  const submit = async () => {
    const given = Object.fromEntries(Object.entries(changed()).filter(([, value]) => value !== undefined));
    const args: unknown = { ...(props.entry.args as object), ...given };
    setTrouble(await props.onTry(args));
  };
  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={deedWords(t(), props.entry).what}
      submit={t().sync.tryAgain}
      onSubmit={submit}
      cancel={t().common.cancel}
    >
      <Show when={trouble()}>{(sentence) => <Notice kind="warning">{sentence()}</Notice>}</Show>
      <p class="meta">{words().changeAbout}</p>
      <For each={fields()}>
        {(field) => (
          <Switch>
            <Match when={field.form === 'text'}>
              <TextArea
                label={field.label}
                value={String(valueOf(field) ?? '')}
                onInput={(text) => put(field.key, text)}
              />
            </Match>
            <Match when={field.form === 'day'}>
              <DateField
                label={field.label}
                value={String(valueOf(field) ?? '')}
                onValue={(day) => put(field.key, day)}
              />
            </Match>
            <Match when={field.form === 'money'}>
              <MoneyField
                label={field.label}
                value={Number(valueOf(field))}
                onValue={(entry) => put(field.key, entry === 'invalid' ? undefined : entry)}
              />
            </Match>
            <Match when={field.form === 'number'}>
              <NumberField
                label={field.label}
                value={Number(valueOf(field))}
                onValue={(entry) => put(field.key, entry === 'invalid' ? undefined : entry)}
              />
            </Match>
          </Switch>
        )}
      </For>
    </FormDialog>
  );
}
