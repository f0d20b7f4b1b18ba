import { useLocation } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { CheckboxGroup } from '../../kit/Checkbox.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import type { HowToReach } from './contact.ts';
import { mailTo } from './mailTo.ts';

type Fact = 'version' | 'browser' | 'page';

/** Telling of a fault, without an account and without a network: a message that the person sends themselves. Each fact in it can be left out. */
export function FaultReport(props: { reach: HowToReach }) {
  const { t } = useTexts();
  const location = useLocation();
  const words = () => t().accessibility;
  const [text, setText] = createSignal('');
  // Links to this page say where they stood; somebody who came another way has no page to tell of.
  const from = location.query['fran'];
  const facts: readonly { id: Fact; value: string }[] = [
    { id: 'version', value: APP_VERSION },
    { id: 'browser', value: navigator.userAgent },
    ...(typeof from === 'string' && from.startsWith('/') ? [{ id: 'page' as const, value: from }] : []),
  ];
  const [included, setIncluded] = createSignal<readonly Fact[]>(facts.map(({ id }) => id));
  const lines = () =>
    facts
      .filter(({ id }) => included().includes(id))
      .map(({ id, value }) => words().factLine(words().fact[id], value));
  const message = () => [text().trim(), lines().join('\n')].filter(Boolean).join('\n\n');
  const subject = () => words().subject(props.reach.city ?? words().theCity);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${subject()}\n\n${message()}`);
      toasts.show({ text: words().copied });
    } catch {
      toasts.show({ text: words().notCopied, error: true });
    }
  };
  return (
    <div class="form noprint">
      <TextArea label={words().what} value={text()} onInput={setText} rows={4} />
      <CheckboxGroup
        label={words().facts}
        values={included()}
        options={facts.map(({ id, value }) => ({ value: id, label: words().fact[id], note: value }))}
        onChange={setIncluded}
      />
      <MoreDetails summary={words().message}>
        <pre class="message">{`${subject()}\n\n${message()}`}</pre>
      </MoreDetails>
      <div class="acts">
        <Show when={props.reach.contact.accessibilityMail}>
          {(mail) => (
            <ButtonLink kind="ink" href={mailTo(mail(), subject(), message())}>
              {words().mail}
            </ButtonLink>
          )}
        </Show>
        <Button onClick={() => void copy()}>{words().copy}</Button>
      </div>
      <Show when={props.reach.contact.accessibilityMail}>
        {(mail) => <p class="meta">{words().mailAbout(mail())}</p>}
      </Show>
    </div>
  );
}
