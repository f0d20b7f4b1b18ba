import * as z from 'zod/mini';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { removeDatabase } from '../../../store/db.ts';
import { call } from '../../app/api.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { forget } from '../../app/session.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Section } from '../../kit/Section.tsx';

/** Signing out never drops unsent work (security.md §3): send first, or leave it locked here for the same person. */
export function SignOut() {
  const { device, outbox, issues } = useCity();
  const { t } = useTexts();
  const words = () => t().settings;
  const drafts = device.drafts();
  const [busy, setBusy] = createSignal<'sending' | 'leaving'>();
  const [trouble, setTrouble] = createSignal<string>();
  const kept = () => (drafts() ?? []).length;

  /** Nothing here is the person's alone: then the city's data leaves the device with them. */
  const isEmpty = () => outbox().length === 0 && issues().length === 0 && kept() === 0;

  const leave = async () => {
    setBusy('leaving');
    setTrouble(undefined);
    const { space, personId } = device;
    const answer = await call(z.unknown(), 'POST', '/api/sign-out', { space });
    // A session that had ended already is signed out as well.
    if (!answer.ok && !(answer.kind === 'problem' && answer.status === 401)) {
      setBusy(undefined);
      setTrouble(words().signOutNeedsNetwork);
      return;
    }
    const empties = isEmpty();
    forget(space);
    device.close();
    if (empties) await removeDatabase(space, personId).catch(() => undefined);
    location.assign(paths.signIn);
  };
  const sendAndLeave = async () => {
    setBusy('sending');
    setTrouble(undefined);
    await device.sync.now();
    if (outbox().length > 0) {
      setBusy(undefined);
      setTrouble(words().notAllSent(outbox().length));
      return;
    }
    await leave();
  };
  const reason = (what: 'sending' | 'leaving') =>
    busy() === what ? (what === 'sending' ? words().sending : words().signingOut) : undefined;

  return (
    <Section heading={words().signOut}>
      <Show when={trouble()}>{(said) => <Notice kind="warning">{said()}</Notice>}</Show>
      <Switch>
        <Match when={device.unsaved().length > 0}>
          <p>{words().unsavedFirst}</p>
          <div class="acts">
            <ButtonLink href={paths.sync}>{words().toSync}</ButtonLink>
          </div>
        </Match>
        <Match when={outbox().length > 0}>
          <p>{words().signOutUnsent(outbox().length)}</p>
          <div class="acts">
            <Button kind="ink" onClick={() => void sendAndLeave()} reason={reason('sending')}>
              {words().sendAndSignOut}
            </Button>
            <Button onClick={() => void leave()} reason={reason('leaving')}>
              {words().keepAndSignOut}
            </Button>
          </div>
        </Match>
        <Match when={outbox().length === 0}>
          <Show when={isEmpty()}>
            <p>{words().signOutAbout}</p>
          </Show>
          <Show when={kept() > 0}>
            <p>{words().signOutKeepsDrafts(kept())}</p>
          </Show>
          <Show when={issues().length > 0}>
            <p>{words().signOutKeepsIssues(issues().length)}</p>
          </Show>
          <div class="acts">
            <Button onClick={() => void leave()} reason={reason('leaving')}>
              {words().signOut}
            </Button>
          </div>
        </Match>
      </Switch>
    </Section>
  );
}
