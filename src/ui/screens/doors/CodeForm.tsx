import { createSignal } from 'solid-js';
import { call } from '../../app/api.ts';
import { enterAs, whoAmI } from '../../app/session.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { troubleText } from './trouble.ts';

/** A typed code, for an app on an iPhone's home screen, which shares no cookie with the browser that opened the link. */
export function CodeForm() {
  const { t } = useTexts();
  const words = () => t().doors;
  const [code, setCode] = createSignal('');
  const [error, setError] = createSignal<string>();
  const [isBusy, setBusy] = createSignal(false);
  const enter = async () => {
    setError(code().trim() ? undefined : words().missing.code);
    if (error()) return;
    setBusy(true);
    const answer = await call(whoAmI, 'POST', '/api/links/claim', { body: { code: code().trim() } });
    setBusy(false);
    if (answer.ok) return enterAs(answer.body);
    setError(
      answer.kind === 'problem' && answer.status === 410 ? words().wrongCode : troubleText(t(), answer),
    );
  };
  return (
    <form
      novalidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void enter();
      }}
    >
      <TextField
        label={words().code}
        hint={words().codeHint}
        value={code()}
        error={error()}
        autocomplete="one-time-code"
        onInput={setCode}
      />
      <Button type="submit" reason={isBusy() ? words().joining : undefined}>
        {words().useCode}
      </Button>
    </form>
  );
}
