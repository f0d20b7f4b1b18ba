import * as z from 'zod/mini';
import { createResource, createSignal, Match, Show, Switch } from 'solid-js';
import { role } from '../../../domain/person.ts';
import { call } from '../../app/api.ts';
import { enterAs, whoAmI } from '../../app/session.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { Door } from './Door.tsx';
import { troubleText } from './trouble.ts';

const offer = z.object({
  city: z.string(),
  role,
  department: z.optional(z.object({ id: z.string(), name: z.string() })),
  name: z.optional(z.string()),
});

/** Somebody opens the invitation they were given: sees what it offers, says who they are, and is in. */
export default function Invitation() {
  const { t } = useTexts();
  const words = () => t().doors;
  const token = location.hash.slice(1);
  const [offered] = createResource(() => call(offer, 'POST', '/api/invites/look', { body: { token } }));
  const found = () => {
    const answer = offered();
    return answer?.ok ? answer.body : undefined;
  };
  const refused = () => {
    const answer = offered();
    return answer && !answer.ok ? troubleText(t(), answer) : undefined;
  };
  return (
    <Door title={words().inviteTitle}>
      <Switch fallback={<Loading>{words().lookingUp}</Loading>}>
        <Match when={refused()}>{(said) => <Notice kind="warning">{said()}</Notice>}</Match>
        <Match when={found()}>{(it) => <Accept token={token} offer={it()} />}</Match>
      </Switch>
    </Door>
  );
}

function Accept(props: { token: string; offer: z.infer<typeof offer> }) {
  const { t } = useTexts();
  const words = () => t().doors;
  const [name, setName] = createSignal(props.offer.name ?? '');
  const [title, setTitle] = createSignal('');
  const [isBusy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<string>();
  const [trouble, setTrouble] = createSignal<string>();
  const said = () => {
    const { city, role: offered, department } = props.offer;
    const named = t().roles[offered];
    return department
      ? words().inviteToDepartment(city, named, department.name)
      : words().inviteTo(city, named);
  };
  const join = async () => {
    setError(name().trim() ? undefined : words().missing.name);
    if (error()) return;
    setBusy(true);
    const body = {
      token: props.token,
      name: name().trim(),
      ...(title().trim() ? { title: title().trim() } : {}),
    };
    const answer = await call(whoAmI, 'POST', '/api/invites/accept', { body });
    setBusy(false);
    if (answer.ok) enterAs(answer.body);
    else setTrouble(troubleText(t(), answer));
  };
  return (
    <>
      <p>{said()}</p>
      <p>{words().inviteOnce}</p>
      <Show when={trouble()}>{(text) => <Notice kind="warning">{text()}</Notice>}</Show>
      <form
        novalidate
        onSubmit={(submit) => {
          submit.preventDefault();
          void join();
        }}
      >
        <TextField
          label={words().yourName}
          required
          autocomplete="name"
          value={name()}
          error={error()}
          onInput={setName}
        />
        <TextField
          label={words().yourTitle}
          autocomplete="organization-title"
          value={title()}
          onInput={setTitle}
        />
        <Button kind="ink" type="submit" size="big" reason={isBusy() ? words().joining : undefined}>
          {words().join}
        </Button>
      </form>
    </>
  );
}
