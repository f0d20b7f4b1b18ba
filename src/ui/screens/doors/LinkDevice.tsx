import { createSignal, Show } from 'solid-js';
import { call } from '../../app/api.ts';
import { enterAs, whoAmI } from '../../app/session.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { CodeForm } from './CodeForm.tsx';
import { Door } from './Door.tsx';
import { troubleText } from './trouble.ts';

/** An existing person comes in on another device. A tap is asked for, so that nothing that merely fetches the page uses up the link. */
export default function LinkDevice() {
  const { t } = useTexts();
  const words = () => t().doors;
  const token = location.hash.slice(1);
  const [isBusy, setBusy] = createSignal(false);
  const [trouble, setTrouble] = createSignal<string>();
  const enter = async () => {
    setBusy(true);
    const answer = await call(whoAmI, 'POST', '/api/links/claim', { body: { token } });
    setBusy(false);
    if (answer.ok) enterAs(answer.body);
    else setTrouble(troubleText(t(), answer));
  };
  return (
    <Door title={words().linkTitle}>
      <Show when={trouble()}>{(text) => <Notice kind="warning">{text()}</Notice>}</Show>
      <Show when={token !== ''} fallback={<CodeForm />}>
        <p>{words().linkText}</p>
        <Button
          kind="ink"
          size="big"
          onClick={() => void enter()}
          reason={isBusy() ? words().joining : undefined}
        >
          {words().letMeIn}
        </Button>
      </Show>
    </Door>
  );
}
