import { createSignal, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Section } from '../../kit/Section.tsx';
import { leave, sendAll } from './leaving.ts';

/** Signing out never drops unsent work: it is sent first, or stays here for the same person (security.md §4.4). */
export function SignOut() {
  const { device, outbox, issues } = useCity();
  const { t } = useTexts();
  const words = () => t().settings;
  const drafts = device.drafts();
  const [doing, setDoing] = createSignal<'sending' | 'leaving'>();
  const [left, setLeft] = createSignal(0);
  const begun = () => drafts()?.length ?? 0;
  const reason = (what: 'sending' | 'leaving') =>
    doing() === what ? (what === 'sending' ? words().sending : words().signingOut) : undefined;

  const out = async () => {
    setDoing('leaving');
    await leave(device);
  };
  const sendAndOut = async () => {
    setLeft(0);
    setDoing('sending');
    const remaining = await sendAll(device);
    setDoing(undefined);
    if (remaining > 0) setLeft(remaining);
    else await out();
  };

  return (
    <Section heading={words().signOut}>
      <Show
        when={device.unsaved().length === 0}
        fallback={
          <>
            <p>{words().unsavedFirst}</p>
            <ButtonLink href={paths.sync}>{words().toSync}</ButtonLink>
          </>
        }
      >
        <Show when={outbox().length > 0}>
          <p>{words().signOutUnsent(outbox().length)}</p>
        </Show>
        <Show when={outbox().length + begun() + issues().length === 0}>
          <p>{words().signOutAbout}</p>
        </Show>
        <Show when={begun() > 0}>
          <p>{words().signOutKeepsDrafts(begun())}</p>
        </Show>
        <Show when={issues().length > 0}>
          <p>{words().signOutKeepsIssues(issues().length)}</p>
        </Show>
        <Show when={left() > 0}>
          <Notice kind="warning">{words().notAllSent(left())}</Notice>
        </Show>
        <div class="acts">
          <Show
            when={outbox().length > 0}
            fallback={
              <Button kind="danger" reason={reason('leaving')} onClick={() => void out()}>
                {words().signOut}
              </Button>
            }
          >
            <div>
              <Button kind="ink" reason={reason('sending')} onClick={() => void sendAndOut()}>
                {words().sendAndSignOut}
              </Button>
            </div>
            <div>
              <Button kind="danger" reason={reason('leaving')} onClick={() => void out()}>
                {words().keepAndSignOut}
              </Button>
            </div>
          </Show>
        </div>
      </Show>
    </Section>
  );
}
