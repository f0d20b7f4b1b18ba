import { createSignal, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Section } from '../../kit/Section.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { leave } from './leaving.ts';
import { useOnlyHere } from './onlyHere.ts';

/** Signing out never drops unsent work on its own: the person says what becomes of it (security.md §4.4). */
export function SignOut() {
  const { device } = useCity();
  const { t } = useTexts();
  const words = () => t().settings;
  const { isAny, inWords } = useOnlyHere();
  const [asking, setAsking] = createSignal<'signOut' | 'clear'>();
  const [isLeaving, setLeaving] = createSignal(false);

  const out = async () => {
    setAsking(undefined);
    setLeaving(true);
    await leave(device, 'locked');
  };
  const signOut = () => (isAny() ? setAsking('signOut') : void out());

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
        <p>{isAny() ? words().onlyHereIs(inWords()) : words().signOutAbout}</p>
        <div class="acts">
          <Button
            kind="danger"
            reason={isLeaving() ? words().signingOut : undefined}
            onClick={() => signOut()}
          >
            {words().signOut}
          </Button>
          <Button kind="danger" onClick={() => setAsking('clear')}>
            {words().clear}
          </Button>
        </div>
        <p class="meta">{words().clearAbout}</p>
        <ConfirmDialog
          open={asking() === 'clear' && !isAny()}
          title={words().clearTitle}
          confirmLabel={words().clear}
          cancelLabel={t().common.cancel}
          danger
          onConfirm={() => void out()}
          onCancel={() => setAsking(undefined)}
        >
          <p>{words().clearText}</p>
        </ConfirmDialog>
        <LeaveDialog
          open={asking() !== undefined && isAny()}
          what={asking() ?? 'signOut'}
          onClose={() => setAsking(undefined)}
        />
      </Show>
    </Section>
  );
}
